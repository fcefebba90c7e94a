import { createInterface } from 'node:readline';
import { say } from '../output';
import { answerTo } from './answer';
import type { Given } from './case';

/** Reads a case a line on standard input and writes its answer, a line each, on standard output. */
export async function serve(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = caseOf(line);
    if (asked !== undefined) process.stdout.write(`${JSON.stringify({ id: asked.id, answer: answerTo(asked.given) })}\n`);
    else if (line.trim() !== '') say(`This line is no case: ${line.slice(0, 200)}`);
  }
}

function caseOf(line: string): { id: string; given: Given } | undefined {
  try {
    const read = JSON.parse(line) as { id?: unknown; given?: unknown } | null;
    return typeof read?.id === 'string' && typeof read.given === 'object' && read.given !== null
      ? { id: read.id, given: read.given as Given }
      : undefined;
  } catch {
    return undefined;
  }
}
