import type { Dot, DotChart } from './chart';
import { escapeXml } from './escapeXml';
import { INK, PALETTE, QUIET } from './palette';
import { type Scale, scaleOf, WIDTH } from './scale';

const ROW = 38;
const MARGIN = 8;

/** The marks of a chart of values with intervals: a dot, a line from end to end, and limits of chance where there are any. */
export function dotsSvg({ rows, funnel }: DotChart): { readonly height: number; readonly marks: string } {
  const limits = funnel === undefined ? [] : [funnel.share, ...funnel.limits.flatMap(({ low, high }) => [low, high])];
  const scale = scaleOf([...rows.flatMap(({ value, low = value, high = value }) => [value, low, high]), ...limits], MARGIN);
  const marks = rows.map((row, line) => {
    const top = line * ROW;
    const upright = (x: number, stroke: string, name: string) => `<path d="M${x} ${top + 18}v18" stroke="${stroke}" class="${name}"/>`;
    const chance = funnel?.limits[line];
    return [
      `<text x="0" y="${top + 14}" fill="${INK}" class="ink">${escapeXml(row.label)}</text>`,
      `<text x="${WIDTH}" y="${top + 14}" text-anchor="end" fill="${INK}" class="ink">${escapeXml(row.text)}</text>`,
      upright(scale.nought, QUIET, 'axis'),
      funnel === undefined ? '' : upright(scale.at(funnel.share), PALETTE[2], 'l2'),
      chance === undefined ? '' : boxOf(chance, top, scale),
      intervalOf(row, top + 27, scale),
      `<circle cx="${scale.at(row.value)}" cy="${top + 27}" r="5" fill="${PALETTE[0]}" class="s0"/>`,
    ].join('');
  });
  return { height: rows.length * ROW + 4, marks: marks.join('') };
}

/** From end to end of an interval, where there is one. */
function intervalOf({ low, high }: Dot, middle: number, { at }: Scale): string {
  if (low === undefined || high === undefined) return '';
  const path = `M${at(low)} ${middle}H${at(high)}M${at(low)} ${middle - 4}v8M${at(high)} ${middle - 4}v8`;
  return `<path d="${path}" stroke="${PALETTE[0]}" stroke-width="2" class="l0"/>`;
}

/** Where a council of its size would lie by chance. */
function boxOf({ low, high }: { readonly low: string; readonly high: string }, top: number, { at }: Scale): string {
  const width = Math.max(1, Math.round((at(high) - at(low)) * 10) / 10);
  return `<rect x="${at(low)}" y="${top + 20}" width="${width}" height="14" fill="none" stroke="${QUIET}" stroke-dasharray="3 2" class="axis"/>`;
}
