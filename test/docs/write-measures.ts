import { mkdirSync, writeFileSync } from 'node:fs';
import { measurePages } from './measurePages';

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('docs/measure/', root), { recursive: true });
for (const { file, text } of measurePages()) writeFileSync(new URL(file, root), text);
