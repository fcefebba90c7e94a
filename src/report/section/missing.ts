import type { Figure } from '../../foundation/figure/figure';
import { words as issueWords } from '../../foundation/errors/words';
import { MEASURE_BY_ID } from '../../method/measure/measures';
import type { Subject } from '../item';
import { type Block, type Cell, paragraph, type Section, words } from '../layout';
import { reason } from '../reasons';

/** Every figure without a value, by why, and every row that was left out. */
export function missing({ assessment, issues }: Subject): Section {
  const { figures, findings, initiatives, stamp } = assessment;
  const groups = new Map<string, { codes: readonly string[]; figures: Figure[] }>();
  for (const figure of figures) {
    if (figure.missing === undefined) continue;
    const group = groups.get(figure.missing.join());
    if (group === undefined) groups.set(figure.missing.join(), { codes: figure.missing, figures: [figure] });
    else group.figures.push(figure);
  }
  const titles = new Map(initiatives.map(({ path, title }) => [path, title]));
  const rows = [...groups.values()].map(({ codes, figures: without }): Cell[] => {
    const ids = new Set(without.map(({ id }) => id));
    const causes = findings.filter(({ code, figures: touches }) => codes.includes(code) && touches.some((id) => ids.has(id)));
    const names = [...new Set(without.map(({ measure }) => MEASURE_BY_ID.get(measure)?.title ?? measure))];
    const of = [...new Set(without.flatMap((each) => (each.of === 'portfolio' ? [] : [titles.get(each.of) ?? each.of])))];
    const total = without.some((each) => each.of === 'portfolio');
    return [
      words(codes.map(reason).join('; ')),
      words(names.join('; ')),
      of.length === 0
        ? words('All initiatives together')
        : { is: 'user', text: of.join('; '), ...(total ? { note: 'and all initiatives together' } : {}) },
      causes.length === 0 ? words('') : { is: 'user', text: causes.map((each) => issueWords(each)).join(' ') },
    ];
  });
  const blocks: Block[] = [];
  if (rows.length > 0) {
    blocks.push({
      is: 'table',
      caption: 'Figures that are not established. None of them is nought',
      columns: [{ title: 'Why' }, { title: 'Figures' }, { title: 'Of' }, { title: 'The rows, and what to do' }],
      rows,
    });
  }
  const partial = figures.filter(
    ({ of, value, parts, period }) => of === 'portfolio' && value !== undefined && parts.established < parts.of && period === 'to_date',
  );
  if (partial.length > 0)
    blocks.push(
      paragraph(
        'Some figures are the sum of the parts that are established, and say how many: “4 of 5 parts”. What is missing is not counted as nought.',
      ),
    );
  if (stamp.leftOut.length > 0) {
    blocks.push({ is: 'list', title: 'Rows the reader left out', items: stamp.leftOut.map((path) => ({ is: 'user', text: path })) });
  }
  const refused = issues.filter(({ severity }) => severity === 'refused');
  if (refused.length > 0) {
    blocks.push({
      is: 'list',
      title: 'Why they were left out',
      severity: 'refused',
      items: refused.map((each) => ({ is: 'user', text: issueWords(each) })),
    });
  }
  if (blocks.length === 0 && figures.length === 0)
    blocks.push(paragraph('No figure can be worked: the record has no costs, savings or observations that one could be worked from.'));
  return {
    id: 'missing',
    title: 'Could not be counted, and why',
    blocks: blocks.length === 0 ? [paragraph('Every figure is established and no row was left out.')] : blocks,
  };
}
