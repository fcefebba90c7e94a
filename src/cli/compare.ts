import { type Command, Option } from 'commander';
import { type Comparison, compare } from '../compare/compare';
import { INDICATORS, type IndicatorId } from '../compare/indicator/indicators';
import type { CompareOptions } from '../compare/options';
import { type Peers, POPULATION_BANDS } from '../compare/peers/peers';
import { type Grade, GRADES } from '../foundation/figure/vocabulary';
import { COUNCIL_TYPES } from '../record/kind/codelist';
import { comparisonCsv } from '../report/comparisonCsv';
import { comparisonLayout } from '../report/comparisonLayout';
import { comparisonsLayout } from '../report/comparisonsLayout';
import { layoutMarkdown } from '../report/markdown';
import { comparisonHtml } from '../report/page/comparisonHtml';
import { layoutText } from '../report/text';
import { type Asked, withAsked } from './asked';
import { itemsAt } from './items';
import { output, paint } from './output';
import { refusing } from './portfolios';

type Format = 'csv' | 'html' | 'json' | 'markdown' | 'text';

interface Wanted {
  readonly indicator?: IndicatorId;
  readonly year?: string;
  readonly evidenceFloor?: Grade;
  readonly type?: Peers['type'];
  readonly region?: string;
  readonly population?: Peers['populationBand'];
  readonly gss?: string;
  readonly format: Format;
  readonly out?: string;
}

/** `benefits compare <paths...>`: councils side by side, and every reason where they cannot be. */
export function compareCommand(program: Command): void {
  const command = program
    .command('compare <paths...>')
    .description('put councils side by side on an indicator, or on each, with every reason where they cannot be');
  withAsked(command)
    .addOption(
      new Option('--indicator <id>', 'which indicator; all of them, at a glance, unless said').choices(INDICATORS.map(({ id }) => id)),
    )
    .option('--year <year>', 'the year of an indicator of a year, such as 2025-26; the last that ended unless said')
    .addOption(new Option('--evidence-floor <grade>', 'count only what rests on this grade or a better one').choices([...GRADES]))
    .addOption(new Option('--type <code>', 'only councils of a type').choices([...COUNCIL_TYPES]))
    .option('--region <name>', 'only councils of a region')
    .addOption(new Option('--population <band>', 'only councils in a band of residents').choices(Object.keys(POPULATION_BANDS)))
    .option('--gss <codes>', 'only these councils: GSS codes with commas between')
    .addOption(new Option('--format <name>', 'how to write it').choices(['text', 'json', 'csv', 'markdown', 'html']).default('text'))
    .option('--out <file>', 'write to a file')
    .action(async (paths: readonly string[], { format, out, indicator, ...wanted }: Asked & Wanted) => {
      const assessments = (await itemsAt(paths, wanted)).map(({ assessment }) => assessment);
      const asked = optionsOf(wanted);
      const chosen = indicator === undefined ? INDICATORS.map(({ id }) => id) : [indicator];
      const made = chosen.map((id) => refusing(() => compare(assessments, { ...asked, indicator: id })));
      output(written(made, indicator !== undefined, format, out), out, ...paths);
    });
}

function optionsOf({
  year,
  evidenceFloor,
  prices,
  type,
  region,
  population,
  gss,
}: Asked & Omit<Wanted, 'format'>): Omit<CompareOptions, 'indicator'> {
  const peers = given({ type, region, populationBand: population, gss: gss?.split(',').map((code) => code.trim()) });
  return given({ year, evidenceFloor, prices, peers: Object.keys(peers).length === 0 ? undefined : peers });
}

function given(fields: Readonly<Record<string, unknown>>): Record<string, never> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Record<string, never>;
}

function written(made: readonly Comparison[], isOne: boolean, format: Format, out: string | undefined): string {
  if (format === 'json') return `${JSON.stringify({ comparisons: made }, undefined, 2)}\n`;
  if (format === 'csv') return comparisonCsv(made);
  if (format === 'html') return comparisonHtml(made);
  const [first] = made;
  const layout = isOne && first !== undefined ? comparisonLayout(first) : comparisonsLayout(made);
  return format === 'markdown' ? layoutMarkdown(layout) : layoutText(layout, paint(out));
}
