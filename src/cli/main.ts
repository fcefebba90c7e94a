#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { BenefitsError } from '../foundation/errors/benefitsError';
import { VERSION } from '../version';
import { assessCommand } from './assess';
import { check } from './check';
import { compareCommand } from './compare';
import { conform } from './conform';
import { explainCommand } from './explain';
import { exportCommand } from './exportCommand';
import { lessonsCommand } from './lessons';
import { mergeCommand } from './merge';
import { mindClosedPipes, say } from './output';
import { report } from './report';
import { restateCommand } from './restate';
import { schema } from './schema';
import { shareCommand } from './share';
import { splitCommand } from './split';
import { statementCommand } from './statement';
import { templateCommand } from './templateCommand';
import { Stop } from './stop';

const program = new Command('benefits')
  .description('The yardstick for AI benefits in UK councils: time returned, cash savings and value for money.')
  .version(VERSION)
  .exitOverride()
  .enablePositionalOptions()
  .showHelpAfterError('Run benefits --help to see how it is used.');
for (const add of [
  templateCommand,
  check,
  assessCommand,
  explainCommand,
  exportCommand,
  compareCommand,
  restateCommand,
  mergeCommand,
  splitCommand,
  statementCommand,
  shareCommand,
  lessonsCommand,
  report,
  schema,
  conform,
])
  add(program);
for (const command of program.commands) command.copyInheritedSettings(program);

mindClosedPipes();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof Stop) {
    say(error.message);
    process.exitCode = error.exitCode;
  } else if (error instanceof BenefitsError) {
    say(error.message);
    process.exitCode = 1;
  } else throw error;
}
