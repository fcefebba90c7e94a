import type { Cell, WriteSheet } from 'hucre/xlsx';
import { dateText } from '../../report/dateText';
import { nameOf, type ReportItem } from '../../report/item';
import { safeText } from '../../report/safeText';
import { FONT, LANDSCAPE } from '../saveWorkbook';
import { SEARCHED_SHEET } from './columns';
import { heights } from '../heights';
import { TITLE } from './tableSheet';

/** The cover, the contents and the notes. */
export function frontSheets(item: ReportItem): WriteSheet[] {
  return [cover(item), contents(), notes()];
}

/** Two columns: what a row is of, and what it says. */
function page(name: string, title: string, rows: readonly (readonly [string, string])[], links = false): WriteSheet {
  const columns = [{ width: 24 }, { width: 90, wraps: true as const }];
  const cells = new Map<string, Partial<Cell>>([['0,0', TITLE]]);
  rows.forEach(([head], at) => {
    const style = { font: { name: FONT, bold: !links }, alignment: { vertical: 'top' } } as const;
    cells.set(`${at + 2},0`, links ? { hyperlink: { target: '', location: `'${head}'!A1` }, style: LINK } : { style });
    cells.set(`${at + 2},1`, { style: { alignment: { wrapText: true, vertical: 'top' } } });
  });
  return {
    name,
    rows: [[title], [], ...rows.map((row) => [...row])],
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: heights(rows, columns, 2),
    cells,
    pageSetup: LANDSCAPE,
    view: { showGridLines: false },
  };
}

function cover({ portfolio, assessment: { stamp } }: ReportItem): WriteSheet {
  return page('Cover', `Benefits of AI: ${safeText(nameOf(portfolio))}`, [
    ['As at', dateText(stamp.asAt)],
    ['Counted through', dateText(stamp.through)],
    ['Price base', stamp.prices],
    ['Method', `Edition ${stamp.edition}, worked by benefits-realisation ${stamp.version}`],
    ['Record', stamp.recordFingerprint],
    ...(portfolio.constructed === true ? [['Constructed', 'This record was made up, and is of no real council.'] as const] : []),
    ['To follow a headline', 'Its formula leads to workings, and they to inputs and parameters. Nothing is typed in anywhere else.'],
    ['To change something', 'Change a value in the sheet Inputs, and what rests on it moves. The sheet Notes says what does not.'],
    ['What is not here', 'A figure that is not established is not in this workbook, and is not nought. Hours are not pounds.'],
  ]);
}

function contents(): WriteSheet {
  return page(
    'Contents',
    'Contents',
    [
      ['Cover', 'What this workbook is of'],
      ['Notes', 'How to read it, and what does not move'],
      ['Headlines', 'Every headline figure, each a formula over the workings'],
      [SEARCHED_SHEET, 'Found by search: values, which do not move'],
      ['Inputs', 'What the record says: change a value here'],
      ['Parameters', 'What the world decides, with vintage and source'],
      ['Workings', 'Every step between them, each a formula'],
    ],
    true,
  );
}

function notes(): WriteSheet {
  const lines = [
    'Change a value in the sheet Inputs, and the headlines that rest on it move.',
    'What a rule decides does not move: which rung an amount stands on, whether quality held, what a ceiling or a budget line has no room for, which rows count, and in how many days or months an amount falls. Where a change would alter one of these, change the record and make the workbook again.',
    'An input that was counted from a row, such as days in force, stands under the path of that row.',
    'The same saving or hour is in several headlines: at a rung and at what reached it, of a year and to date. They are not added together.',
    'A spreadsheet works in binary fractions of 15 digits and the library in exact decimals, so that the last digits can differ. Pounds and hours agree to the hundredth.',
    `Paybacks and rates of return are found by trying month after month, or rate after rate. The sheet ${SEARCHED_SHEET} has them as values. What a simulation gives is not in this workbook.`,
    'A blank cell is one that does not apply.',
  ];
  return page(
    'Notes',
    'Notes',
    lines.map((line, at) => [`Note ${at + 1}`, line] as const),
  );
}

const LINK = { font: { name: FONT, underline: true, color: { rgb: '1D70B8' } }, alignment: { vertical: 'top' } } as const;
