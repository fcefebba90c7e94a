import { writeFileSync } from 'node:fs';
import { conformancePage } from './conformancePage';

writeFileSync(new URL('../../docs/conformance-index.md', import.meta.url), conformancePage());
