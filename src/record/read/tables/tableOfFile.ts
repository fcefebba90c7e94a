import { KINDS, portfolioFields } from '../../kind/portfolio';
import type { Kind } from '../../kind/kind';
import { looseName } from './looseName';

const BY_NAME = new Map<string, Kind>([portfolioFields, ...Object.values(KINDS)].map((kind) => [looseName(kind.table), kind]));

/** A file's name without its folder, and the kind of row it holds. */
export function tableOfFile(path: string): { file: string; name: string; kind: Kind | undefined } {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const csv = /\.csv$/i.test(file);
  const name = csv ? file.slice(0, -4) : file;
  return { file, name, kind: csv ? BY_NAME.get(looseName(name)) : undefined };
}
