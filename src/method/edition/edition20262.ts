import { edition20261 } from './edition20261';

/** The second edition: sections A to G and X. It changes no figure of the first; it adds those that only a comparison asks for. */
export const edition20262 = {
  ...edition20261,
  id: '2026.2',
  status: 'released',
  rules: [...edition20261.rules, 'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'G1', 'G2', 'G3'],
} as const;
