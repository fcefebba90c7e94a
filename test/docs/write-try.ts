import { mkdirSync, writeFileSync } from 'node:fs';
import { builtTryPage } from './tryPage';

const folder = new URL('../../docs/try/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('index.html', folder), builtTryPage());
