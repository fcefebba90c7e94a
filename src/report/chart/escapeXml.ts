import { safeText } from '../safeText';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or an attribute of SVG, without what no XML may hold. */
export function escapeXml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}
