import { aloud, fault, type Normal } from './normal';

const SHARE = /^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/;

/** A ratio from 0 to 1. `60%` has one meaning; a bare `60` has two. */
export function normaliseShare(text: string): Normal {
  if (SHARE.test(text)) return { value: text };
  const percent = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(text);
  if (percent !== null) {
    const digits = `${(percent[1] as string).padStart(3, '0')}${percent[2] ?? ''}`;
    const ratio = `${Number(digits.slice(0, -2 - (percent[2]?.length ?? 0)))}.${digits.slice(-2 - (percent[2]?.length ?? 0))}`;
    const short = ratio.replace(/\.?0+$/, '') || '0';
    if (SHARE.test(short)) return aloud(short);
  }
  const dotted = /^\.(\d{1,6})$/.test(text) ? `0${text}` : undefined;
  if (dotted !== undefined) return aloud(dotted);
  const number = /^(\d{1,2})$/.exec(text)?.[1];
  const write = number === undefined ? 'a ratio from 0 to 1, such as 0.6' : `0.${number.padStart(2, '0')} if you mean ${number}%`;
  return fault('not_a_share', { found: text, write });
}
