import { explainer } from '../../assess/explain/explain';
import type { Figure } from '../../foundation/figure/figure';
import { RULE_WORDS } from '../../method/edition/ruleWords';
import { type ReportItem, subjectOf } from '../item';
import type { Layout } from '../layout';
import { pageLayout } from '../layoutOf';
import { overview } from '../section/overview';
import { type Anchors, anchors, hrefOf, spaceless } from './anchors';
import { blockHtml } from './blockHtml';
import { escapeHtml, userHtml } from './html';
import { pageHtml } from './pageHtml';
import { sectionHtml } from './sectionHtml';
import { depthFor, workingHtml } from './workingHtml';

/**
 * Assessments as one page that needs nothing else: no request, readable with a screen reader, on a narrow screen,
 * in the dark, on paper and without script. Every number on it is a figure of an assessment, under the figure’s
 * own id, with the portfolio’s id before it where there are several, and leads to how it was worked (rule X1).
 *
 * @throws BenefitsError where a portfolio is not the record that was assessed.
 */
export function reportHtml(items: readonly ReportItem[], title: string): string {
  const several = items.length > 1;
  const given = new Set<string>();
  const cited = new Set<string>();
  const parts = items.map((item): Part => {
    const layout = pageLayout(item);
    return { item, layout, prefix: several ? `${unique(layout.id, given)}:` : '' };
  });
  const articles = parts.map((part) => articleHtml(part, several, cited));
  const main = `${contents(parts)}
<main id="main">
${several ? overviewHtml(items) : ''}
${articles.join('\n')}
${rulesHtml([...cited], several ? 3 : 2)}
</main>`;
  return pageHtml({ title, said: 'Time returned, cash and value, with the method attached', main });
}

interface Part {
  readonly item: ReportItem;
  readonly layout: Layout;
  readonly prefix: string;
}

/** The figures here stand again, under their ids, in the portfolio’s own part. */
function overviewHtml(items: readonly ReportItem[]): string {
  const place = { ...anchors('overview-', 3), figure: () => undefined };
  return `<section aria-labelledby="overview"><h2 class="name" id="overview">All portfolios</h2>
${overview(items.map(subjectOf))
  .map((block) => blockHtml(block, place))
  .join('\n')}
</section>`;
}

function contents(parts: readonly Part[]): string {
  const [only] = parts;
  const links =
    parts.length === 1 && only !== undefined
      ? only.layout.sections.map(({ id, title }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a></li>`)
      : parts.map(({ layout, prefix }) => `<li><a href="${hrefOf(spaceless(`${prefix}portfolio`))}">${userHtml(layout.title)}</a></li>`);
  return links.length === 0
    ? ''
    : `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Contents</h2><ul>\n${links.join('\n')}\n</ul></nav>`;
}

function articleHtml({ item, layout, prefix }: Part, several: boolean, cited: Set<string>): string {
  const { title, stamp, notices, note, sections } = layout;
  const place = anchors(prefix, several ? 4 : 3, true);
  const name = (id: string) => escapeHtml(spaceless(`${prefix}${id}`));
  const made = sections.map((section) => {
    const inner = section.blocks.map((block) => blockHtml(block, place)).join('\n');
    return { section, inner, shown: place.shown() };
  });
  const explain = explainer(item.portfolio, item.assessment);
  const on = new Set(made.flatMap(({ shown }) => shown.map(({ id }) => id)));
  const entries = new Set<string>();
  const links = {
    figure: (id: string) => (on.has(id) ? hrefOf(place.why({ id }) ?? '') : undefined),
    entry: (id: string) => {
      const own = place.entry(id);
      if (entries.has(id)) return { href: hrefOf(own) };
      entries.add(id);
      return { id: own };
    },
    rule: (rule: string) => {
      cited.add(rule);
      return `#rule-${rule}`;
    },
    finding: (words: string) => hrefOf(place.finding(words)),
    depth: depthFor(on.size),
  };
  const body = made.map(({ section, inner, shown }) => {
    const workings = workingsHtml(shown, place, ({ id }) => workingHtml(explain(id), links));
    return sectionHtml(section, place.level - 1, name, inner + workings);
  });
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

/** The workings of the figures of a section, to be opened; a figure that is shown again leads to the first. */
function workingsHtml(shown: readonly Figure[], place: Anchors, working: (figure: Figure) => string): string {
  if (shown.length === 0) return '';
  const each = shown.map((figure) => `<div class="working" id="${escapeHtml(place.why(figure) ?? '')}">${working(figure)}</div>`);
  return `\n<details class="workings"><summary>How ${shown.length === 1 ? 'this figure was' : `these ${shown.length} figures were`} worked</summary>\n${each.join('\n')}\n</details>`;
}

/** Each rule that a working names, once, in words. */
function rulesHtml(cited: readonly string[], level: number): string {
  const rules = Object.entries(RULE_WORDS).filter(([rule]) => cited.includes(rule));
  if (rules.length === 0) return '';
  const items = rules.map(([rule, words]) => `<dt id="rule-${rule}">${rule}</dt><dd>${escapeHtml(words)}</dd>`);
  return `<section aria-labelledby="rules"><h${level} id="rules">The rules named in the workings</h${level}>\n<dl class="rules">\n${items.join('\n')}\n</dl></section>`;
}

function unique(id: string, given: Set<string>): string {
  let name = id;
  for (let at = 2; given.has(name); at++) name = `${id}-${at}`;
  given.add(name);
  return name;
}
