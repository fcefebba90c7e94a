import type { WriteSheet } from 'hucre/xlsx';
import { dateText } from '../../report/dateText';
import { nameOf, type ReportItem } from '../../report/item';
import { safeText } from '../../report/safeText';
import { TITLE } from './tableSheet';

/** The cover, the contents and the notes. */
export function frontSheets(item: ReportItem): WriteSheet[] {
  return [cover(item), contents(), notes()];
}

function page(name: string, lines: readonly string[]): WriteSheet {
  return {
    name,
    rows: lines.map((line) => [line]),
    columns: [{ width: 95 }],
    cells: new Map(lines.map((_, at) => [`${at},0`, at === 0 ? TITLE : WRAPPED])),
  };
}

function cover({ portfolio, assessment: { stamp } }: ReportItem): WriteSheet {
  return page('Cover', [
    `Benefits of AI: ${safeText(nameOf(portfolio))}`,
    `As at ${dateText(stamp.asAt)}, counted through ${dateText(stamp.through)}, ${stamp.prices} prices.`,
    `Method edition ${stamp.edition}, benefits-realisation ${stamp.version}, record ${stamp.recordFingerprint}.`,
    ...(portfolio.constructed === true ? ['Constructed: this record was made up, and is of no real council.'] : []),
    'Follow a headline: its formula leads to workings, and they to inputs and parameters.',
    'Hours are not pounds. A figure that is not established is not in this workbook, and is not nought.',
  ]);
}

function contents(): WriteSheet {
  return page('Contents', [
    'Contents',
    'Notes: how to read the workbook, and what does not move',
    'Headlines: every headline figure',
    'Inputs: what the record says',
    'Parameters: what the world decides, with vintage and source',
    'Workings: every step between them',
  ]);
}

function notes(): WriteSheet {
  return page('Notes', [
    'Notes',
    'Change a value in column C of Inputs, and the headlines that rest on it move. Nothing else is typed in.',
    'What a rule decides does not move: which rung an amount stands on, whether quality held, what a ceiling or a budget line has no room for, which rows count, and in how many days or months an amount falls. Where a change would alter one of these, change the record and make the workbook again.',
    'An input that was counted from a row, such as days in force, stands under the path of that row.',
    'The same saving or hour is in several headlines: at a rung and at what reached it, of a year and to date. They are not added together.',
    'A spreadsheet works in binary fractions of 15 digits and the library in exact decimals, so that the last digits can differ. Pounds and hours agree to the hundredth.',
    'Paybacks, rates of return and what a simulation gives are found by search and are not in this workbook.',
    'Blank cells are those that do not apply.',
  ]);
}

const WRAPPED = { style: { alignment: { wrapText: true, vertical: 'top' } } } as const;
