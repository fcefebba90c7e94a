import { words } from '../foundation/errors/words';
import type { Portfolio } from '../record/kind/portfolio';
import { safeText } from '../report/safeText';
import { type Loaded, load } from './load';
import { say } from './output';
import { Stop } from './stop';

/** Every portfolio at the paths. A row that was left out would be lost to whoever takes over, so none may be. */
export async function portfolios(paths: readonly string[]): Promise<Portfolio[]> {
  const loaded: Loaded[] = [];
  for (const path of paths) loaded.push(...(await load(path)));
  return loaded.map(({ file, reading: { portfolio, issues, leftOut } }) => {
    if (portfolio !== undefined && leftOut.length === 0) return portfolio;
    const refused = issues.filter(({ severity }) => severity === 'refused');
    for (const issue of refused) say(`  ${safeText(words(issue))}`);
    throw new Stop(
      `${safeText(file)} has rows that cannot be read, and nothing may be lost here. Mend them (benefits check) and try again.`,
    );
  });
}

/** What throws a RangeError for what it was asked, or found in a file, stops the command with its words. */
export function refusing<T>(make: () => T, file?: string): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new Stop(safeText(file === undefined ? error.message : `${file}: ${error.message}`));
    throw error;
  }
}
