import { existsSync } from 'node:fs';
import { inspect } from 'node:util';
import ts from 'typescript';
import { type Block, pathTo, read } from './blocks';

/** What one console.log of a block printed, and the comment behind it, if any. */
export interface Printed {
  readonly printed: string;
  readonly expected?: string;
}

const AsyncFunction = (async () => {}).constructor as new (...args: string[]) => (...values: unknown[]) => Promise<void>;

/** Runs a block with `benefits-realisation` standing for the source, and gives what each console.log printed. */
export async function runBlock({ at, code }: Block): Promise<Printed[]> {
  const file = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const logs = logsIn(file);
  let marked = code;
  for (const { from, index } of [...logs].reverse())
    marked = `${marked.slice(0, from)}console.log(${index}, ${marked.slice(from + 'console.log('.length)}`;
  const { outputText } = ts.transpileModule(marked, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const modules = new Map<string, unknown>();
  for (const name of imported(file)) modules.set(name, await import(/* @vite-ignore */ sourceOf(name, at)));
  const out = new Map<number, string[]>();
  const log = (index: number, ...values: unknown[]) => out.set(index, [...(out.get(index) ?? []), values.map(shown).join(' ')]);
  const run = new AsyncFunction('require', 'exports', 'console', outputText);
  await run((name: string) => modules.get(name), {}, { ...console, log });
  return logs.map(({ index, expected }) => ({
    printed: oneLine((out.get(index) ?? []).join(' ')),
    ...(expected === undefined ? {} : { expected: oneLine(expected) }),
  }));
}

/** The file of the source that an entry point of the package is built from. */
export function entryFile(name: string): string | undefined {
  const [, entry = 'index'] = /^benefits-realisation(?:\/([a-z]+))?$/.exec(name) ?? [undefined, ''];
  return entry === '' ? undefined : `src/${entry}.ts`;
}

function sourceOf(name: string, at: string): string {
  const file = entryFile(name);
  if (file === undefined) return name;
  if (!existsSync(pathTo(file))) throw new Error(`${at} imports ${name}, and there is no ${file}.`);
  return pathTo(file);
}

function imported(file: ts.SourceFile): string[] {
  return file.statements.flatMap((each) =>
    ts.isImportDeclaration(each) && ts.isStringLiteral(each.moduleSpecifier) ? [each.moduleSpecifier.text] : [],
  );
}

function logsIn(file: ts.SourceFile): { index: number; from: number; expected?: string }[] {
  const found: { index: number; from: number; expected?: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) && node.expression.expression.getText() === 'console.log') {
      const [comment] = ts.getTrailingCommentRanges(file.text, node.end) ?? [];
      const expected = comment && file.text.slice(comment.pos + 2, comment.end).trim();
      found.push({ index: found.length, from: node.getStart(), ...(expected === undefined ? {} : { expected }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const shown = (value: unknown) => (typeof value === 'string' ? value : inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 4 }));
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the compiler has to say of the blocks, each as a file of its own. */
export function typeFaults(blocks: readonly Block[]): string[] {
  const { config } = ts.parseConfigFileTextToJson('tsconfig.json', read('tsconfig.json'));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, pathTo('.'));
  const files = new Map(blocks.map((block, index) => [pathTo(`block-${index}.ts`), block]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const block = files.get(name);
    return block === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, `${block.code}\nexport {};`, version);
  };
  const paths = { 'benefits-realisation': [pathTo('src/index.ts')], 'benefits-realisation/*': [pathTo('src/*.ts')] };
  const program = ts.createProgram([...files.keys()], { ...options, paths, noEmit: true }, host);
  return [...files].flatMap(([name, { at }]) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
