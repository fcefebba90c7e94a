import type { CashClass, CashRung, Gate, HourRung } from '../foundation/figure/vocabulary';

export const CLASS_LABELS: Readonly<Record<CashClass, string>> = {
  cash_releasing: 'Cash-releasing saving',
  non_cash_releasing: 'Non-cash-releasing gain',
  cost_avoided: 'Cost avoided',
  income: 'Income',
  non_efficiency_saving: 'Non-efficiency saving (a cut)',
};

export const RUNG_LABELS: Readonly<Record<CashRung | HourRung, string>> = {
  target: 'Target',
  identified: 'Identified',
  forecast: 'Forecast',
  delivered: 'Delivered, not verified',
  verified: 'Verified',
  banked: 'Banked',
  projected: 'Projected',
  claimed: 'Claimed',
  measured: 'Measured',
};

export const GATE_LABELS: Readonly<Record<Gate, string>> = {
  confirmed: 'Service quality held',
  unconfirmed: 'Service quality not confirmed',
  worsened: 'Service quality got worse',
};

export const STAGE_LABELS: Readonly<Record<string, string>> = {
  idea: 'Idea',
  pilot: 'Pilot',
  live: 'Live',
  scaled: 'Scaled',
  paused: 'Paused',
  stopped: 'Stopped',
  ended: 'Ended',
};

export const TIER_LABELS: Readonly<Record<string, string>> = {
  A: 'Tier A: council, government or paper',
  B: 'Tier B: trade or local press, LGA',
  C: 'Tier C: supplier or consultant',
  D: 'Tier D: aggregator or copy',
};

export const SEVERITY_LABELS = {
  refused: 'Refused: the row is left out',
  error: 'Error: the figure it feeds is not established',
  warning: 'Warning: the figure is given and marked',
  advice: 'Advice: nothing changes',
} as const;

export const SCHEDULE_LABELS: Readonly<Record<string, string>> = {
  standard: 'Standard',
  health: 'Health (a sensitivity)',
  reducedRate: 'Reduced rate (a sensitivity)',
};

/** A code as words, where there are no better. */
export function plain(code: string): string {
  const words = code.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
