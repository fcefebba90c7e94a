import { benefitHaircut } from '../parameter/benefitHaircut';
import { discountRate } from '../parameter/discountRate';
import { employerNi } from '../parameter/employerNi';
import { gdpDeflator202606 } from '../parameter/gdpDeflator202606';
import { njcPay202504 } from '../parameter/njcPay202504';
import { optimismBias } from '../parameter/optimismBias';
import { workingYear } from '../parameter/workingYear';

/** The first edition: sections A to E, F7 and X. */
export const edition20261 = {
  id: '2026.1',
  status: 'released',
  /** The rules this edition applies. */
  rules: [
    'A1',
    'A2',
    'A3',
    'A3a',
    'A3b',
    'A4',
    'A5',
    'A6',
    'A7',
    'A8',
    'A9',
    'A10',
    'A11',
    'A12',
    'B0',
    'B1',
    'B2',
    'B3',
    'B4',
    'B5',
    'B6',
    'B7',
    'B8',
    'B9',
    'B10',
    'B11',
    'B12',
    'B13',
    'B14',
    'B15',
    'B16',
    'C1',
    'C1a',
    'C2',
    'C3',
    'C4',
    'C4a',
    'C5',
    'C5a',
    'C6',
    'C7',
    'C8',
    'D1',
    'D2',
    'D3',
    'D4',
    'E1',
    'E2',
    'E3',
    'E4',
    'F7',
    'X1',
    'X2',
    'X3',
    'X4',
  ],
  deflator: gdpDeflator202606,
  parameters: [gdpDeflator202606, discountRate, njcPay202504, employerNi, workingYear, optimismBias, benefitHaircut],
  thresholds: {
    /** Years a recurring saving counts against its first baseline (rule A7), and of the default horizon (rule C4a). */
    baselineYears: 5,
    horizonYears: 5,
    /** Months between the last day counted and the as-at date, under which realised figures are provisional (rule X3). */
    provisionalMonths: 6,
    /** What a simulation is drawn from unless another seed is asked for, and how many draws it has (rule C8). */
    seed: '2026.1',
    draws: 10_000,
  },
} as const;
