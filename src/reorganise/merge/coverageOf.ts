import { Decimal } from '../../foundation/number/decimal';
import { exactText } from '../../foundation/number/round';
import { sum } from '../../foundation/number/sum';
import type { Portfolio } from '../../record/kind/portfolio';

type Coverage = Pick<Portfolio, 'constructed' | 'coverage' | 'coverageBy' | 'coverageOn' | 'leftOut' | 'note'>;

/** How much of the registers a merger holds: the whole only where each record does, as on the earliest day (rule F7). */
export function coverageOf(records: readonly Portfolio[]): Coverage {
  const said = records.map(({ coverage }) => coverage);
  const coverage = said.includes('selected') ? 'selected' : said.includes(undefined) ? undefined : 'whole_register';
  const days = records.map(({ coverageOn }) => coverageOn);
  const out = records.map(({ leftOut }) => leftOut);
  return given({
    coverage,
    coverageBy: together(records.map(({ coverageBy }) => coverageBy)),
    coverageOn: days.includes(undefined) ? undefined : days.sort()[0],
    leftOut: out.includes(undefined) ? undefined : exactText(sum(out.map((each) => new Decimal(each as string)))),
    constructed: records.some(({ constructed }) => constructed === true) ? true : undefined,
    note: together(records.map(({ note }) => note)),
  });
}

const BETWEEN = '; ';

/** Texts once each, in order. */
function together(texts: readonly (string | undefined)[]): string | undefined {
  const all = new Set(texts.flatMap((text) => text?.split(BETWEEN) ?? []));
  return all.size === 0 ? undefined : [...all].sort().join(BETWEEN);
}

function given(fields: { readonly [K in keyof Coverage]: Coverage[K] | undefined }): Coverage {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Coverage;
}
