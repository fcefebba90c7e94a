/** A bar with its label above it and its value in words beside that; without a value there is no bar, and the words say why. */
export interface Bar {
  readonly label: string;
  /** Decimal text. */
  readonly value?: string;
  readonly text: string;
  /** Which of the series it is of, from nought. */
  readonly series: number;
  /** The id of the figure it is. */
  readonly figure?: string;
}

interface Named {
  readonly id: string;
  /** What the chart says, in a sentence made from its figures. */
  readonly title: string;
  /** What it shows and how to read it. */
  readonly description: string;
}

/** Bars on one scale from nought. Series are told apart by their words, and by colour too. */
export interface BarChart extends Named {
  readonly is: 'bars';
  readonly series: readonly string[];
  readonly rows: readonly Bar[];
}

/** A council’s value with its interval. The order of the rows says nothing. */
export interface Dot {
  readonly label: string;
  readonly value: string;
  readonly low?: string;
  readonly high?: string;
  readonly text: string;
}

/** Values with their intervals on one scale. */
export interface DotChart extends Named {
  readonly is: 'dots';
  readonly rows: readonly Dot[];
  /** A line for all together, and for each row the limits of chance about it. */
  readonly funnel?: { readonly share: string; readonly limits: readonly { readonly low: string; readonly high: string }[] };
}

/** A chart as data: `chartSvg` draws it, and `vegaLite` gives it to those who restyle. */
export type Chart = BarChart | DotChart;
