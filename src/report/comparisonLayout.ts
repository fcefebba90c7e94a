import { BASIS_FIELDS, type Basis, differences } from '../compare/basis/basis';
import { basisName, differenceWords } from '../compare/basis/differenceWords';
import type { Comparison } from '../compare/compare';
import type { Group, Member } from '../compare/group';
import { reasonWords } from '../compare/value/reasonWords';
import { comparisonChart } from './chart/comparisonChart';
import { type Block, type Cell, drawn, type Layout, paragraph, type Section, words } from './layout';
import { some } from './section/rows';
import { indicatorValueText } from './indicatorValueText';

const user = (text: string): Cell => ({ is: 'user', text });

/** A comparison for people: the verdict first, then those that may be put side by side, and every reason for those that may not. */
export function comparisonLayout(comparison: Comparison): Layout {
  const { indicator, groups, excluded, stamp } = comparison;
  const given = stamp.assessments.length;
  const sections = [
    verdict(comparison),
    ...groups.map((group, at) => groupSection(group, at, comparison)),
    ...(excluded.length === 0 ? [] : [excludedSection(comparison)]),
    ...restatedSection(comparison),
    aboutSection(comparison),
  ];
  return {
    id: indicator.id,
    title: indicator.title,
    stamp: `${count(given, 'council')} given; benefits-realisation ${stamp.version}`,
    notices: [],
    sections,
  };
}

function verdict({ groups, excluded, notPeers, survivorsOnly }: Comparison): Section {
  const beside = groups.filter(({ members }) => members.length > 1).reduce((sum, { members }) => sum + members.length, 0);
  const alone = groups.filter(({ members }) => members.length === 1).length;
  const lines = [
    beside === 0
      ? 'No two of these councils can be put side by side.'
      : `${count(beside, 'council')} can be put beside another, in ${count(groups.filter(({ members }) => members.length > 1).length, 'group')}.`,
    ...(alone === 0
      ? []
      : [
          `${count(alone, 'council')} ${alone === 1 ? 'is' : 'are'} alone: on the basis of ${alone === 1 ? 'its' : 'their'} value there is no other.`,
        ]),
    ...(excluded.length === 0 ? [] : [`${count(excluded.length, 'council')} cannot be compared: the reasons are below.`]),
    ...(notPeers === 0 ? [] : [`${count(notPeers, 'council')} ${notPeers === 1 ? 'is' : 'are'} not of the peer group asked for.`]),
  ];
  const survivors: Block[] =
    survivorsOnly.length === 0
      ? []
      : [
          {
            is: 'list',
            title: 'In these registers nothing stopped, was withdrawn or failed (survivors_only): look at what may have been left out',
            items: survivorsOnly.map(user),
          },
        ];
  return { id: 'verdict', title: 'Verdict', blocks: [{ is: 'list', items: lines.map(words) }, ...survivors] };
}

function groupSection(group: Group, at: number, { groups, indicator }: Comparison): Section {
  const { members, quartiles, basis } = group;
  const ranked = members.some(({ rank }) => rank !== undefined);
  const text = (value: string) => indicatorValueText(value, indicator.unit);
  const row = ({ council, value, interval, rank }: Member): Cell[] => [
    user(council.name),
    words(text(value)),
    words(interval === undefined ? 'not established' : `${text(interval.low)} to ${text(interval.high)}`),
    words(rank === undefined ? 'none' : String(rank)),
  ];
  const against = groups[0]?.basis as Basis;
  const unlike: Block[] =
    at === 0
      ? []
      : [
          {
            is: 'list',
            title: 'Not to be put beside group 1',
            items: differences(against, basis).map((each) => words(differenceWords(each))),
          },
        ];
  const parts: Block[] =
    quartiles === undefined
      ? []
      : [
          {
            is: 'paragraph',
            text: `A quarter are at or below ${text(quartiles.lower)}, half at or below ${text(quartiles.median)}, three quarters at or below ${text(quartiles.upper)}.`,
          },
        ];
  return {
    id: `group-${at + 1}`,
    title:
      members.length === 1 ? `Group ${at + 1}: one council alone` : `Group ${at + 1}: ${count(members.length, 'council')} on one basis`,
    blocks: [
      ...some(drawn(comparisonChart(group, indicator))),
      {
        is: 'table',
        caption: `${indicator.title} (${indicator.unit}), by name`,
        columns: [{ title: 'Council' }, { title: 'Value', numeric: true }, { title: 'Interval' }, { title: 'Rank', numeric: true }],
        rows: members.map(row),
      },
      ...(ranked ? [] : [paragraph('There is no rank, for no interval is established or there is nobody to rank against.')]),
      ...parts,
      ...funnelBlocks(group, text),
      ...unlike,
      { is: 'list', title: 'The basis', items: basisLines(basis).map(words) },
    ],
  };
}

/** Where each would lie by chance alone, and whether it does. */
function funnelBlocks({ funnel }: Group, text: (value: string) => string): Block[] {
  if (funnel === undefined) return [];
  const lies = { within: 'within', beyond_95: 'beyond 95%', 'beyond_99.8': 'beyond 99.8%' };
  const rows = funnel.limits.map(({ council, of, low95, high95, low998, high998, lies: where }) => [
    user(council),
    words(String(of)),
    words(`${text(low95)} to ${text(high95)}`),
    words(`${text(low998)} to ${text(high998)}`),
    words(lies[where]),
  ]);
  const columns = [
    { title: 'Council' },
    { title: 'Of', numeric: true },
    { title: '95% limits' },
    { title: '99.8% limits' },
    { title: 'It lies' },
  ];
  return [{ is: 'table', caption: `Limits of chance about ${text(funnel.share)}, the share of all together`, columns, rows }];
}

function basisLines(basis: Basis): string[] {
  return BASIS_FIELDS.filter((field) => basis[field] !== 'not_applicable').map(
    (field) => `${basisName(field)}: ${basis[field].replaceAll('_', ' ')}`,
  );
}

function excludedSection({ excluded }: Comparison): Section {
  return {
    id: 'left-out',
    title: 'Cannot be compared',
    blocks: [
      {
        is: 'table',
        caption: 'Every reason, and what would take it away',
        columns: [{ title: 'Council' }, { title: 'Why' }],
        rows: excluded.map(({ council, reasons }) => [user(council.name), words(reasons.map(reasonWords).join(' '))]),
      },
    ],
  };
}

function restatedSection({ restated, indicator }: Comparison): Section[] {
  if (restated.length === 0) return [];
  const text = (value: string) => indicatorValueText(value, indicator.unit);
  const rows = restated.map(({ council, from, to, deflator, before, after }) => [
    user(council),
    words(`${from} to the prices of ${to} (GDP deflator ${deflator})`),
    words(text(before)),
    words(text(after)),
  ]);
  const columns = [{ title: 'Council' }, { title: 'From and to' }, { title: 'Before', numeric: true }, { title: 'After', numeric: true }];
  return [{ id: 'restated', title: 'What was restated', blocks: [{ is: 'table', caption: 'Restated without loss', columns, rows }] }];
}

function aboutSection({ indicator: { definition, direction, isNot, rules } }: Comparison): Section {
  const lines = [
    definition,
    `It is not ${isNot}.`,
    `${direction === 'higher_is_better' ? 'Higher' : 'Lower'} is better, other things being equal.`,
    `Rules ${rules.join(', ')}.`,
  ];
  return { id: 'about', title: 'What it is', blocks: [{ is: 'list', items: lines.map(words) }] };
}

function count(of: number, what: string): string {
  return `${of} ${what}${of === 1 ? '' : 's'}`;
}
