const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-03-31` as `31 March 2026`; anything else as it is. */
export function dateText(date: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = MONTHS.find((_, at) => String(at + 1).padStart(2, '0') === month);
  return name === undefined ? date : `${day.replace(/^0/, '')} ${name} ${year}`;
}
