import type { Command } from 'commander';
import { safeText } from '../report/safeText';
import { ask, type Replies } from './conform/ask';
import type { Case } from './conform/case';
import { cases, only } from './conform/cases';
import { judge } from './conform/judge';
import { serve } from './conform/serve';
import { splitCommand } from './conform/splitCommand';
import { output, say } from './output';
import { Stop } from './stop';

interface Asked {
  readonly serve?: true;
  readonly list?: true;
  readonly only?: string;
  readonly cases?: string;
  readonly timeout: string;
}

/** `benefits conform <command>`: holds any implementation of the method against the worked cases. */
export function conform(program: Command): void {
  program
    .command('conform [command...]')
    .description('hold an implementation of the method against the worked cases: it reads a case and writes an answer, one JSON a line')
    .option('--only <ids>', 'only the cases of a rule, or with an id; several with commas between them')
    .option('--list', 'print the cases, with their rules')
    .option('--cases <folder>', 'another folder of cases; those shipped with the package unless said')
    .option('--timeout <seconds>', 'how long the command may be silent before it is ended', '60')
    .option('--serve', 'be the implementation: read cases on standard input and answer on standard output')
    .passThroughOptions()
    .action(async (words: string[], asked: Asked) => {
      if (asked.serve === true) return serve();
      const chosen = only(cases(asked.cases), asked.only);
      if (asked.list === true)
        return output(chosen.map(({ id, rules, title }) => `${id}\t${rules.join(' ')}\t${title}\n`).join(''), undefined);
      const seconds = Number(asked.timeout);
      if (!(seconds > 0 && seconds <= 86_400)) throw new Stop(`--timeout is ${JSON.stringify(asked.timeout)}. Write a number of seconds.`);
      print(chosen, await ask(splitCommand(words), chosen, seconds * 1000));
    });
}

function print(chosen: readonly Case[], replies: Replies): void {
  const { lines, first } = replies.stray;
  for (const line of first) say(`Printed, and no answer to a case: ${safeText(line)}`);
  if (lines > first.length) say(`And ${lines - first.length} lines more.`);
  const failing = chosen.flatMap((each) => {
    const wrong = wrongWith(each, replies).map((line) => `  ${line}\n`);
    return wrong.length === 0 ? [] : [`not ${each.id}: ${safeText(each.title)}\n${wrong.join('')}`];
  });
  output(`${failing.join('')}${chosen.length - failing.length} of ${chosen.length} cases pass\n`, undefined);
  if (failing.length > 0) process.exitCode = 1;
}

function wrongWith({ id, expect }: Case, { answers, ended }: Replies): string[] {
  const [answer, ...more] = answers.get(id) ?? [];
  if (!answers.has(id)) return [`no answer: ${ended}`];
  if (more.length > 0) return [`it was answered ${more.length + 1} times`];
  return judge(expect, answer).map(({ what, expected, came }) => `${safeText(what)}: expected ${shown(expected)}, came ${shown(came)}`);
}

function shown(value: unknown): string {
  const text = safeText(JSON.stringify(value) ?? 'nothing');
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}
