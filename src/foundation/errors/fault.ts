import type { Severity } from './severity';

/** What can be wrong with bytes, a document or a row: the code, and the facts its words need. */
export interface FaultFacts {
  too_large: { what: string; found: string; limit: string };
  not_utf8: { found: string };
  not_json: { line: number; column: number; found: string };
  duplicate_key: { name: string; line: number; column: number };
  not_a_portfolio: { found: string };
  unknown_schema_version: { found: string; write: string };
  unknown_table: { name: string; nearest: string };
  not_a_table: { found: string };
  not_a_row: { found: string };
  header_missing: { found: string };
  header_repeated: { name: string };
  cells_beyond_header: { found: string };
  unclosed_quote: { found: string };
  file_read_as: { found: string; read: string };
  row_set_aside: { found: string; why: string };
  not_a_workbook: { found: string };
  sheet_set_aside: { name: string; nearest: string };
  merged_cells: { found: string; cells: string };
  merged_across: { found: string; cells: string };
  formula_not_worked: { found: string };
  several_portfolio_rows: { found: string };
  table_repeated: { name: string };
  unknown_field: { name: string; nearest: string; kept: string };
  field_missing: { name: string };
  not_flat: { found: string };
  not_an_amount: { found: string; write: string };
  number_too_long: { found: string };
  not_a_share: { found: string; write: string };
  not_a_date: { found: string; write: string };
  not_a_period: { found: string; write: string };
  not_a_year: { found: string; write: string };
  not_a_code: { found: string; nearest: string; allowed: string };
  not_yes_or_no: { found: string };
  not_text: { found: string };
  not_a_gss_code: { found: string };
  two_readings: { found: string; one: string; other: string };
  read_as: { found: string; read: string };
  code_of_your_own: { found: string };
  id_repeated: { id: string };
  id_missing: { needs: string };
  row_not_found: { found: string; table: string; nearest: string };
  hangs_from_left_out: { found: string; table: string };
  ends_before_it_starts: { from: string; to: string };
  bounds_crossed: { low: string; value: string; high: string };
  council_type_disagrees: { gss: string; type: string; expected: string };
  claim_chain_circular: { found: string };
  figure_not_found: { found: string; measure: string; nearest: string };
  record_changed: { figure: string };
}

export const FAULT_SEVERITY: { readonly [K in keyof FaultFacts]: Severity } = {
  too_large: 'refused',
  not_utf8: 'refused',
  not_json: 'refused',
  duplicate_key: 'refused',
  not_a_portfolio: 'refused',
  unknown_schema_version: 'refused',
  unknown_table: 'error',
  not_a_table: 'refused',
  not_a_row: 'refused',
  header_missing: 'refused',
  header_repeated: 'refused',
  cells_beyond_header: 'refused',
  unclosed_quote: 'refused',
  file_read_as: 'advice',
  row_set_aside: 'advice',
  not_a_workbook: 'refused',
  sheet_set_aside: 'advice',
  merged_cells: 'advice',
  merged_across: 'refused',
  formula_not_worked: 'refused',
  several_portfolio_rows: 'refused',
  table_repeated: 'refused',
  unknown_field: 'error',
  field_missing: 'refused',
  not_flat: 'refused',
  not_an_amount: 'refused',
  number_too_long: 'refused',
  not_a_share: 'refused',
  not_a_date: 'refused',
  not_a_period: 'refused',
  not_a_year: 'refused',
  not_a_code: 'refused',
  not_yes_or_no: 'refused',
  not_text: 'refused',
  not_a_gss_code: 'refused',
  two_readings: 'refused',
  read_as: 'advice',
  code_of_your_own: 'advice',
  id_repeated: 'refused',
  id_missing: 'refused',
  row_not_found: 'refused',
  hangs_from_left_out: 'refused',
  ends_before_it_starts: 'refused',
  bounds_crossed: 'refused',
  council_type_disagrees: 'warning',
  claim_chain_circular: 'refused',
  figure_not_found: 'refused',
  record_changed: 'refused',
};
