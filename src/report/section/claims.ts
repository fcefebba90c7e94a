import { words as issueWords } from '../../foundation/errors/words';
import { dateText } from '../dateText';
import type { Subject } from '../item';
import { plain, TIER_LABELS } from '../labels';
import { type Cell, paragraph, type Section, words } from '../layout';

/** What was said, word for word, with where it was said and what is to be made of it. */
export function claims({ portfolio, assessment }: Subject): Section {
  const rows = portfolio.claims ?? [];
  const documents = new Map((portfolio.documents ?? []).map((row) => [row.id, row]));
  const titles = new Map(assessment.initiatives.map(({ path, title }) => [path, title]));
  const table = rows.map((row): Cell[] => {
    const document = documents.get(row.document);
    const { saidBy, saidOn } = row;
    const source: Cell =
      document === undefined
        ? words('Not recorded')
        : {
            is: 'user',
            text: document.publisher === undefined ? document.title : `${document.title}, ${document.publisher}`,
            note: document.tier === undefined ? 'No tier recorded' : (TIER_LABELS[document.tier] ?? document.tier),
            ...(document.link === undefined ? {} : { link: document.link }),
          };
    const found = assessment.findings.filter(({ path }) => path === `claims/${row.id}` || path.startsWith(`claims/${row.id}/`));
    const said = [saidBy, saidOn === undefined ? undefined : dateText(saidOn)].filter((each) => each !== undefined).join(', ');
    return [
      { is: 'user', text: `“${row.words}”`, ...(said === '' ? {} : { note: said }) },
      { is: 'user', text: titles.get(`initiatives/${row.initiative}`) ?? row.initiative },
      source,
      words(row.rung === undefined ? 'Not stated' : plain(row.rung)),
      found.length === 0 ? words('None') : { is: 'user', text: found.map((each) => sentence(issueWords(each), each.path)).join(' ') },
    ];
  });
  const seen = rows.length === 1 ? 'One claim is recorded.' : `${rows.length} claims are recorded.`;
  return {
    id: 'claims',
    title: 'Claims, as quoted',
    blocks:
      rows.length === 0
        ? [paragraph('No claim is recorded.')]
        : [
            paragraph(`${seen} No claim enters a figure.`),
            {
              is: 'table',
              caption: 'What was said, and what was found in it',
              columns: [{ title: 'Words' }, { title: 'Initiative' }, { title: 'Source' }, { title: 'Said to be' }, { title: 'Found' }],
              rows: table,
            },
          ],
  };
}

/** The finding without the record path it begins with: the row it is on says that. */
function sentence(text: string, path: string): string {
  return text.startsWith(`${path}: `) ? text.slice(path.length + 2) : text;
}
