import { EDITIONS, LATEST } from '../../src/method/edition/editions';
import { GRADE_REASONS } from '../../src/method/grade/gradeReason';
import { GRADE_REASON_WORDS } from '../../src/method/grade/gradeReasonWords';
import { GRADE_TABLE } from '../../src/method/grade/gradeTable';
import { RULE_WORDS, type RuleId } from '../../src/method/edition/ruleWords';
import { FORMULAS } from '../../src/method/formula/formulas';
import { MEASURES } from '../../src/method/measure/measures';
import { casesOfRule } from './conformancePage';
import { nameOf } from './measurePages';
import { CHOICES, METHOD_WORDS, NOT_YET, type Source } from './methodWords';

const EDITION = EDITIONS[LATEST];

const SECTIONS: Readonly<Record<string, string>> = {
  A: 'Cash and its classes',
  B: 'Time returned',
  C: 'Money',
  D: 'Realisation',
  E: 'Evidence',
  F: 'Side by side',
  G: 'Reorganisation',
  X: 'Time, number, explanation',
};

function sourceText({ tag, title, link }: Source): string {
  return `- ${tag}: ${link === undefined ? title : `[${title}](${link})`}`;
}

function ruleText(id: RuleId): string {
  const { does, sources } = METHOD_WORDS[id];
  const formulas = Object.values(FORMULAS).filter(({ rule }) => rule === id);
  const measures = MEASURES.filter(({ rule }) => rule === id);
  const used = [
    ...(formulas.length === 0 ? [] : [`Formulas: ${formulas.map(({ id: name, sheet }) => `${name} \`${sheet}\``).join('; ')}.`]),
    ...(measures.length === 0
      ? []
      : [`Measures: ${measures.map(({ id: name, title }) => `[${title}](measure/${nameOf(name)}.md)`).join(', ')}.`]),
  ];
  const proved = casesOfRule(id);
  const example = proved.find((each) => each.id.startsWith(`${id.toLowerCase()}-`)) ?? proved[0];
  const shown = proved.map((each) => `[${each.id}](../test/case/${each.id}.json)`).join(', ');
  return [
    `### ${id}`,
    `> ${RULE_WORDS[id]}`,
    `What the code does: ${lower(does)}`,
    ...used,
    ...(example === undefined ? [] : [`Example, \`${example.id}\`: ${example.source}`, `Cases: ${shown}.`]),
    sources.map(sourceText).join('\n'),
  ].join('\n\n');
}

/** A sentence after a colon begins small, unless it begins with a code or a name. */
function lower(text: string): string {
  return /^(?:`|[A-Z]{2})/.test(text) ? text : `${text[0]?.toLowerCase()}${text.slice(1)}`;
}

/** `F1` before `F7`, `A3` before `A3a` before `A10`. */
function byNumber(a: RuleId, b: RuleId): number {
  return Number.parseInt(a.slice(1), 10) - Number.parseInt(b.slice(1), 10) || (a < b ? -1 : 1);
}

function sections(): string {
  return Object.entries(SECTIONS)
    .map(([letter, title]) =>
      [
        `## ${letter}. ${title}`,
        ...EDITION.rules
          .filter((id) => id.startsWith(letter))
          .sort(byNumber)
          .map(ruleText),
      ].join('\n\n'),
    )
    .join('\n\n');
}

function parameters(): string {
  const rows = EDITION.parameters.map(({ id, title, vintage, reference }) => {
    const {
      title: source,
      publisher,
      link,
      read,
      note,
    } = reference as { title: string; publisher: string; link: string; read: string; note?: string };
    return `| ${id} | ${vintage} | ${title} | [${source}](${link}), ${publisher} | ${read} | ${note ?? ''} |`;
  });
  return ['| Parameter | Vintage | What | Source | Read | Note |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

/** Rule E2 as a table, and its reasons in words. */
function grades(): string {
  const { starts, measured, otherwise } = GRADE_TABLE;
  const rows = [
    ...Object.entries(starts).map(([design, grade]) => `| \`${design}\` | anything but \`asserted\` | ${grade} |`),
    `| none | ${measured.instruments.map((code) => `\`${code}\``).join(', ')} | ${measured.grade} |`,
    `| any | \`asserted\` | ${otherwise} |`,
    `| none | none | ${otherwise} |`,
  ];
  const reasons = GRADE_REASONS.map((code) => `| \`${code}\` | ${GRADE_REASON_WORDS[code]} |`);
  return [
    ['| Design | Instrument | Starts at |', '|---|---|---|', ...rows].join('\n'),
    ['| Reason | In words |', '|---|---|', ...reasons].join('\n'),
  ].join('\n\n');
}

const ABOUT = `# Method statement, edition ${EDITION.id}

This is how the figures are worked. Each rule stands in its own words, then what the code does with it, then where it comes from. The edition is released and is never edited: for the same record, edition and dates the figures are the same. Edition 2026.1 is this one without F1 to F6 and G1 to G3: \`--edition 2026.1\` gives it, and every figure that it has is the same in both. What a later edition changes, the [changelog](../CHANGELOG.md) will say under *Figures moved*.

It is not an official method. Sources carry a tag:

| Tag | Meaning |
|---|---|
| official | Read in the published text or a named mirror of it. Of long pages only the opening may have been read |
| copy | Read in someone else’s copy or account |
| computed | Worked from such |
| design | This project’s own inference, or council finance practice. A rule marked *(design)* is one in its own words |

No official source was found for a percentage that turns minutes saved into cash. The library has none: without a named budget line the answer is none.

Money is in pounds, net of VAT that can be recovered. Time is hours of effort. A financial year runs from 1 April to 31 March. *Not established* is an outcome of its own: it is never nought, and a total says how many of its parts are established. A part is a row that is counted: a measure, a saving, a cost. One of which something is missing in what is added up, such as one year of a measure in a total to date, is left out of that total whole; where no part is whole the total is not established.

A figure in \`missing\` gives the code of the reason; the codes are in [errors](errors.md).`;

/** The method statement, from the edition and the words beside it. */
export function methodPage(): string {
  const { baselineYears, horizonYears, provisionalMonths } = EDITION.thresholds;
  const parts = [
    '<!-- Generated by test/docs/write-method.ts. Change src/method or test/docs/methodWords.ts and run it again. -->',
    ABOUT,
    sections(),
    '## Choices',
    'Where the rules are silent, or can be read in more than one way, the code does this.',
    ['| Where | What the code does |', '|---|---|', ...CHOICES.map(([where, what]) => `| ${where} | ${what} |`)].join('\n'),
    '## Grades of evidence',
    grades(),
    '## Parameters',
    parameters(),
    `Thresholds: a recurring saving counts for ${baselineYears} years; the horizon is ${horizonYears} years unless a longer life is recorded with its basis; realised figures are provisional for ${provisionalMonths} months.`,
    '## Not in this edition',
    'These sections of the yardstick enter with the edition that brings them. What the record holds of them is read and kept.',
    ['| Rule | What |', '|---|---|', ...NOT_YET.map(([rule, what]) => `| ${rule} | ${what} |`)].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
