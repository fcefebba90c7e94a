import type { Section } from '../layout';
import { escapeHtml } from './html';

/** A section under its heading. */
export function sectionHtml(
  { id, title }: Pick<Section, 'id' | 'title'>,
  level: number,
  name: (id: string) => string,
  inner: string,
): string {
  return `<section aria-labelledby="${name(`${id}-title`)}" id="${name(id)}">
<h${level} id="${name(`${id}-title`)}">${escapeHtml(title)}</h${level}>
${inner}
</section>`;
}
