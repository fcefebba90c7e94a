const QUOTED = /[",\r\n]|^\s|\s$/;

/** One line of CSV, with quotes where a cell needs them. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
