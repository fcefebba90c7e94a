import type { FaultFacts } from '../../foundation/errors/fault';
import { type AllFacts, type Issue, issue } from '../../foundation/errors/issue';
import { type FieldType, fieldType } from '../kind/field';
import type { Kind } from '../kind/kind';
import type { Row } from '../kind/portfolio';
import { nearestIn } from './nearest';
import { normaliseValue } from './normalise/value';
import type { Locate } from './reading';
import { sortOf } from './sortOf';
import { soundRow } from './soundRow';

const KEPT = 'x_';

type Say = <K extends keyof FaultFacts>(code: K, field: string, facts: FaultFacts[K]) => void;

interface FieldReader {
  readonly name: string;
  readonly type: FieldType;
  readonly required: boolean;
}

/** Reads rows of one kind: a sound row by its schema alone, any other field by field. */
export function rowReader(kind: Kind, locate: Locate, issues: Issue[]) {
  const fields: FieldReader[] = Object.entries(kind.schema.shape).map(([name, schema]) => {
    const type = fieldType(schema);
    return { name, type, required: type.required };
  });
  const names = fields.map((field) => field.name);

  const nearest = nearestIn(names);
  const isSound = soundRow(kind);

  return function readRow(raw: unknown, at: number): { row?: Row; id?: string } {
    return isSound(raw) ? { row: raw } : readField(raw, at);
  };

  function readField(raw: unknown, at: number): { row?: Row; id?: string } {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      issues.push(issue('not_a_row', kind.table, { found: sortOf(raw) }, { cell: place(at) }));
      return {};
    }
    const source = raw as Record<string, unknown>;
    const row: Row = { id: '' };
    const path = pathOf(source, at);
    const spokenOf = new Set<string>();
    let refused = false;
    const say: Say = (code, field, facts) => {
      const cell = locate(kind.table, at, field) ?? (path.cell && { ...path.cell, column: field });
      const found = issue(code, `${path.text}/${field}`, facts as AllFacts[typeof code], { cell });
      issues.push(found);
      spokenOf.add(field);
      if (found.severity === 'refused') refused = true;
    };

    for (const { name, type } of fields) {
      if (!Object.hasOwn(source, name)) continue;
      const normal = normaliseValue(source[name], type);
      if (normal === undefined) continue;
      if ('fault' in normal) {
        say(normal.fault.code, name, normal.fault.facts as never);
        continue;
      }
      row[name] = normal.value;
      if (normal.aloud) say('read_as', name, { found: String(source[name]), read: String(normal.value) });
    }
    for (const name of Object.keys(source)) {
      if (!names.includes(name)) keepUnknown(name, source[name], row, say);
    }
    supplyId(row, source, say);
    const absent = fields.filter(({ name }) => row[name] === undefined && !spokenOf.has(name));
    if (row.id === '' && !spokenOf.has('id')) {
      // Where only needed fields are wanting, to mend them mends the id.
      const needs = absent.filter(({ name, required }) => !required && kind.idFrom.includes(name)).map(({ name }) => name);
      if (kind.idFrom.length === 0 || needs.length > 0) say('id_missing', 'id', { needs: needs.join(' and ') });
    }
    for (const { name, required } of absent) if (required) say('field_missing', name, { name });
    if (row.id === '') return {};
    return refused ? { id: row.id } : { row };
  }

  function keepUnknown(name: string, value: unknown, row: Row, say: Say): void {
    const kept = name.startsWith(KEPT) ? name : `${KEPT}${name}`;
    const normal = normaliseValue(value, typeof value === 'boolean' ? { type: 'flag' } : { type: 'text' });
    if (kept !== name) say('unknown_field', name, { name, nearest: nearest(name), kept });
    if (normal === undefined) return;
    if ('fault' in normal) say(normal.fault.code, name, normal.fault.facts as never);
    else if (Object.hasOwn(row, kept)) say('header_repeated', name, { name: kept });
    else row[kept] = normal.value;
  }

  function supplyId(row: Row, source: Record<string, unknown>, say: Say): void {
    if (row.id !== '' || kind.idFrom.length === 0 || hasText(source.id)) return;
    const parts = kind.idFrom.map((name) => row[name]);
    if (parts.some((part) => part === undefined)) return;
    const made = normaliseValue(parts.join('@'), { type: 'id' });
    if (made !== undefined && 'fault' in made) say(made.fault.code, 'id', made.fault.facts as never);
    else row.id = parts.join('@');
  }

  function pathOf(source: Record<string, unknown>, at: number) {
    const id = source.id;
    if (typeof id === 'string' && id.trim() !== '') return { text: `${kind.table}/${id.trim()}`, cell: undefined };
    return { text: kind.table, cell: kind.table === 'portfolio' ? undefined : place(at) };
  }

  function place(at: number) {
    return locate(kind.table, at) ?? { file: kind.table, row: at + 1 };
  }
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}
