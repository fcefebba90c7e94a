import { writeFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { type Paint, PLAIN } from '../report/paint';
import { Stop } from './stop';

/** Writes to a file, or to standard output. */
export function output(text: string, out: string | undefined): void {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(out, text);
  } catch (error) {
    throw new Stop(`${out} cannot be written. The system says ${(error as NodeJS.ErrnoException).code ?? 'no more than that'}.`);
  }
  process.stderr.write(`Written to ${out}\n`);
}

/** A line to standard error. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
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
