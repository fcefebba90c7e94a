import { compareIssues, type Issue, issue } from '../../foundation/errors/issue';
import { checkIds } from '../check/ids';
import { checkJoins } from '../check/joins';
import { checkRows, refusedRows } from '../check/rows';
import { KINDS, type Portfolio, portfolioFields, type Row, SCHEMA_VERSION, type Table } from '../kind/portfolio';
import { LIMITS } from './limits';
import { nearestIn } from './nearest';
import type { Locate, Reading } from './reading';
import { rowReader } from './readRow';
import { sortOf } from './sortOf';
import type { TableRows } from './tableRows';

export const TABLES = Object.keys(KINDS) as Table[];
const OWN_FIELDS = Object.keys(portfolioFields.schema.shape);

const NOTHING: Reading = { issues: [], leftOut: [] };

/**
 * Reads a document already parsed from bytes: every row, then its ids, its joins and what it says.
 * `before` is what was found, and left out, while the bytes were parsed.
 */
export function readDocument(document: unknown, locate: Locate = () => undefined, before: Reading = NOTHING): Reading {
  const issues = [...before.issues];
  const leftOut = [...before.leftOut];
  const tables = new Map<Table, TableRows>();
  const own = ownFields(document, locate, issues);
  if (own !== undefined) {
    for (const table of TABLES) {
      if (!Object.hasOwn(document as object, table)) continue;
      const raw = (document as Record<string, unknown>)[table];
      if (raw !== undefined) tables.set(table, readTable(table, raw, locate, issues, leftOut));
    }
  }
  checkIds(tables, locate, issues, leftOut);
  checkRows(tables, locate, issues, leftOut);
  checkJoins(tables, locate, issues, leftOut);
  const reading = { issues: issues.sort(compareIssues), leftOut: [...new Set(leftOut)].sort() };
  if (own?.row === undefined) return reading;
  const portfolio: Record<string, unknown> = { ...own.row };
  for (const [table, { rows }] of tables) portfolio[table] = rows;
  return { portfolio: portfolio as unknown as Portfolio, ...reading };
}

/** The document's own row, none where it was refused; nothing at all where the tables cannot be read either. */
function ownFields(document: unknown, locate: Locate, issues: Issue[]): { row?: Row } | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    issues.push(issue('not_a_portfolio', 'portfolio', { found: sortOf(document) }));
    return undefined;
  }
  const own: Record<string, unknown> = Object.create(null);
  const nearest = nearestIn(TABLES);
  for (const [name, value] of Object.entries(document)) {
    if ((TABLES as string[]).includes(name)) continue;
    if (Array.isArray(value) && !OWN_FIELDS.includes(name)) {
      issues.push(issue('unknown_table', name, { name, nearest: nearest(name) }));
    } else own[name] = value;
  }
  const version = own.schemaVersion;
  if (typeof version === 'string' ? !['', SCHEMA_VERSION].includes(version.trim()) : version !== undefined && version !== null) {
    const facts = {
      found: typeof version === 'string' || typeof version === 'number' ? String(version) : sortOf(version),
      write: SCHEMA_VERSION,
    };
    issues.push(issue('unknown_schema_version', 'portfolio/schemaVersion', facts, { cell: locate('portfolio', 0, 'schemaVersion') }));
    return undefined;
  }
  if (!OWN_FIELDS.some((name) => Object.hasOwn(own, name))) {
    const known = issues.some(({ path, severity }) => severity === 'refused' && (path === 'portfolio' || path.startsWith('portfolio/')));
    if (!known) issues.push(issue('not_a_portfolio', 'portfolio', { found: 'none of its own fields' }, { cell: locate('portfolio', 0) }));
    return {};
  }
  const { row } = rowReader(portfolioFields, locate, issues)(own, 0);
  const refused = row === undefined || refusedRows(portfolioFields, { rows: [row], at: [0] }, locate, issues).size > 0;
  return refused ? {} : { row };
}

function readTable(table: Table, raw: unknown, locate: Locate, issues: Issue[], leftOut: string[]): TableRows {
  const none: TableRows = { rows: [], at: undefined };
  if (!Array.isArray(raw)) {
    issues.push(issue('not_a_table', table, { found: sortOf(raw) }));
    leftOut.push(table);
    return none;
  }
  if (raw.length > LIMITS.rows) {
    const facts = { what: `The table ${table}`, found: `${raw.length} rows`, limit: `${LIMITS.rows} rows` };
    issues.push(issue('too_large', table, facts));
    leftOut.push(table);
    return none;
  }
  const readRow = rowReader(KINDS[table], locate, issues);
  const read: TableRows = { rows: raw as Row[], at: undefined };
  for (let at = 0; at < raw.length; at++) {
    const { row, id } = readRow(raw[at], at);
    if (row !== undefined && row === raw[at] && read.at === undefined) continue;
    if (read.at === undefined) {
      read.rows = (raw as Row[]).slice(0, at);
      read.at = Array.from({ length: at }, (_, each) => each);
    }
    if (row === undefined) leftOut.push(id === undefined ? `${table} row ${locate(table, at)?.row ?? at + 1}` : `${table}/${id}`);
    else {
      read.rows.push(row);
      read.at.push(at);
    }
  }
  return read;
}
