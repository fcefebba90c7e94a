import type { Initiative } from '../../record/kind/initiative';
import type { Verification } from '../../record/kind/verification';

const OWN = new Set(['owner', 'supplier', 'service']);

/** Whoever owns, supplies or runs a thing cannot verify it or give it assurance (rules B15, E3). */
export function mayCheck({ role, by }: Verification, { owner }: Initiative): boolean {
  return !OWN.has(role) && by !== owner;
}
