/** The words of one kind of row: what a row is, and what each field holds. A field without words does not compile. */
export interface KindWords<Row = Record<string, unknown>> {
  /** What one row is, in the singular. */
  readonly title: string;
  readonly about: string;
  readonly fields: Readonly<Record<keyof Required<Row>, string>>;
}
