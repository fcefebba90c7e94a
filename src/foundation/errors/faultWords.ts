import type { FaultFacts } from './fault';
import { quote, visible } from './quote';

const nearest = (name: string) => (name === '' ? '' : ` Did you mean ${quote(name)}?`);

export const FAULT_WORDS: { readonly [K in keyof FaultFacts]: (facts: FaultFacts[K]) => string } = {
  too_large: ({ what, found, limit }) => `${what} has ${found}, and the limit is ${limit}. Split it.`,
  not_utf8: ({ found }) => `The file is not UTF-8: it has ${found}. Save it as UTF-8 (in Excel, as “CSV UTF-8”).`,
  not_json: ({ line, column, found }) =>
    `This is not JSON: at line ${line}, column ${column} stands ${found}, which cannot stand there. Mend it, or write the file again with writePortfolio.`,
  duplicate_key: ({ name, line, column }) =>
    `The name ${quote(name)} stands twice in one object, again at line ${line}, column ${column}. Keep one.`,
  not_a_portfolio: ({ found }) =>
    `This is not a portfolio (found ${found}). Write its id, schemaVersion, author, authorName and preparedOn, and the rows of each table.`,
  unknown_schema_version: ({ found, write }) => `${quote(found)} is not a schema version this package reads. Write ${quote(write)}.`,
  unknown_table: ({ name, nearest: near }) => `There is no table named ${quote(name)}, so its rows were not read.${nearest(near)}`,
  not_a_table: ({ found }) => `Found ${found} where a list of rows should be. Write a list, or leave the table out.`,
  not_a_row: ({ found }) => `Found ${found} where a row should be. Write an object of named values.`,
  header_missing: ({ found }) =>
    found.trim() === ''
      ? 'The file is empty. Write the column names in the first row, with commas between them.'
      : `${quote(found)} names no column of this table. Write the column names in the first row, with commas between them.`,
  header_repeated: ({ name }) => `${quote(name)} is there twice, so neither can be told from the other. Keep one.`,
  cells_beyond_header: ({ found }) =>
    `${quote(found)} stands under no heading, so the row's cells may have moved. Put a cell with a comma in it inside quotes, or give the column a heading.`,
  file_read_as: ({ found, read }) => `It has ${found}, and was read as ${read}.`,
  row_set_aside: ({ found, why }) => `The row ${quote(found)} was set aside: ${why}.`,
  not_a_workbook: ({ found }) => `This is not a workbook that can be read: ${found}. Save it again as .xlsx or .ods.`,
  sheet_set_aside: ({ name, nearest }) =>
    `The sheet ${quote(name)} is no table and was set aside.${nearest === '' ? '' : ` If it is ${nearest}, call it that.`}`,
  merged_cells: ({ found, cells }) => `${quote(found)} is merged over ${cells}, and was read for each of those rows.`,
  merged_across: ({ found, cells }) =>
    `${quote(found)} is merged over the columns of ${cells}, so that it is not known which it is for. Unmerge them.`,
  formula_not_worked: ({ found }) =>
    `The formula ${quote(found)} has no result in the file. Open it in a spreadsheet, let it work, and save it.`,
  unclosed_quote: ({ found }) =>
    `The quoted cell that begins ${quote(found)} does not end where it should, so the rows after it cannot be told apart. Close the quote, and write a quote inside a cell twice.`,
  several_portfolio_rows: ({ found }) => `A portfolio has one row of its own fields, and this has ${found}. Write one.`,
  table_repeated: ({ name }) => `The table ${quote(name)} came in more than one file, and none was read. Keep one.`,
  unknown_field: ({ name, nearest: near, kept }) =>
    `There is no field named ${quote(name)}; its value is kept as ${quote(kept)} and enters no figure.${nearest(near)}`,
  field_missing: ({ name }) => `${name} is needed and is not there. Write it.`,
  not_flat: ({ found }) => `Found ${found} where one value should be. Write one value as text.`,
  not_an_amount: ({ found, write }) => `${quote(found)} is not an amount. Write ${write}.`,
  number_too_long: ({ found }) =>
    `${quote(found)} is not an exact number and may have been cut before it was read. Write it as text, in quotation marks, with at most 15 digits.`,
  not_a_share: ({ found, write }) => `${quote(found)} is not a share. Write ${write}.`,
  not_a_date: ({ found, write }) => `${quote(found)} is not a date. Write ${write}.`,
  not_a_period: ({ found, write }) => `${quote(found)} is not a period. Write ${write}.`,
  not_a_year: ({ found, write }) => `${quote(found)} is not a financial year. Write ${write}.`,
  not_a_code: ({ found, nearest: near, allowed }) => `${quote(found)} is not one of the codes.${nearest(near)} Write one of: ${allowed}.`,
  not_yes_or_no: ({ found }) => `${quote(found)} is neither true nor false. Write true or false.`,
  not_text: ({ found }) =>
    `${quote(found)} is not text that can stand here. Write plain text without control characters, at most 200 characters in an id and 4,000 elsewhere.`,
  not_a_gss_code: ({ found }) => `${quote(found)} is not the GSS code of a UK council. Write nine characters such as E06000060.`,
  two_readings: ({ found, one, other }) => `${quote(found)} can be read two ways, ${one} or ${other}. Write the one you mean.`,
  read_as: ({ found, read }) => `${quote(found)} was read as ${quote(read)}.`,
  code_of_your_own: ({ found }) => `${quote(found)} is a code of your own. It is kept; others will not know it.`,
  id_repeated: ({ id }) => `Another row has the id ${quote(id)}. Neither can be told from the other: give each its own id.`,
  id_missing: ({ needs }) =>
    needs === '' ? 'There is no id. Write one.' : `There is no id, and one cannot be made without ${needs}. Write an id, or ${needs}.`,
  row_not_found: ({ found, table, nearest: near }) =>
    `There is no row ${quote(found)} in ${table}.${nearest(near)} Write the id of a row there, or add one.`,
  hangs_from_left_out: ({ found, table }) =>
    `The row hangs from ${quote(`${table}/${found}`)}, which was left out. Mend that and this row comes back.`,
  ends_before_it_starts: ({ from, to }) => `It ends on ${to}, before it starts on ${from}. Write the days in order.`,
  bounds_crossed: ({ low, value, high }) =>
    `Low ${low}, value ${value} and high ${high} are out of order. Write the least in low and the most in high.`,
  council_type_disagrees: ({ gss, type, expected }) =>
    `The code ${gss} belongs to a ${expected}, and the row says ${type}. Write the right one.`,
  figure_not_found: ({ found, measure, nearest: near }) =>
    `There is no figure ${JSON.stringify(visible(found.slice(0, 200)))} in the assessment.${measure === '' ? '' : ` ${measure} is a measure, and no row of the record speaks of it for that id.`} ${near === '' ? 'Take an id from its figures.' : `The nearest: ${near}.`}`,
  record_changed: ({ figure }) =>
    `The record is not the one that was assessed, so ${quote(figure)} cannot be explained from it. Assess it again.`,
  claim_chain_circular: ({ found }) => `The claim comes back to itself through ${quote(found)}. Take one link out.`,
};
