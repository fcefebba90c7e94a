// Runs the built package on the example records: a summary on the screen, and a page beside it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assess, readPortfolio } from '../dist/index.js';

const here = dirname(fileURLToPath(import.meta.url));
const records = ['constructed-council', 'published-cases']
  .map((folder) => join(here, folder))
  .filter(existsSync)
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name)),
  );

const pounds = (text) => {
  const [whole, part] = text.replace('-', '').split('.');
  return `${text.startsWith('-') ? '−' : ''}£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`;
};

const rows = [];
const reasons = new Map();
for (const path of records) {
  const { portfolio, leftOut } = readPortfolio(readFileSync(path));
  if (portfolio === undefined) continue;
  const { figures } = assess(portfolio, { asAt: portfolio.preparedOn, leftOut });
  const cell = (id) => {
    const figure = figures.find((each) => each.id === `portfolio#${id}`);
    if (figure === undefined) return 'none';
    return figure.value === undefined ? 'not established' : pounds(figure.value);
  };
  const missing = figures.filter((figure) => figure.missing !== undefined);
  const name = portfolio.councils?.[0]?.name ?? portfolio.authorName;
  rows.push([
    name,
    cell('cash,class=cash_releasing,period=to_date,reached=verified'),
    cell('cash,class=cash_releasing,period=to_date,rung=delivered'),
    cell('cost,period=whole_life'),
    String(portfolio.claims?.length ?? 0),
    `${missing.length} of ${figures.length}`,
  ]);
  for (const code of new Set(missing.flatMap((figure) => figure.missing))) reasons.set(code, [...(reasons.get(code) ?? []), name]);
}

const head = ['Portfolio', 'Realised', 'Delivered, not verified', 'Cost, whole life', 'Claims', 'Not established'];
const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
const line = (cells) => cells.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join('  ');
console.log('Cash-releasing savings to date. Realised is verified. None means that no row of the record says so, which is not nought.');
console.log('The published cases hold what pages said, read in their openings only: mostly claims, and a claim is in no figure.\n');
console.log([line(head), ...rows.map(line)].join('\n'));
console.log('\nWhy figures could not be counted');
for (const [code, names] of [...reasons].sort()) console.log(`  ${code.replaceAll('_', ' ')}: ${names.join(', ')}`);

const all = mkdtempSync(join(tmpdir(), 'benefits-'));
for (const [at, path] of records.entries()) copyFileSync(path, join(all, `${String(at).padStart(2, '0')}.json`));
const page = resolve('benefits-report.html');
const { status, stderr } = spawnSync(process.execPath, [join(here, '../dist/cli.js'), 'report', all, '--out', page], { encoding: 'utf8' });
rmSync(all, { recursive: true });
if (!existsSync(page)) {
  console.error(stderr);
  process.exitCode = status ?? 1;
} else console.log(`\nThe page: ${page}`);
