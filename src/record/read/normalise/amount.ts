import { aloud, fault, type Normal } from './normal';

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d{1,4})?$/;
const GROUPED = /^[-−+]?£?[-−]?(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d*)?$/;
const SHORT = /^(-?)£?(\d+(?:\.\d+)?) ?(k|m|bn|thousand|million|billion)$/i;
const NOUGHTS: Record<string, number> = { k: 3, thousand: 3, m: 6, million: 6, bn: 9, billion: 9 };

/** Money or a quantity. `£1,200` and `(1,200)` have one meaning; `£1.2m` is refused with what to write. */
export function normaliseAmount(text: string, mostWhole: number, mostDigits: number): Normal {
  const plain = PLAIN.test(text) ? text : tidy(text);
  if (plain === undefined) return fault('not_an_amount', { found: text, write: suggestion(text) });
  const [whole = '', places = ''] = plain.replace('-', '').split('.');
  if (whole.length > mostWhole || whole.length + places.length > mostDigits) {
    return fault('not_an_amount', {
      found: text,
      write: `at most ${mostWhole} digits${mostWhole === mostDigits ? '' : ' before the point'}`,
    });
  }
  return plain === text ? { value: text } : aloud(plain);
}

function tidy(text: string): string | undefined {
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  const bare = bracketed ?? text;
  if (!GROUPED.test(bare) || !/\d/.test(bare)) return undefined;
  const signs = (bracketed === undefined ? 0 : 1) + (bare.match(/[-−+]/g)?.length ?? 0);
  if (signs > 1) return undefined;
  const negative = bracketed !== undefined || /[-−]/.test(bare);
  const digits = bare
    .replace(/[-−+£,]/g, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.')
    .replace(/(\.\d{4})0+$/, '$1')
    .replace(/\.$/, '');
  const plain = `${negative ? '-' : ''}${digits}`;
  return PLAIN.test(plain) ? plain : undefined;
}

function suggestion(text: string): string {
  const short = SHORT.exec(text);
  if (short === null) return 'digits with a point and at most 4 places, such as 1200.50';
  const [, sign = '', digits = '', unit = ''] = short;
  const [whole = '', places = ''] = digits.split('.');
  const noughts = NOUGHTS[unit.toLowerCase()] as number;
  const moved = whole + places.padEnd(noughts, '0').slice(0, noughts);
  return `${sign}${moved.replace(/^0+(?=\d)/, '')}.${(places.slice(noughts) || '00').padEnd(2, '0')}`;
}
