import { mkdirSync, writeFileSync } from 'node:fs';
import { recordReference } from '../../src/record/describe/reference';

const root = new URL('../../', import.meta.url);
mkdirSync(new URL('docs/record/', root), { recursive: true });
for (const { file, text } of recordReference()) writeFileSync(new URL(file, root), text);
