import { parameter } from './parameter';

/** One band of a schedule: the rate of each year from this one until the next band's. */
export interface DiscountBand {
  readonly from: number;
  readonly rate: string;
}

/** Which schedule: `standard` is the headline; `health` and `reducedRate` are sensitivities (rule C4). */
export type DiscountSchedule = 'standard' | 'health' | 'reducedRate';

/** Social time preference rates by years from year 0: real, for real flows only. */
export const discountRate = parameter({
  id: 'discount-rate',
  title: 'Social time preference rate by year band: standard, health, reduced rate',
  unit: 'rate',
  vintage: '2026-04',
  status: 'released',
  values: {
    standard: [
      { from: 0, rate: '0.035' },
      { from: 31, rate: '0.03' },
      { from: 76, rate: '0.025' },
      { from: 126, rate: '0.02' },
      { from: 201, rate: '0.015' },
      { from: 301, rate: '0.01' },
    ],
    health: [
      { from: 0, rate: '0.015' },
      { from: 31, rate: '0.0129' },
      { from: 76, rate: '0.0107' },
      { from: 126, rate: '0.0086' },
      { from: 201, rate: '0.0064' },
      { from: 301, rate: '0.0043' },
    ],
    reducedRate: [
      { from: 0, rate: '0.03' },
      { from: 31, rate: '0.0257' },
      { from: 76, rate: '0.0214' },
      { from: 126, rate: '0.0171' },
      { from: 201, rate: '0.0129' },
      { from: 301, rate: '0.0086' },
    ],
  } satisfies Record<DiscountSchedule, readonly DiscountBand[]>,
  reference: {
    title: 'TAG forthcoming change: Green Book updates',
    publisher: 'Department for Transport, restating the Green Book 2026 of HM Treasury',
    link: 'https://www.gov.uk/government/publications/tag-forthcoming-changes/forthcoming-change-green-book-updates',
    published: '2026-04-16',
    read: 'official',
    note: 'A review that reported on 30 June 2026 recommends other rates; they are not adopted and would be a new vintage.',
  },
});
