import { spawn } from 'node:child_process';
import { Stop } from '../stop';
import type { Case } from './case';

/** What a command answered, by case; why it answered no more; and what it printed that is no answer: how many lines, and the first of them. */
export interface Replies {
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  readonly ended: string;
  readonly stray: { readonly lines: number; readonly first: readonly string[] };
}

const MOST_SHOWN = 5;

/** The longest line that can be an answer, in characters. */
const LONGEST = 100_000_000;
/** How long a command may take to end once it has answered everything. */
const GRACE = 2000;

/** Starts a command without a shell, gives it every case, and hears its answers in whatever order they come. It never waits longer than it is told to. */
export function ask([program, ...args]: readonly [string, ...string[]], asked: readonly Case[], quiet: number): Promise<Replies> {
  return new Promise((resolve, reject) => {
    const ids = new Set(asked.map(({ id }) => id));
    const answers = new Map<string, unknown[]>();
    const stray = { lines: 0, first: [] as string[] };
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], shell: false, windowsHide: true });
    let rest = '';
    let timer = setTimeout(stop, quiet, `it was silent for ${quiet / 1000} seconds`);

    function stop(ended: string): void {
      clearTimeout(timer);
      child.removeAllListeners();
      child.kill('SIGKILL');
      child.stdin.destroy();
      child.stdout.destroy();
      child.unref();
      resolve({ answers, ended, stray });
    }

    function hear(line: string): void {
      if (line.trim() === '') return;
      const id = answered(line);
      if (id === undefined || !ids.has(id.id)) {
        stray.lines++;
        if (stray.first.length < MOST_SHOWN) stray.first.push(line.slice(0, 200));
        return;
      }
      const before = answers.get(id.id);
      if (before === undefined) answers.set(id.id, [id.answer]);
      else before.push(id.answer);
      clearTimeout(timer);
      timer =
        answers.size === ids.size
          ? setTimeout(stop, GRACE, 'it had answered')
          : setTimeout(stop, quiet, `it was silent for ${quiet / 1000} seconds`);
    }

    child.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(
        new Stop(
          `${program} cannot be started. ${error.code === 'ENOENT' ? 'There is no such program' : `The system says ${error.code ?? 'no more than that'}`}.`,
        ),
      );
    });
    child.on('close', (code, signal) => {
      if (rest !== '') hear(rest);
      stop(`it had ended (${code === null ? signal : `exit code ${code}`})`);
    });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(hear);
      if (rest.length > LONGEST) stop('it printed a line too long to be an answer');
    });
    // A command may end, or close its input, before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(asked.map(({ id, given }) => `${JSON.stringify({ id, given })}\n`).join(''));
  });
}

function answered(line: string): { id: string; answer: unknown } | undefined {
  try {
    const read = JSON.parse(line) as { id?: unknown; answer?: unknown } | null;
    return typeof read?.id === 'string' && 'answer' in read ? { id: read.id, answer: read.answer } : undefined;
  } catch {
    return undefined;
  }
}
