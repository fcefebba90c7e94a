/** A portfolio of so many observations, spread over a hundred initiatives, as JSON text. Made by arithmetic, the same each time. */
export function portfolioText(observations: number): string {
  const initiatives = 100;
  const months = 36;
  const id = (n: number) => String(n).padStart(3, '0');
  const many = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
  const month = (n: number) => `${2023 + Math.floor((n + 3) / 12)}-${String(((n + 3) % 12) + 1).padStart(2, '0')}`;
  const rows = many(observations, (n) => {
    const initiative = n % initiatives;
    const at = Math.floor(n / initiatives) % months;
    const cohort = Math.floor(n / (initiatives * months));
    return {
      id: `o${String(n).padStart(7, '0')}`,
      measure: `m${id(initiative)}`,
      period: month(at),
      value: `${8 + (n % 7)}.${n % 10}`,
      volume: String(100 + (n % 400)),
      reworkMinutes: `0.${n % 9}5`,
      cohort: `team ${cohort}`,
      rung: 'measured',
      design: 'before_after',
      instrument: 'system_log',
      capturedOn: `${month(at)}-28`,
    };
  });
  return JSON.stringify({
    id: 'bench',
    schemaVersion: '1',
    author: 'council',
    authorName: 'Bench',
    preparedOn: '2026-06-01',
    staffGroups: many(initiatives, (n) => ({
      id: `g${id(n)}`,
      name: 'Officers',
      annualPay: '30000',
      employerNi: '3750',
      employerPension: '6000',
      productiveHours: '1588.89',
    })),
    initiatives: many(initiatives, (n) => ({
      id: `i${id(n)}`,
      title: `Initiative ${n}`,
      serviceArea: 'central_services',
      capability: 'office_assistant',
      goLive: '2023-04-01',
    })),
    stages: many(initiatives, (n) => ({ id: `s${id(n)}`, initiative: `i${id(n)}`, stage: 'live', date: '2023-04-01' })),
    measures: many(initiatives, (n) => ({
      id: `m${id(n)}`,
      initiative: `i${id(n)}`,
      title: 'Case',
      role: 'time',
      shape: 'minutes_per_case',
      whoseTime: 'staff',
      timeKind: 'effort',
      staffGroup: `g${id(n)}`,
    })),
    baselines: many(initiatives, (n) => ({
      id: `b${id(n)}`,
      measure: `m${id(n)}`,
      period: '2022-23',
      value: '20',
      capturedOn: '2023-03-31',
    })),
    adjustments: many(initiatives, (n) => ({
      id: `a${id(n)}`,
      initiative: `i${id(n)}`,
      type: 'attribution',
      value: '0.9',
      basis: 'Interviews',
    })),
    observations: rows,
  });
}
