import type { DotChart } from './chart';
import { escapeXml } from './escapeXml';
import { INK, PALETTE, QUIET } from './palette';
import { scaleOf, WIDTH } from './scale';

const ROW = 38;
const MARGIN = 8;

/** The marks of a chart of values with intervals: a dot, a line from end to end, and limits of chance where there are any. */
export function dotsSvg({ rows, funnel }: DotChart): { readonly height: number; readonly marks: string } {
  const limits = funnel === undefined ? [] : [funnel.share, ...funnel.limits.flatMap(({ low, high }) => [low, high])];
  const { at, nought } = scaleOf([...rows.flatMap(({ value, low = value, high = value }) => [value, low, high]), ...limits], MARGIN);
  const height = rows.length * ROW + 4;
  const marks = rows.map(({ label, value, low, high, text }, line) => {
    const top = line * ROW;
    const middle = top + 27;
    const chance = funnel?.limits[line];
    const band =
      chance === undefined
        ? ''
        : `<rect x="${at(chance.low)}" y="${top + 20}" width="${Math.max(1, Math.round((at(chance.high) - at(chance.low)) * 10) / 10)}" height="14" fill="none" stroke="${QUIET}" stroke-dasharray="3 2" class="axis"/>`;
    const line2 =
      low === undefined || high === undefined
        ? ''
        : `<path d="M${at(low)} ${middle}H${at(high)}M${at(low)} ${middle - 4}v8M${at(high)} ${middle - 4}v8" stroke="${PALETTE[0]}" stroke-width="2" class="l0"/>`;
    return `<text x="0" y="${top + 14}" fill="${INK}" class="ink">${escapeXml(label)}</text><text x="${WIDTH}" y="${top + 14}" text-anchor="end" fill="${INK}" class="ink">${escapeXml(text)}</text>${band}${line2}<circle cx="${at(value)}" cy="${middle}" r="5" fill="${PALETTE[0]}" class="s0"/>`;
  });
  const share =
    funnel === undefined ? '' : `<path d="M${at(funnel.share)} 17V${height}" stroke="${PALETTE[2]}" stroke-width="2" class="l2"/>`;
  return { height, marks: `<path d="M${nought} 17V${height}" stroke="${QUIET}" class="axis"/>${share}${marks.join('')}` };
}
