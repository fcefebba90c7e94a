import type { Grade } from '../../foundation/figure/vocabulary';

/** The worst grade among entries; E where none has one. The letters of grades sort from best to worst. */
export function worstGrade(entries: readonly { readonly grade?: Grade | undefined }[]): Grade {
  return (
    entries
      .flatMap(({ grade }) => grade ?? [])
      .sort()
      .at(-1) ?? 'E'
  );
}
