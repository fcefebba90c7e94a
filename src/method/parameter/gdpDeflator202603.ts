import { parameter } from './parameter';

/** GDP deflator, financial years, 2024-25 = 100: March 2026 vintage. Outturn to 2024-25; forecast from 2025-26. */
export const gdpDeflator202603 = parameter({
  id: 'gdp-deflator',
  title: 'GDP deflator at market prices, financial years, 2024-25 = 100',
  unit: 'index',
  vintage: '2026-03',
  status: 'released',
  values: {
    index: {
      '2018-19': '78.7948',
      '2019-20': '80.8738',
      '2020-21': '85.1002',
      '2021-22': '85.3036',
      '2022-23': '91.2996',
      '2023-24': '96.1117',
      '2024-25': '100',
      '2025-26': '103.2388',
      '2026-27': '105.3095',
      '2027-28': '107.3546',
      '2028-29': '109.3571',
      '2029-30': '111.3959',
      '2030-31': '113.6416',
    },
    growth: {},
  },
  reference: {
    title: 'GDP deflators at market prices, and money GDP: March 2026 (Spring forecast)',
    publisher: 'HM Treasury',
    link: 'https://www.gov.uk/government/collections/gdp-deflators-at-market-prices-and-money-gdp',
    published: '2026-03',
    read: 'copy',
    note: 'Read in a public copy (conradsmewing/home-office-spending-model, data/raw/gdp_deflator.csv).',
  },
});
