import { parameter } from './parameter';

/** The upper bounds of one type of project; a bound that the table does not give is absent. */
export interface OptimismBounds {
  readonly capital?: string;
  readonly duration?: string;
  /** Of outsourcing the bound is on operating cost, not capital. */
  readonly operating?: string;
}

/** The project types of the table. */
export type ProjectType =
  | 'non_standard_buildings'
  | 'standard_buildings'
  | 'non_standard_civil_engineering'
  | 'standard_civil_engineering'
  | 'equipment_and_development'
  | 'outsourcing';

/** Upper bounds of optimism bias by type of project: the generic table, for a council without evidence of its own. */
export const optimismBias = parameter({
  id: 'optimism-bias',
  title: 'Optimism bias, upper bounds on capital, works duration and, for outsourcing, operating cost',
  unit: 'ratio',
  vintage: '2002',
  status: 'released',
  values: {
    non_standard_buildings: { capital: '0.51', duration: '0.39' },
    standard_buildings: { capital: '0.24', duration: '0.04' },
    non_standard_civil_engineering: { capital: '0.66', duration: '0.25' },
    standard_civil_engineering: { capital: '0.44', duration: '0.20' },
    equipment_and_development: { capital: '2.00', duration: '0.54' },
    outsourcing: { operating: '0.41' },
  } satisfies Record<ProjectType, OptimismBounds> as Record<ProjectType, OptimismBounds>,
  reference: {
    title: 'Supplementary Green Book guidance: optimism bias (Mott MacDonald 2002), read in a mirror',
    publisher: 'HM Treasury',
    link: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-optimism-bias',
    published: '2013-04-21',
    read: 'official',
    note: '0.54 is the duration of equipment and development, 2.00 its capital. The 0.41 of outsourcing is operating expenditure.',
  },
});
