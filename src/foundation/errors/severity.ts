/**
 * `refused`: the row is left out. `error`: the row stays, the figure it feeds is not established.
 * `warning`: the figure is given and marked. `advice`: nothing changes.
 */
export type Severity = 'refused' | 'error' | 'warning' | 'advice';
