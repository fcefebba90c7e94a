import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { pathTo, read, under } from './blocks';

const pages = ['README.md', 'CHANGELOG.md', ...under('docs', '.md').filter((file) => !file.startsWith('docs/api/'))];

const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(pages)('every link of %s leads somewhere', (file) => {
  const prose = read(file).replace(/^```[\s\S]*?^```/gm, '');
  for (const [, target = ''] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const to = path === '' ? file : posix.normalize(posix.join(posix.dirname(file), path));
    expect(existsSync(pathTo(to)), `${file} links to ${to}`).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(to), `${file} links to ${target}`).toContain(anchor);
  }
});
