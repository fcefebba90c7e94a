import { describe, expect, test } from 'vitest';
import { words } from '../../../src/foundation/errors/words';
import type { Portfolio } from '../../../src/record/kind/portfolio';
import { readTables, writeTables } from '../../../src/tables';

const bytes = (text: string) => new TextEncoder().encode(text);
const OWN = 'id,schemaVersion,author,authorName,preparedOn\np1,1,council,Anytown,2026-06-01\n';
const PORTFOLIO: Portfolio = { id: 'p1', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01' };

/** Reads tables given as text by file name, with the document's own fields beside them. */
function read(tables: Record<string, string>) {
  return readTables(Object.entries({ 'portfolio.csv': OWN, ...tables }).map(([name, text]) => ({ name, bytes: bytes(text) })));
}

describe('readTables', () => {
  test('the example in its own page', () => {
    const { portfolio, issues, leftOut } = readTables([
      { name: 'portfolio.csv', bytes: bytes('id,Schema version,Author,Author name,Prepared on\np1,1,council,Anytown,2026-06-01\n') },
      { name: 'councils.csv', bytes: bytes('id,Name,Staff FTE\na,Anytown,1200\nb,Otherton,£1.2m\n') },
    ]);
    expect(portfolio?.councils).toEqual([{ id: 'a', name: 'Anytown', staffFte: '1200' }]);
    expect(leftOut).toEqual(['councils/b']);
    expect(issues.slice(0, 1).map(words).join()).toBe('councils.csv row 3, column Staff FTE: "£1.2m" is not an amount. Write 1200000.00.');
  });

  test('the document’s own fields are the one row of portfolio.csv', () => {
    expect(read({})).toEqual({ portfolio: PORTFOLIO, issues: [], leftOut: [] });
  });

  test.each([
    'budgetLines.csv',
    'budget lines.csv',
    'Budget-Lines.CSV',
    'budget_lines.csv',
    'out/2026/budgetLines.csv',
    'C:\\out\\budgetLines.csv',
  ])('finds its table: %s', (name) => {
    expect(read({ [name]: 'id,name\nb1,Agency\n' }).portfolio?.budgetLines).toEqual([{ id: 'b1', name: 'Agency' }]);
  });

  test.each(['staffFte', 'Staff FTE', 'staff-fte', 'STAFF_FTE', ' staffFte '])('finds its field: %j', (heading) => {
    expect(read({ 'councils.csv': `id,name,${heading}\na,Anytown,5\n` }).portfolio?.councils).toEqual([
      { id: 'a', name: 'Anytown', staffFte: '5' },
    ]);
  });

  test.each([
    ['LF', 'id,title,note\nd1,Report,a\nd2,Audit,b\n'],
    ['CRLF', 'id,title,note\r\nd1,Report,a\r\nd2,Audit,b\r\n'],
    ['CR', 'id,title,note\rd1,Report,a\rd2,Audit,b\r'],
    ['CRLF and quotes', '"id","title","note"\r\n"d1","Report","a"\r\n"d2","Audit","b"\r\n'],
    ['some CRLF, some LF', 'id,title,note\r\nd1,Report,a\nd2,Audit,b\r\n'],
    ['no line end at the end', 'id,title,note\nd1,Report,a\nd2,Audit,b'],
    ['a byte-order mark', '\ufeffid,title,note\nd1,Report,a\nd2,Audit,b\n'],
    ['blank rows', '\nid,title,note\n\n,,\nd1,Report,a\n  ,\nd2,Audit,b\n\n,,,,\n'],
    ['columns with no heading and nothing in them', 'id,,title,note,,\nd1,,Report,a,,\nd2,,Audit,b,,\n'],
  ])('%s', (_, text) => {
    const { portfolio, issues } = read({ 'documents.csv': text });
    expect(issues).toEqual([]);
    expect(portfolio?.documents).toEqual([
      { id: 'd1', title: 'Report', note: 'a' },
      { id: 'd2', title: 'Audit', note: 'b' },
    ]);
  });

  test('a cell in quotes holds commas, quotes and lines', () => {
    const { portfolio, issues } = read({ 'documents.csv': 'id,title,note\r\nd1,"Cabinet, ""final""","one\r\ntwo\nthree"\r\n' });
    expect(issues).toEqual([]);
    expect(portfolio?.documents).toEqual([{ id: 'd1', title: 'Cabinet, "final"', note: 'one\r\ntwo\nthree' }]);
  });

  test('a quote inside a cell without quotes is only a quote', () => {
    expect(read({ 'documents.csv': 'id,title\nd1,5" pipe\nd2,6" pipe\n' }).portfolio?.documents).toHaveLength(2);
  });

  test('an empty cell says nothing, and a short row has empty cells', () => {
    expect(read({ 'documents.csv': 'id,title,tier,note\nd1,Report,,\nd2,Audit\n' }).portfolio?.documents).toEqual([
      { id: 'd1', title: 'Report' },
      { id: 'd2', title: 'Audit' },
    ]);
  });

  test('a table of headings alone has no rows', () => {
    expect(read({ 'documents.csv': 'id,title\n' })).toEqual({ portfolio: { ...PORTFOLIO, documents: [] }, issues: [], leftOut: [] });
  });

  test('a heading that is a name of JavaScript’s own is a field of one’s own', () => {
    const { portfolio } = read({ 'documents.csv': 'id,title,__proto__,constructor\nd1,Report,a,b\nd2,Audit,,\n' });
    expect(portfolio?.documents).toEqual([
      { id: 'd1', title: 'Report', x___proto__: 'a', x_constructor: 'b' },
      { id: 'd2', title: 'Audit' },
    ]);
    for (const row of portfolio?.documents ?? []) expect(Object.getPrototypeOf(row)).toBe(Object.prototype);
  });

  test('more rows than the limit are refused, not read', () => {
    const { issues, leftOut } = read({ 'documents.csv': `id,title\n${'d,t\n'.repeat(1_000_001)}` });
    expect(issues.map(words)).toEqual(['documents.csv: The file has more than 1000000 rows, and the limit is 1000000 rows. Split it.']);
    expect(leftOut).toEqual(['documents']);
  });
});

describe('writeTables', () => {
  test('the example in its own page', () => {
    const files = writeTables({ ...PORTFOLIO, councils: [{ id: 'a', name: '-Anytown', netRevenueSpend: '-5.00' }] });
    expect(files[1]).toEqual({ name: 'councils.csv', text: "id,name,netRevenueSpend\na,'-Anytown,-5.00\n" });
  });

  test('rows by id, columns in the schema’s order and only those used, own columns last', () => {
    const files = writeTables({
      ...PORTFOLIO,
      documents: [
        { id: 'd2', note: 'n', title: 'Audit', x_b: 'b' },
        { x_a: true, title: 'Report', id: 'd1' },
      ] as Portfolio['documents'] & object,
      councils: [],
    });
    expect(files).toEqual([
      { name: 'portfolio.csv', text: OWN },
      { name: 'councils.csv', text: 'id\n' },
      { name: 'documents.csv', text: 'id,title,note,x_a,x_b\nd1,Report,,true,\nd2,Audit,n,,b\n' },
    ]);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["'quoted'", "'quoted'"],
    ["O'Neill", "O'Neill"],
    ['a=1', 'a=1'],
    ['true', 'true'],
  ])('text %j is written %j and comes back', (title, cell) => {
    const portfolio: Portfolio = { ...PORTFOLIO, documents: [{ id: 'd1', title }] };
    const files = writeTables(portfolio);
    expect(files[1]?.text).toBe(`id,title\nd1,${cell}\n`);
    expect(readTables(files.map(({ name, text }) => ({ name, bytes: bytes(text) })))).toEqual({ portfolio, issues: [], leftOut: [] });
  });

  test('a field of one’s own keeps whether it is text or true', () => {
    const documents = [{ id: 'd1', title: 'Report', x_a: true, x_b: 'true', x_c: "'true", x_d: '-5' }] as Portfolio['documents'] & object;
    const files = writeTables({ ...PORTFOLIO, documents });
    expect(files[1]?.text).toBe("id,title,x_a,x_b,x_c,x_d\nd1,Report,true,'true,''true,'-5\n");
    expect(readTables(files.map(({ name, text }) => ({ name, bytes: bytes(text) }))).portfolio?.documents).toEqual(documents);
  });
});
