import { writeFileSync } from 'node:fs';
import { methodPage } from './methodPage';

writeFileSync(new URL('../../docs/method-statement.md', import.meta.url), methodPage());
