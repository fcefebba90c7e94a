import type { Grade } from '../../foundation/figure/vocabulary';

/** The worst grade among entries; E where none has one. The letters of grades sort from best to worst. */
export function worstGrade(entries: readonly { readonly grade?: Grade | undefined }[]): Grade {
  let worst: Grade | undefined;
  for (const { grade } of entries) if (grade !== undefined && (worst === undefined || grade > worst)) worst = grade;
  return worst ?? 'E';
}
