import { words } from '../foundation/errors/words';
import type { ReportItem } from '../report/item';
import { safeText } from '../report/safeText';
import { type Asked, assessAs } from './asked';
import { load, type Loaded } from './load';
import { say } from './output';

/** A portfolio that was read and assessed, and the file it came from. */
export interface Read extends ReportItem {
  readonly file: string;
  readonly placeOf: Loaded['placeOf'];
  readonly tables: Loaded['tables'];
}

/** Reads and assesses every portfolio at a path. What is no portfolio is said on standard error, and the others go on. */
export async function items(path: string, asked: Asked): Promise<Read[]> {
  const loaded = await load(path);
  const read = loaded.flatMap(({ file, reading, placeOf, tables }): Read[] => {
    const { portfolio, issues, leftOut } = reading;
    return portfolio === undefined ? [] : [{ file, placeOf, tables, portfolio, issues, assessment: assessAs(portfolio, leftOut, asked) }];
  });
  for (const each of loaded) refuse(each);
  if (loaded.some(({ reading }) => reading.portfolio === undefined || reading.leftOut.length > 0)) process.exitCode = 1;
  return read;
}

function refuse({ file, reading }: Loaded): void {
  if (reading.portfolio !== undefined) return;
  say(`${safeText(file)} is not a portfolio, and is left out.`);
  for (const issue of reading.issues) say(`  ${safeText(words(issue))}`);
}

/** The same at several paths, one after the other, so that what is said of them comes in their order. */
export async function itemsAt(paths: readonly string[], asked: Asked): Promise<Read[]> {
  const read: Read[] = [];
  for (const path of paths) read.push(...(await items(path, asked)));
  return read;
}
