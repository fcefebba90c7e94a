/**
 * `benefits-realisation/workbook`: the record as a workbook, .xlsx or .ods: a template to fill in, and reading it back.
 *
 * @packageDocumentation
 */
export { type CheckedTable, checkedWorkbook } from './workbook/checkedWorkbook';
export { type FinanceOptions, financeWorkbook } from './workbook/finance/financeWorkbook';
export { readWorkbook, type WorkbookReading } from './workbook/readWorkbook';
export { templateTables, templateWorkbook } from './workbook/template';
