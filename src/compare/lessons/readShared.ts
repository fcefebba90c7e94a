import type { Shared, SharedInitiative } from '../share/shared';

const TEXTS = ['id', 'serviceArea', 'capability'] as const;
const MAY_BE_TEXT = ['delivery', 'stage', 'costBand', 'hoursBand', 'claimedHoursBand', 'realisedBand', 'claimedBand', 'title'] as const;
const LISTS = ['waysDown', 'grades', 'quality', 'findings'] as const;
const MAY_BE_LISTS = ['reasons', 'lessons'] as const;
const MOST = 4000;

/**
 * Reads a shared export that somebody sent: only what an export has is kept, each of its own type. Its totals are
 * not read, for lessons are of initiatives. Its words are somebody else’s: make them safe where they are shown.
 *
 * @throws RangeError where it is not an export, naming the place.
 *
 * @example
 * ```ts
 * import { readShared, share } from 'benefits-realisation/compare';
 *
 * console.log(readShared(JSON.stringify(share([]))).initiatives.length); // 0
 * ```
 */
export function readShared(text: string): Shared {
  const value = parsed(text);
  if (!isRecord(value) || value['kind'] !== 'benefits-realisation/shared' || !Array.isArray(value['initiatives']))
    throw new RangeError('This is no shared export. Make one with: benefits share <path> --format json');
  const { version, editions, through, councils, smallest, survivorsOnly, selected } = value;
  return {
    kind: 'benefits-realisation/shared',
    version: textAt(version, 'version'),
    editions: listAt(editions, 'editions'),
    through: listAt(through, 'through'),
    councils: numberAt(councils, 'councils'),
    smallest: numberAt(smallest, 'smallest'),
    survivorsOnly: flagAt(survivorsOnly, 'survivorsOnly'),
    selected: flagAt(selected, 'selected'),
    initiatives: value['initiatives'].map((row, at) => initiativeAt(row, `initiatives ${at + 1}`)),
    groups: [],
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new RangeError('This is not JSON. Make a shared export with: benefits share <path> --format json');
  }
}

function initiativeAt(row: unknown, at: string): SharedInitiative {
  if (!isRecord(row)) throw new RangeError(`${at} is not an initiative.`);
  const council = isRecord(row['council']) ? row['council'] : {};
  const texts = (from: Record<string, unknown>, names: readonly string[]) =>
    Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, textAt(from[name], `${at} ${name}`)]));
  return {
    ...Object.fromEntries(TEXTS.map((name) => [name, textAt(row[name], `${at} ${name}`)])),
    ...texts(row, MAY_BE_TEXT),
    ...Object.fromEntries(LISTS.map((name) => [name, listAt(row[name], `${at} ${name}`)])),
    ...Object.fromEntries(MAY_BE_LISTS.filter((name) => row[name] !== undefined).map((name) => [name, listAt(row[name], `${at} ${name}`)])),
    failed: flagAt(row['failed'], `${at} failed`),
    council: texts(council, ['type', 'region', 'size', 'name']),
  } as unknown as SharedInitiative;
}

function textAt(value: unknown, at: string): string {
  if (typeof value !== 'string' || value.length > MOST) throw new RangeError(`${at} is not text of at most ${MOST} characters.`);
  return value;
}

function listAt(value: unknown, at: string): string[] {
  if (!Array.isArray(value)) throw new RangeError(`${at} is not a list.`);
  return value.map((each) => textAt(each, at));
}

function numberAt(value: unknown, at: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new RangeError(`${at} is not a whole number.`);
  return value;
}

function flagAt(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new RangeError(`${at} is neither true nor false.`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
