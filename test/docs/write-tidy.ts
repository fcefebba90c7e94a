import { writeFileSync } from 'node:fs';
import { cookbookPage, tidyPage } from './tidyPage';

writeFileSync(new URL('../../docs/tidy-data.md', import.meta.url), tidyPage());
writeFileSync(new URL('../../docs/cookbook.md', import.meta.url), cookbookPage());
