import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { styleText } from 'node:util';
import { type Paint, PLAIN } from '../report/paint';
import { Stop } from './stop';

/** Writes to a file, or to standard output; never over a record it was made from. */
export function output(text: Uint8Array | string, out: string | undefined, ...records: readonly string[]): void {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  keepOut(out, records);
  save(text, out);
  say(`Written to ${out}`);
}

interface OutFile {
  readonly file: string;
  readonly text: Uint8Array | string;
}

/** Writes files that people go on to write in: never over one that is there. */
export function outputNew(files: readonly OutFile[], out: string, ...records: readonly string[]): void {
  keepOut(out, records);
  const there = files.find(({ file }) => existsSync(file));
  if (there !== undefined)
    throw new Stop(`${there.file} is there already, and somebody may have written in it, so nothing was written. Name another.`);
  for (const { text, file } of files) save(text, file);
  say(`Written to ${out}`);
}

/** Makes a folder, where there is none. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Stop(whyNot(folder, (error as NodeJS.ErrnoException).code));
  }
}

function save(text: Uint8Array | string, out: string): void {
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new Stop(whyNot(out, (error as NodeJS.ErrnoException).code));
  }
}

function keepOut(out: string, records: readonly string[]): void {
  if (records.some((record) => isWithin(out, record)))
    throw new Stop(`${out} is in the record that was read, so nothing was written. Name another file.`);
}

function isWithin(out: string, record: string): boolean {
  const [file, source] = [resolve(out), resolve(record)];
  return file === source || file.startsWith(source + sep);
}

function whyNot(out: string, code: string | undefined): string {
  if (code === 'EISDIR') return `${out} is a folder. Name a file in it.`;
  if (code === 'EEXIST' || code === 'ENOTDIR') return `${out} is not a folder, or is in what is not one. Name another.`;
  if (code === 'ENOENT') return `There is no folder ${dirname(resolve(out))}. Make it, or name another.`;
  return `${out} cannot be written. The system says ${code ?? 'no more than that'}.`;
}

/** A line to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What is being done, for someone who waits at a terminal; silent anywhere else. */
export function working(what: string): void {
  if (process.stderr.isTTY === true) process.stderr.write(`${what} …\n`);
}

/** Colour only on a terminal, and not where NO_COLOR asks for none; a file never has any. */
export function paint(out?: string): Paint {
  const asked = process.env['NO_COLOR'];
  if (out !== undefined || process.stdout.isTTY !== true || (asked !== undefined && asked !== '') || process.env['TERM'] === 'dumb')
    return PLAIN;
  return {
    title: (text) => styleText(['bold', 'underline'], text),
    heading: (text) => styleText('bold', text),
    faint: (text) => styleText('dim', text),
    severity: (text, severity) =>
      styleText(severity === 'refused' || severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan', text),
  };
}

/** A reader such as `head` that closes early is no fault. */
export function mindClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}
