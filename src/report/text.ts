import { cellText } from './cellText';
import { figureText } from './figureText';
import type { ReportItem } from './item';
import type { Block, Layout } from './layout';
import { briefLayout, pageLayout } from './layoutOf';
import { type Paint, PLAIN } from './paint';
import { safeText } from './safeText';
import { textTable } from './textTable';
import { wrap } from './wrap';

const WIDTH = 98;

/** Assessments as plain text: what the page says, without the workings. */
export function reportText(items: readonly ReportItem[]): string {
  return items.map((item) => layoutText(pageLayout(item))).join('\n\n');
}

/** Assessments as short text, for a terminal. */
export function briefText(items: readonly ReportItem[], paint: Paint = PLAIN): string {
  return items.map((item) => layoutText(briefLayout(item), paint)).join('\n\n');
}

export function layoutText({ title, stamp, notices, sections }: Layout, paint: Paint = PLAIN): string {
  const head = [
    paint.title(safeText(title)),
    ...wrap(safeText(stamp), WIDTH).map(paint.faint),
    ...notices.flatMap((each) => wrap(each, WIDTH)),
  ];
  const body = sections.flatMap((section) => [
    '',
    paint.heading(section.title),
    ...section.blocks.flatMap((block) => blockText(block, paint)),
  ]);
  return `${[...head, ...body].join('\n')}\n`;
}

export function blockText(block: Block, paint: Paint): string[] {
  switch (block.is) {
    case 'chart':
      return indented(safeText(`${block.chart.title}.`), '  ', '  ');
    case 'paragraph':
    case 'quote':
      return indented(safeText(block.text), '  ', '  ');
    case 'list': {
      const title =
        block.title === undefined ? [] : [`  ${block.severity === undefined ? block.title : paint.severity(block.title, block.severity)}`];
      return [...title, ...block.items.flatMap((item) => indented(cellText(item), '  - ', '    '))];
    }
    case 'cards':
      return block.cards.map(({ label, figure }) => `  ${label}: ${figure === undefined ? 'None recorded' : figureText(figure)}`);
    case 'table':
      return textTable(block, paint);
  }
}

function indented(text: string, first: string, rest: string): string[] {
  return wrap(text, WIDTH).map((line, at) => `${at === 0 ? first : rest}${line}`);
}
