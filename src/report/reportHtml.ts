import { anchors, spaceless } from './anchors';
import { blockHtml } from './blockHtml';
import { escapeHtml, userHtml } from './html';
import { type ReportItem, subjectOf } from './item';
import type { Layout } from './layout';
import { pageLayout } from './layoutOf';
import { overview } from './section/overview';
import { STYLE } from './style/page';

/**
 * Assessments as one page that needs nothing else: no script, no request, readable with a screen reader, on a
 * narrow screen, in the dark and on paper. Every number on it is a figure of an assessment, under the figure's
 * own id, with the portfolio's id before it where there are several.
 */
export function reportHtml(items: readonly ReportItem[], title: string): string {
  const several = items.length > 1;
  const given = new Set<string>();
  const parts = items.map((item) => {
    const layout = pageLayout(item);
    return { layout, prefix: several ? `${unique(layout.id, given)}:` : '' };
  });
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top"><div class="wide"><h1>${userHtml(title)}</h1><p>Time returned, cash and value, with the method attached</p></div></header>
<div class="wide">
${contents(parts)}
<main id="main">
${several ? overviewHtml(items) : ''}
${parts.map(({ layout, prefix }) => articleHtml(layout, prefix, several)).join('\n')}
</main>
<footer><p>Made with benefits-realisation. A figure that is not established is not nought. Hours are not pounds.</p></footer>
</div>
</body>
</html>
`;
}

/** The figures here stand again, under their ids, in the portfolio's own part. */
function overviewHtml(items: readonly ReportItem[]): string {
  const place = { ...anchors('overview-', 3), figure: () => undefined };
  return `<section aria-labelledby="overview"><h2 class="name" id="overview">All portfolios</h2>
${overview(items.map(subjectOf))
  .map((block) => blockHtml(block, place))
  .join('\n')}
</section>`;
}

interface Part {
  readonly layout: Layout;
  readonly prefix: string;
}

function contents(parts: readonly Part[]): string {
  const [only] = parts;
  const links =
    parts.length === 1 && only !== undefined
      ? only.layout.sections.map(({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`)
      : parts.map(({ layout, prefix }) => `<li><a href="#${escapeHtml(hrefOf(`${prefix}portfolio`))}">${userHtml(layout.title)}</a></li>`);
  return links.length === 0
    ? ''
    : `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2><ul>\n${links.join('\n')}\n</ul></nav>`;
}

function articleHtml({ title, stamp, notices, note, sections }: Layout, prefix: string, several: boolean): string {
  const level = several ? 3 : 2;
  const anchor = anchors(prefix, level + 1);
  const name = (id: string) => escapeHtml(spaceless(`${prefix}${id}`));
  const body = sections.map(
    ({ id, title: heading, blocks }) => `<section aria-labelledby="${name(`${id}-title`)}" id="${name(id)}">
<h${level} id="${name(`${id}-title`)}">${escapeHtml(heading)}</h${level}>
${blocks.map((block) => blockHtml(block, anchor)).join('\n')}
</section>`,
  );
  const top = several
    ? ` aria-labelledby="${name('portfolio')}">\n<h2 class="name" id="${name('portfolio')}">${userHtml(title)}</h2>`
    : '>';
  return `<article${top}
<p class="stamp">${escapeHtml(stamp)}</p>
${notices.map((each) => `<p class="notice">${escapeHtml(each)}</p>`).join('\n')}
${note === undefined ? '' : `<p class="inset">${userHtml(note)}</p>`}
${body.join('\n')}
</article>`;
}

/** A fragment that finds the element of this id, whatever the id holds. */
function hrefOf(id: string): string {
  return encodeURIComponent(spaceless(id));
}

function unique(id: string, given: Set<string>): string {
  let name = id;
  for (let at = 2; given.has(name); at++) name = `${id}-${at}`;
  given.add(name);
  return name;
}
