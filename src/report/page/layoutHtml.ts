import type { Layout } from '../layout';
import { anchors, spaceless } from './anchors';
import { blockHtml } from './blockHtml';
import { escapeHtml } from './html';
import { pageHtml } from './pageHtml';
import { sectionHtml } from './sectionHtml';

/** A comparison, a statement or any other layout as a page that needs nothing else. */
export function layoutHtml({ title, stamp, notices, sections }: Layout, said: string): string {
  const place = anchors('', 3);
  const name = (id: string) => escapeHtml(spaceless(id));
  const body = sections.map((section) => sectionHtml(section, 2, name, section.blocks.map((block) => blockHtml(block, place)).join('\n')));
  const links = sections.map(({ id, title: heading }) => `<li><a href="#${name(id)}">${escapeHtml(heading)}</a></li>`);
  const main = `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2><ul>
${links.join('\n')}
</ul></nav>
<main id="main">
<p class="stamp">${escapeHtml(stamp)}</p>
${notices.map((each) => `<p class="notice">${escapeHtml(each)}</p>`).join('\n')}
${body.join('\n')}
</main>`;
  return pageHtml({ title, said, main });
}
