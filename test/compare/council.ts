import { type Assessment, assess } from '../../src/assess/assess';
import type { AssessOptions } from '../../src/assess/options';
import type { Portfolio } from '../../src/record/kind/portfolio';
import { parsePortfolio } from '../../src/record/read/parsePortfolio';

const year = '2025-26';

/**
 * A constructed council whose figures can be worked in the head. 10,000 cases at 12 − 6 minutes: 1,000 hours
 * measured. £50,000 verified against a budget line; £20,000 of running cost. 100,000 residents, 2,000 FTE,
 * £100 million of net revenue spend.
 */
export function council(name: string, gss: string, changed: (portfolio: Portfolio) => Portfolio = (same) => same): Portfolio {
  return parsePortfolio(
    changed({
      id: name,
      schemaVersion: '1',
      author: 'council',
      authorName: name,
      preparedOn: '2026-10-31',
      constructed: true,
      coverage: 'whole_register',
      coverageBy: 'Internal audit',
      coverageOn: '2026-10-01',
      leftOut: '0',
      councils: [
        {
          id: name,
          name,
          gss,
          type: 'unitary',
          region: 'South West',
          residents: '100000',
          residentsYear: year,
          staffFte: '2000',
          staffFteYear: year,
          netRevenueSpend: '100000000',
          netRevenueSpendYear: year,
        },
      ],
      staffGroups: [{ id: 'officers', name: 'Officers', hourlyRate: '40', rateBasis: 'productive', productiveHours: '1600', fte: '500' }],
      budgetLines: [{ id: 'line', name: 'Line', fund: 'general_fund' }],
      initiatives: [{ id: 'tool', title: 'Tool', serviceArea: 'central_services', capability: 'other', goLive: '2025-04-01' }],
      stages: [{ id: 'tool-live', initiative: 'tool', stage: 'live', date: '2025-04-01' }],
      measures: [
        {
          id: 'm',
          initiative: 'tool',
          title: 'Minutes a case',
          role: 'time',
          shape: 'minutes_per_case',
          whoseTime: 'staff',
          timeKind: 'effort',
          staffGroup: 'officers',
        },
      ],
      baselines: [
        { id: 'b', measure: 'm', period: '2024-25', value: '12', volume: '9000', capturedOn: '2025-03-31', instrument: 'system_log' },
      ],
      observations: [
        {
          id: 'o',
          measure: 'm',
          period: year,
          value: '6',
          volume: '10000',
          reworkMinutes: '0',
          rung: 'measured',
          instrument: 'system_log',
          design: 'before_after',
          measuredBy: 'independent',
          capturedOn: '2026-04-30',
        },
      ],
      adjustments: [{ id: 'a', initiative: 'tool', type: 'attribution', value: '1', basis: 'Nothing else changed' }],
      costs: [
        { id: 'run', initiative: 'tool', recurrence: 'ongoing', type: 'revenue', category: 'licence', amount: '20000', period: year },
      ],
      savings: [
        {
          id: 's',
          initiative: 'tool',
          title: 'Agency cover',
          class: 'cash_releasing',
          recurrence: 'recurring',
          budgetLine: 'line',
          baselineAmount: '1000000',
          baselineBasis: 'budget',
          baselineYear: '2024-25',
          from: '2025-04-01',
          attribution: '1',
          instrument: 'ledger',
          design: 'before_after',
          measuredBy: 'independent',
        },
      ],
      statuses: [
        {
          id: 'st',
          saving: 's',
          financialYear: year,
          rung: 'verified',
          date: '2026-05-15',
          amount: '50000',
          periodKind: 'in_year',
          who: 'Finance business partner',
          role: 'finance',
        },
      ],
    }),
  );
}

/** Assessed to the end of 2025-26, seven months after it. */
export function assessed(portfolio: Portfolio, options: Partial<AssessOptions> = {}): Assessment {
  return assess(portfolio, { asAt: '2026-10-31', through: '2026-03-31', ...options });
}

/** The first row of a table, changed. */
export function first<T>(rows: readonly T[] | undefined, change: Partial<T>): T[] {
  const [row, ...rest] = rows ?? [];
  return [{ ...(row as T), ...change }, ...rest];
}
