import type { Figure } from '../../foundation/figure/figure';
import { GATES, type Gate } from '../../foundation/figure/vocabulary';
import type { Subject } from '../item';
import { GATE_LABELS } from '../labels';
import { type Block, type Cell, figureCell, paragraph, type Section, type TableBlock, words } from '../layout';
import { crossTable, some } from './rows';

/** Service quality beside the savings it is a part of: a saving where the service got worse is a cut (rule A4). */
export function quality(subject: Subject): Section {
  const blocks = some<Block>(beside(subject), measured(subject));
  const none = paragraph('No measure of service quality is recorded, so that no saving is known to have left the service as good.');
  return { id: 'quality', title: 'Service quality beside savings', blocks: blocks.length === 0 ? [none] : blocks };
}

function beside({ pick, assessment }: Subject): TableBlock | undefined {
  const cash = { class: 'cash_releasing', period: 'to_date', reached: 'verified' } as const;
  return crossTable(
    'Cash realised to date, by whether the service held',
    'Initiative',
    GATES.map((gate) => GATE_LABELS[gate]),
    assessment.initiatives.map(({ path, title, gate }) => ({
      head: { is: 'user', text: title, note: gateText(gate) },
      figures: GATES.map((each) => pick(path, 'cash', { ...cash, gate: each })),
    })),
  );
}

function gateText(gate: Readonly<Record<string, string>>): string {
  const years = Object.entries(gate).map(([year, is]) => `${year} ${(GATE_LABELS[is as Gate] ?? is).replace('Service quality ', '')}`);
  return years.length === 0 ? 'Quality not looked at' : years.join('; ');
}

/** Each measure of quality: before, and the latest since. */
function measured({ portfolio, assessment, pick }: Subject): TableBlock | undefined {
  const titles = new Map(assessment.initiatives.map(({ path, title }) => [path, title]));
  const rows = (portfolio.measures ?? [])
    .filter(({ role }) => role === 'quality')
    .flatMap(({ id, initiative, title, direction, tolerance }): Cell[][] => {
      const of = `initiatives/${initiative}`;
      const latest = latestOf(assessment.figures.filter((each) => each.of === of && each.measure === 'observed' && each.kind === id));
      const before = pick(of, 'observed_baseline', { kind: id });
      if (latest === undefined && before === undefined) return [];
      return [
        [
          { is: 'user', text: title, note: titles.get(of) ?? of },
          words(direction === 'lower_is_better' ? 'Less is better' : direction === undefined ? 'Not stated' : 'More is better'),
          words(tolerance ?? 'Not stated'),
          figureCell(before),
          figureCell(latest, latest?.period ?? ''),
        ],
      ];
    });
  if (rows.length === 0) return undefined;
  return {
    is: 'table',
    caption: 'Measures of service quality, before and at the latest',
    columns: [
      { title: 'Measure' },
      { title: 'Which way' },
      { title: 'Tolerance' },
      { title: 'Before', numeric: true },
      { title: 'Latest', numeric: true },
    ],
    rows,
  };
}

function latestOf(figures: readonly Figure[]): Figure | undefined {
  return [...figures].sort((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1)).at(-1);
}
