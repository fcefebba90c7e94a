import { mkdirSync, writeFileSync } from 'node:fs';
import { indicatorPages } from './indicatorPages';

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('docs/indicator/', root), { recursive: true });
for (const { file, text } of indicatorPages()) writeFileSync(new URL(file, root), text);
