import type { Claim } from '../../record/kind/claim';
import type { Context } from '../join/context';

const TIME = new Set(['hours', 'minutes', 'seconds', 'days', 'fte']);
const MONEY = new Set(['GBP', 'USD', 'EUR']);
const OBJECTIVES = new Set(['target', 'identified', 'forecast', 'projected']);

/** The claim a claim restates. */
export function original(claim: Claim, { claims }: Context): Claim | undefined {
  return claim.repeats === undefined ? undefined : claims.get(claim.repeats);
}

export const isTime = ({ unit }: Claim) => TIME.has(unit ?? '');
export const isMoney = ({ unit }: Claim) => MONEY.has(unit ?? '');
/** An aim or an expectation, not something that has happened. */
export const isObjective = ({ rung }: Claim) => OBJECTIVES.has(rung ?? '');

/** Whether two claims give the same number, or the same range. */
export function sameValue(a: Claim, b: Claim): boolean {
  const number = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  const stated = a.value !== undefined || a.low !== undefined || a.high !== undefined;
  return stated && number(a.value) === number(b.value) && number(a.low) === number(b.low) && number(a.high) === number(b.high);
}

/** A claim's own words, short enough to be part of a sentence. */
export function shortly({ words }: Claim): string {
  return `“${words.length > 80 ? `${words.slice(0, 79)}…` : words}”`;
}
