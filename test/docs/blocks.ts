import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** One fenced block of a page, or of an `@example` in the source. */
export interface Block {
  /** `docs/start.md:12`, the line the fence opens on. */
  readonly at: string;
  readonly language: string;
  readonly code: string;
}

/** Every fenced block of README.md, docs and the `@example`s of src. */
export function blocks(): Block[] {
  const pages = ['README.md', ...under('docs', '.md').filter((file) => !file.startsWith('docs/api/'))].map((file) => ({
    file,
    text: read(file),
  }));
  const sources = under('src', '.ts').map((file) => ({ file, text: examplesOnly(read(file)) }));
  return [...pages, ...sources].flatMap(({ file, text }) =>
    [...text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```/gm)].map(([, language = '', code = ''], index, all) => ({
      at: `${file}:${text.slice(0, all[index]?.index).split('\n').length}`,
      language,
      code,
    })),
  );
}

/** The files of a folder and of those within it, by their path from the root of the project. */
export function under(folder: string, ending: string): string[] {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();
}

export function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

export function pathTo(file: string): string {
  return fileURLToPath(new URL(file, root));
}

/** A source file with every line blank but those of doc comments that have an example, so that lines keep their numbers. */
function examplesOnly(text: string): string {
  const kept = text.split('\n').map(() => '');
  for (const { 0: comment, index } of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    if (!comment.includes('@example')) continue;
    const first = text.slice(0, index).split('\n').length - 1;
    comment.split('\n').forEach((line, at) => {
      kept[first + at] = line.replace(/^\s*\* ?/, '');
    });
  }
  return kept.join('\n');
}
