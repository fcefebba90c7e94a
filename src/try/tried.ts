import { type Assessment, assess } from '../assess/assess';
import { words } from '../foundation/errors/words';
import { isDate } from '../foundation/time/date';
import type { Portfolio } from '../record/kind/portfolio';
import type { Reading } from '../record/read/reading';
import { readPortfolio } from '../record/read/readPortfolio';
import { readTables } from '../record/read/tables/readTables';
import { nameOf } from '../report/item';
import { reportHtml } from '../report/page/reportHtml';

/** A file as it was dropped or chosen. */
export interface TriedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a record comes to on the page to try it in. */
export interface Tried {
  /** What was read, in a sentence. */
  readonly said: string;
  readonly faults: readonly string[];
  readonly findings: readonly string[];
  /** The whole report; none where there is no record. */
  readonly report?: string;
  readonly assessment?: Assessment;
}

/** Reads one JSON document or the CSV tables of one portfolio, assesses it and writes its report. Dates that are left empty are the record’s own. */
export function tried(files: readonly TriedFile[], dates: { readonly asAt: string; readonly through: string }): Tried {
  const wrong = Object.values(dates).find((text) => text !== '' && !isDate(text));
  if (wrong !== undefined) return nothing(`${wrong} is no date. Write one such as 2026-03-31, or leave it empty.`);
  const json = files.filter(({ name }) => name.toLowerCase().endsWith('.json'));
  if (json.length > 1) return nothing(`There are ${json.length} JSON files. Give one record at a time.`);
  if (json.length === 1 && files.length > 1) return nothing('There are tables beside a JSON file. Give one or the other.');
  const [only] = json;
  const reading = only === undefined ? readTables(files.map(({ name, bytes }) => ({ name, bytes }))) : readPortfolio(only.bytes);
  const faults = reading.issues.map((issue) => words(issue));
  const { portfolio } = reading;
  if (portfolio === undefined) return { ...nothing('There is no record that can be read. Mend what is listed, and try again.'), faults };
  return { faults, ...assessed(portfolio, reading, dates) };
}

function assessed(
  portfolio: Portfolio,
  { issues, leftOut }: Reading,
  { asAt, through }: { readonly asAt: string; readonly through: string },
) {
  const assessment = assess(portfolio, {
    asAt: asAt === '' ? portfolio.preparedOn : asAt,
    leftOut,
    ...(through === '' ? {} : { through }),
  });
  const { initiatives, figures, findings } = assessment;
  const name = nameOf(portfolio);
  return {
    said: `${name}: ${initiatives.length} initiatives, ${figures.length} figures, ${issues.length} faults in the file and ${findings.length} findings.`,
    findings: findings.map((issue) => words(issue)),
    report: reportHtml([{ portfolio, assessment, issues }], `Benefits of AI: ${name}`),
    assessment,
  };
}

function nothing(said: string): Tried {
  return { said, faults: [], findings: [] };
}
