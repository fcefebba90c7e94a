import { type Command, Option } from 'commander';
import { explain } from '../assess/explain/explain';
import { nearestFigures } from '../assess/explain/nearestFigures';
import { withPlaces } from '../assess/explain/withPlaces';
import { withRuleWords } from '../assess/explain/withRuleWords';
import { issue } from '../foundation/errors/issue';
import { words } from '../foundation/errors/words';
import { safeText } from '../report/safeText';
import { workingMarkdown } from '../report/workingMarkdown';
import { workingText } from '../report/workingText';
import { type Asked, withAsked } from './asked';
import { items, type Read } from './items';
import { output, paint } from './output';
import { Stop } from './stop';

type Format = 'text' | 'json' | 'markdown';

/** `benefits explain <path> <figure-id>`: why a figure is what it is. */
export function explainCommand(program: Command): void {
  const command = program
    .command('explain <path> <figure-id>')
    .description('show how a figure was worked, down to its rows and parameters (figure ids: assess --format csv)')
    .option('--portfolio <id>', 'which portfolio, where the path has several');
  withAsked(command)
    .addOption(new Option('--format <name>', 'how to write it').choices(['text', 'json', 'markdown']).default('text'))
    .option('--out <file>', 'write to a file')
    .action(
      async (
        path: string,
        id: string,
        { format, out, portfolio, ...asked }: Asked & { format: Format; out?: string; portfolio?: string },
      ) => {
        const found = chosen(await items(path, asked), id, portfolio);
        const working = withPlaces(withRuleWords(explain(found.portfolio, found.assessment, id)), found.placeOf);
        const text =
          format === 'json'
            ? `${JSON.stringify(working, undefined, 2)}\n`
            : format === 'markdown'
              ? workingMarkdown(working)
              : workingText(working, paint(out));
        output(text, out, path);
      },
    );
}

function chosen(read: readonly Read[], id: string, wanted: string | undefined): Read {
  const among = wanted === undefined ? read : read.filter(({ portfolio }) => portfolio.id === wanted);
  const ids = (list: readonly Read[]) => list.map(({ portfolio }) => portfolio.id).join(', ');
  if (among.length === 0)
    throw new Stop(
      wanted === undefined
        ? 'There is no portfolio to explain.'
        : `There is no portfolio ${JSON.stringify(wanted)}. There are ${ids(read)}.`,
    );
  const holding = among.filter(({ assessment }) => assessment.figures.some((figure) => figure.id === id));
  const [only] = holding;
  if (holding.length > 1) throw new Stop(`Several portfolios have that figure. Say which with --portfolio: ${ids(holding)}.`);
  if (only === undefined) {
    const facts = nearestFigures(
      id,
      among.flatMap(({ assessment }) => assessment.figures),
    );
    const said = words(issue('figure_not_found', '', { found: id, ...facts }));
    throw new Stop(`${safeText(said)} List them with: benefits assess <path> --format csv`);
  }
  return only;
}
