import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocks, pathTo, read, under } from './blocks';
import { runBlock, typeFaults } from './runBlock';

const all = blocks();
const code = all.filter(({ language }) => language === 'ts' || language === 'js');

test.each(code)('$at runs, and prints what it says', async (block) => {
  const logs = await runBlock(block);
  for (const { printed, expected } of logs) if (expected !== undefined) expect(printed).toBe(expected);
});

test('every ts block compiles', { timeout: 60_000 }, () => {
  expect(typeFaults(code.filter(({ language }) => language === 'ts'))).toEqual([]);
});

const commands = all
  .filter(({ language }) => language === 'sh')
  .flatMap(({ at, code: text }) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('npx benefits '))
      .map((line) => ({ at, line })),
  );

test.skipIf(!existsSync(pathTo('src/cli')))('every npx benefits line names commands, options and files that are there', () => {
  const cli = under('src/cli', '.ts').map(read).join('\n');
  for (const { at, line } of commands) {
    const [command = '', ...words] = line.slice('npx benefits '.length).replace(/ #.*$/, '').split(/\s+/);
    expect(cli, `${at}: there is no command ${command}`).toMatch(new RegExp(`command\\(\\s*['"\`]${command}[ '"\`]`));
    words.forEach((word, index) => {
      const isWritten = /^(>|-o|--out|--output)$/.test(words[index - 1] ?? '');
      const isFile = /^[\w.-]+\/|\.(json|csv)$/.test(word) && !word.includes('#');
      if (word.startsWith('--')) expect(cli, `${at}: there is no option ${word}`).toContain(word);
      else if (isFile && !isWritten) expect(existsSync(pathTo(word)), `${at}: there is no file ${word}`).toBe(true);
    });
  }
});
