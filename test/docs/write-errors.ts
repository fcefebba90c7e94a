import { writeFileSync } from 'node:fs';
import { errorPage } from './errorPage';

writeFileSync(new URL('../../docs/errors.md', import.meta.url), errorPage());
