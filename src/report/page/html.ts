import { safeText } from '../safeText';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand in an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] as string);
}

/** Someone else's text: escaped, its direction its own. */
export function userHtml(text: string): string {
  return `<bdi>${escapeHtml(safeText(text))}</bdi>`;
}

/** An http or https address as a link; any other text is not followed. */
export function linkHtml(text: string, link: string | undefined): string {
  const safe = link !== undefined && /^https?:\/\/[^\s"<>\\]+$/i.test(link);
  return safe ? `<a href="${escapeHtml(link)}" rel="noreferrer external">${userHtml(text)}</a>` : userHtml(text);
}
