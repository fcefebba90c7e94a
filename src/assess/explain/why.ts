import type { Finding } from '../../foundation/errors/issue';
import { issue } from '../../foundation/errors/issue';
import { words } from '../../foundation/errors/words';
import type { Figure } from '../../foundation/figure/figure';
import { groupedBy } from '../join/groupedBy';
import { whyNought } from './whyNought';
import type { Because, Why, WorkingFigure, WorkingStep } from './working';

/** Reasons of a figure and of no row, whose words need its name only. */
const OF_A_FIGURE = [
  'not_within_horizon',
  'no_rate_of_return',
  'no_recurring_benefit',
  'flows_not_steady',
  'never_pays_back',
  'no_switching_value',
  'nothing_realised',
  'nothing_to_divide_by',
  'target_not_reached',
] as const;

/** What is counted rather than added, and why it can be nought. */
const NOTHING_FOUND = new Map([
  ['simulation', 'no_draw'],
  ['rates', 'no_rate'],
]);

interface Known {
  readonly figure: Figure;
  readonly title: string;
  readonly how: string;
  readonly steps: readonly WorkingStep[];
  /** The steps of the figures it came from, where it is a function of them. */
  readonly behind: () => readonly WorkingStep[];
  readonly figures: readonly WorkingFigure[];
  readonly findings: readonly Finding[];
}

/** Why a figure is nought, is not established, or rests on some of its parts; nothing where it is whole and is not nought. */
export function whyOf(known: Known): Why | undefined {
  const { figure, how, steps, behind } = known;
  if (figure.value === undefined)
    return { is: 'not_established', because: (figure.missing ?? []).flatMap((code) => whyMissing(code, known)) };
  if (how !== 'payback' && /^0(\.0+)?$/.test(figure.value)) {
    const found = NOTHING_FOUND.get(how);
    const because =
      found !== undefined
        ? [{ code: found, at: [] }]
        : figure.exact === undefined
          ? whyNought(steps)
          : [{ code: 'rounds_to_nought', at: [] }];
    return { is: 'nought', because: [...because, ...wantingIn(steps)] };
  }
  const { established, of } = figure.parts;
  const because = wantingIn(established < of ? [...steps, ...behind()] : steps);
  return because.length === 0 ? undefined : { is: 'in_part', because };
}

/** What is wanting among steps: one reason for each that is said, with its rows and the parts it leaves out. */
function wantingIn(steps: readonly WorkingStep[], only?: string): Because[] {
  const wanting = steps.filter(({ missing }) => missing !== undefined && (only === undefined || missing.code === only));
  const by = groupedBy(wanting, ({ missing }) => `${missing?.code} ${missing?.says}`);
  return [...by.values()].map((alike): Because => {
    const { code = '', says = '' } = alike[0].missing ?? {};
    const parts = sorted(alike.flatMap(({ part }) => part ?? []));
    return {
      code,
      says,
      at: sorted(alike.flatMap(({ missing }) => missing?.path ?? [])).map((path) => ({ path })),
      ...(parts.length === 0 ? {} : { parts }),
    };
  });
}

function whyMissing(code: string, { figure, title, steps, behind, figures, findings }: Known): Because[] {
  const own = wantingIn([...steps, ...behind()], code);
  if (own.length > 0) return own;
  const from = figures.filter(({ missing = [] }) => missing.includes(code)).map(({ id }) => ({ path: id }));
  const found = findings.filter((each) => each.code === code && (each.figures.includes(figure.id) || isWithin(each.path, figure.of)));
  if (found.length > 0) return found.map((each) => ({ code, says: words(each), at: [{ path: each.path }, ...from] }));
  const says = ofFigure(code, figure.of, title);
  return [{ code, ...(says === undefined ? {} : { says }), at: from }];
}

function ofFigure(code: string, of: string, title: string): string | undefined {
  if (code === 'cost_without_benefit') return words(issue(code, of, { costs: 'those in the working' }));
  const plain = OF_A_FIGURE.find((each) => each === code);
  return plain === undefined ? undefined : words(issue(plain, of, { what: title }));
}

function sorted(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort();
}

function isWithin(path: string, of: string): boolean {
  return path === of || path.startsWith(`${of}/`);
}
