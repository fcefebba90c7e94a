import { issue } from '../../../foundation/errors/issue';
import { asStated } from '../../../method/formula/asStated';
import type { Cost } from '../../../record/kind/cost';
import type { Entry } from '../../enter/entry';
import type { Context } from '../../join/context';
import type { Subject } from '../../join/subject';
import { changed } from '../changed';
import type { Scope } from '../scope';
import { type Bias, biasOf } from './biasOf';
import { delayOf } from './delay';
import { cut, haircutOf, isCash, isForecast } from './haircut';
import { uplift } from './uplift';

interface Known {
  readonly subject: Subject;
  readonly bias: Bias;
  readonly costs: ReadonlyMap<string, Cost>;
}

/** What optimism bias adds to costs and takes off benefits, each an entry of its own (rule C7). */
export function optimismEntries({ subjects, entries, ctx }: Scope): Entry[] {
  const known = new Map(
    subjects.map((subject): [string, Known] => [
      subject.path,
      { subject, bias: biasOf(subject), costs: new Map(subject.costs.map((row) => [`costs/${row.id}`, row])) },
    ]),
  );
  return [
    ...[...known.values()].flatMap((each) => wrong(each, ctx)),
    ...entries.flatMap((entry) => adjusting(entry, known.get(entry.of), ctx)),
  ];
}

function adjusting(entry: Entry, known: Known | undefined, ctx: Context): Entry[] {
  const row = known?.costs.get(entry.part ?? '');
  if (known !== undefined && row !== undefined) return known.bias.missing === undefined ? uplift(entry, row, known.bias, ctx) : [];
  if (!isForecast(entry) || entry.superseded || entry.amount === undefined) return [];
  const { through } = ctx.options;
  const delay = known === undefined || !isCash(entry.step) ? undefined : delayOf(entry, known.subject, known.bias, through);
  const haircut = haircutOf(entry, known?.subject);
  const delayed = delay === undefined ? [] : [changed(entry, '~optimism_delay', entry.span, delay)];
  return [
    ...delayed,
    changed(entry, '~optimism_haircut', entry.span, (line) => cut(delay === undefined ? [line] : [line, delay(line)], haircut)),
  ];
}

/** A bias that does not add up, or a planned duration with nothing to work it by, stops every adjusted figure: a net without it would flatter. */
function wrong({ subject: { path }, bias }: Known, ctx: Context): Entry[] {
  const missing =
    bias.missing ??
    (bias.planned !== undefined && !bias.stated
      ? issue('optimism_bias_not_stated', `adjustments/${bias.planned.id}`, { what: 'How long the work was planned to take is recorded' })
      : undefined);
  if (missing === undefined) return [];
  ctx.note(missing);
  const id = `${path}#optimism_bias`;
  return [{ id, of: path, step: 'cost', unit: 'GBP', landed: false, missing, formula: asStated, factors: () => ({}) }];
}
