/** The table of rule E2 (design): where a grade starts, and what takes one off. The edition's fingerprint covers it. */
export const GRADE_TABLE = {
  /** By design, whatever the instrument, unless the figure was only asserted. */
  starts: { randomised: 'A', quasi_experiment: 'A', comparison_group: 'B', before_after: 'C' },
  /** No design, and something that measured. */
  measured: { grade: 'D', instruments: ['self_report', 'diary', 'observation', 'system_log', 'ledger'] },
  /** Asserted, or nothing said. */
  otherwise: 'E',
  /** People's own word takes one off these designs. */
  ownWord: { instruments: ['self_report', 'diary'], designs: ['comparison_group', 'before_after'] },
  /** These count every case, unless they record a sample. */
  wholeCount: ['system_log', 'ledger'],
  /** Under either takes one off, once. */
  least: { sample: '30', response: '0.3' },
} as const;
