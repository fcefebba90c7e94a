import { EDITIONS, type EditionId } from '../../method/edition/editions';
import { dateText } from '../dateText';
import type { Subject } from '../item';
import { SCHEDULE_LABELS } from '../labels';
import { type Cell, paragraph, type Section, words } from '../layout';

/** The stamp, and every parameter with its vintage and source. */
export function method({ assessment }: Subject): Section {
  const { stamp } = assessment;
  const lines: readonly (readonly [string, string])[] = [
    ['Method edition', stamp.edition],
    ['Edition fingerprint', stamp.editionFingerprint],
    ['Package', `${stamp.package} ${stamp.version}`],
    ['As at', dateText(stamp.asAt)],
    ['Last day counted', dateText(stamp.through)],
    ['Prices and present values', stamp.prices],
    ['Discount schedule', `${SCHEDULE_LABELS[stamp.schedule] ?? stamp.schedule}${stamp.midYear ? ', mid-year' : ''}`],
    ['Record fingerprint', stamp.recordFingerprint],
  ];
  const cited = EDITIONS[stamp.edition as EditionId]?.parameters ?? [];
  const rows = stamp.parameters.map(({ id, vintage }): Cell[] => {
    const found = cited.find((each) => each.id === id && each.vintage === vintage);
    if (found === undefined) return [words(id), words(vintage), words('Not in this package')];
    const { title, reference } = found;
    return [words(title), words(vintage), { is: 'user', text: `${reference.title}, ${reference.publisher}`, link: reference.link }];
  });
  return {
    id: 'method',
    title: 'Method and parameters',
    blocks: [
      paragraph('The same record, edition and dates give the same figures. Each figure can be explained down to its rows and parameters.'),
      {
        is: 'table',
        caption: 'What these figures were made with',
        columns: [{ title: 'Stamp' }, { title: 'Value' }],
        rows: lines.map(([name, value]) => [words(name), words(value)]),
      },
      { is: 'table', caption: 'Parameters', columns: [{ title: 'Parameter' }, { title: 'Vintage' }, { title: 'Source' }], rows },
    ],
  };
}
