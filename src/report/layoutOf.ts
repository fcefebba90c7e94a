import { dateText } from './dateText';
import { nameOf, type ReportItem, type Subject, subjectOf } from './item';
import type { Layout, Section } from './layout';
import { cases } from './section/cases';
import { claimed } from './section/claimed';
import { claims } from './section/claims';
import { costs } from './section/costs';
import { evidence } from './section/evidence';
import { findings } from './section/findings';
import { headline } from './section/headline';
import { initiatives } from './section/initiatives';
import { ladder } from './section/ladder';
import { method } from './section/method';
import { missing } from './section/missing';
import { net } from './section/net';
import { quality } from './section/quality';
import { realised } from './section/realised';
import { stopped } from './section/stopped';
import { target } from './section/target';
import { time } from './section/time';
import { uncertainty } from './section/uncertainty';

type Make = (subject: Subject) => Section;

/** Everything, for a page. */
const PAGE: readonly Make[] = [
  headline,
  time,
  ladder,
  realised,
  claimed,
  costs,
  net,
  cases,
  uncertainty,
  target,
  quality,
  evidence,
  initiatives,
  stopped,
  claims,
  missing,
  findings,
  method,
];

/** What is read at a terminal. */
const BRIEF: readonly Make[] = [realised, claimed, time, costs, net, target, stopped, missing, claimsSeen, findings];

export function pageLayout(item: ReportItem): Layout {
  return layoutOf(item, PAGE);
}

export function briefLayout(item: ReportItem): Layout {
  return layoutOf(item, BRIEF);
}

function layoutOf(item: ReportItem, sections: readonly Make[]): Layout {
  const { portfolio } = item;
  const subject = subjectOf(item);
  return {
    id: portfolio.id,
    title: nameOf(portfolio),
    stamp: stampText(item),
    notices: noticesOf(item),
    ...(portfolio.note === undefined ? {} : { note: portfolio.note }),
    sections: sections.map((make) => make(subject)).filter(({ blocks }) => blocks.length > 0),
  };
}

function stampText({ assessment: { stamp } }: ReportItem): string {
  const { edition, version, asAt, through, prices, recordFingerprint } = stamp;
  return `As at ${dateText(asAt)}, counted through ${dateText(through)}, ${prices} prices. Method ${edition}, benefits-realisation ${version}, record ${recordFingerprint.slice(0, 12)}.`;
}

function noticesOf({ portfolio, assessment }: ReportItem): string[] {
  const { leftOut } = assessment.stamp;
  return [
    ...(portfolio.constructed === true ? ['Constructed: this record was made up, and is of no real council.'] : []),
    ...(portfolio.coverage === 'selected' ? ['A selection: this record does not hold every initiative of the council.'] : []),
    ...(portfolio.coverage === undefined ? ['The record does not say whether it holds every initiative.'] : []),
    ...(leftOut.length === 0
      ? []
      : [`${leftOut.length} ${leftOut.length === 1 ? 'row was' : 'rows were'} left out by the reader, and every total says so.`]),
  ];
}

function claimsSeen({ portfolio }: Subject): Section {
  const count = portfolio.claims?.length ?? 0;
  const text =
    count === 0 ? 'No claim is recorded.' : `${count} ${count === 1 ? 'claim is' : 'claims are'} recorded. None enters a figure.`;
  return { id: 'claims', title: 'Claims seen', blocks: [{ is: 'paragraph', text }] };
}
