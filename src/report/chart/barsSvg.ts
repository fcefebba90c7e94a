import type { BarChart } from './chart';
import { escapeXml } from './escapeXml';
import { INK, PALETTE, QUIET } from './palette';
import { scaleOf, WIDTH } from './scale';

const ROW = 38;
const BAR = 14;

/** The marks of a chart of bars, and how high they stand. */
export function barsSvg({ rows }: BarChart): { readonly height: number; readonly marks: string } {
  const { at, nought } = scaleOf(rows.flatMap(({ value }) => value ?? []));
  const height = rows.length * ROW + 4;
  const marks = rows.map(({ label, value, text, series }, line) => {
    const top = line * ROW;
    const words = `<text x="0" y="${top + 14}" fill="${INK}" class="ink">${escapeXml(label)}</text><text x="${WIDTH}" y="${top + 14}" text-anchor="end" fill="${value === undefined ? QUIET : INK}" class="ink">${escapeXml(text)}</text>`;
    if (value === undefined) return words;
    const end = at(value);
    const from = Math.min(end, nought);
    const width = Math.max(1, Math.round(Math.abs(end - nought) * 10) / 10);
    const axis = `<path d="M${nought} ${top + 17}v${BAR + 4}" stroke="${QUIET}" class="axis"/>`;
    return `${words}<rect x="${Math.min(from, WIDTH - width)}" y="${top + 19}" width="${width}" height="${BAR}" fill="${PALETTE[series % PALETTE.length]}" class="s${series % PALETTE.length}"/>${axis}`;
  });
  return { height, marks: marks.join('') };
}
