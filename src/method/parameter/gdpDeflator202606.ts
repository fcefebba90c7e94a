import { parameter } from './parameter';

/** GDP deflator, financial years, 2025-26 = 100: June 2026 vintage. Outturn to 2025-26; then OBR March 2026 growth, per cent. */
export const gdpDeflator202606 = parameter({
  id: 'gdp-deflator',
  title: 'GDP deflator at market prices, financial years, 2025-26 = 100',
  unit: 'index',
  vintage: '2026-06',
  status: 'released',
  values: {
    index: {
      '2009-10': '65.4436',
      '2010-11': '66.5571',
      '2011-12': '67.9779',
      '2012-13': '69.1565',
      '2013-14': '70.5952',
      '2014-15': '71.5931',
      '2015-16': '72.0902',
      '2016-17': '73.5353',
      '2017-18': '74.4665',
      '2018-19': '76.1639',
      '2019-20': '78.1735',
      '2020-21': '82.2588',
      '2021-22': '82.4554',
      '2022-23': '88.2512',
      '2023-24': '92.8945',
      '2024-25': '96.6694',
      '2025-26': '100',
    },
    growth: {
      '2026-27': '2.005742',
      '2027-28': '1.94198',
      '2028-29': '1.865316',
      '2029-30': '1.864367',
      '2030-31': '2.015962',
    },
  },
  reference: {
    title: 'GDP deflators at market prices, and money GDP: June 2026 (Quarterly National Accounts)',
    publisher: 'HM Treasury',
    link: 'https://www.gov.uk/government/statistics/gdp-deflators-at-market-prices-and-money-gdp-june-2026-quarterly-national-accounts',
    published: '2026-06-30',
    read: 'copy',
    note: 'Index figures read in a public copy (SGilr/prevention-costs, src/data/deflators.csv). Forecast growth is the OBR of March 2026.',
  },
});
