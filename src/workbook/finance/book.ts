import type { WorkingFactor, WorkingStep } from '../../assess/explain/working';
import { compareText } from '../../foundation/errors/issue';
import { Decimal } from '../../foundation/number/decimal';
import { settle } from '../../foundation/number/settle';
import { sum } from '../../foundation/number/sum';
import { VALUE } from './columns';

/** A value that a row of the record, or a parameter, gives. */
export interface InputLine {
  readonly path: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
}

export interface ParameterLine {
  readonly id: string;
  readonly vintage: string;
  readonly key: string;
  readonly value: string;
  readonly unit: string;
  readonly title: string;
  readonly publisher: string;
  readonly link: string;
}

/** A step of working: its formula over cells, and what it comes to. */
export interface WorkLine {
  /** The id of the formula, or of what it is the sum. */
  readonly step: string;
  /** The entry or the figure that it was first written for. */
  readonly of: string;
  readonly rule: string;
  /** The formula with its factors by name. */
  readonly words: string;
  readonly unit: string;
  /** The formula over cells, without its equals sign. */
  readonly formula: string;
  readonly value: string;
}

/** What the sheets of a finance workbook hold, and how a step or a sum of steps is written into them. */
export interface Book {
  readonly inputs: readonly InputLine[];
  readonly parameters: readonly ParameterLine[];
  readonly work: readonly WorkLine[];
  /** The cell that holds the sum of steps. */
  readonly sumOf: (steps: readonly WorkingStep[], what: Summed) => string;
  /** The cell that holds one step, which a figure or an entry was worked from. */
  readonly stepAt: (step: WorkingStep, of: string) => string;
}

/** What a sum is: of what, for which figure or entry, and what it comes to. */
export type Summed = Pick<WorkLine, 'step' | 'of' | 'unit' | 'value'>;

/** Where each table begins: its first row of values, counted from one. */
export const FIRST_ROW = 5;

/** What no row of the record gives: nothing was recorded. */
const NO_ROW = '(no row)';

/** More cells than this in one sum, and it is made of sums. */
const MOST_CELLS = 200;

/** An empty book: steps are written as they are asked for, each once. */
export function book(): Book {
  const inputs: InputLine[] = [];
  const parameters: ParameterLine[] = [];
  const work: WorkLine[] = [];
  const cells = new Map<string, string>();

  function cellFor(key: string, sheet: keyof typeof VALUE, count: () => number): string {
    const known = cells.get(key);
    if (known !== undefined) return known;
    const cell = `${sheet}!$${VALUE[sheet]}$${FIRST_ROW + count()}`;
    cells.set(key, cell);
    return cell;
  }

  function inputAt({ name, value, unit }: WorkingFactor, path: string): string {
    const key = `input ${path} ${value}`;
    const isNew = !cells.has(key);
    const cell = cellFor(key, 'Inputs', () => inputs.length);
    if (isNew) inputs.push({ path, name, value, unit });
    return cell;
  }

  function parameterAt({ value, unit }: WorkingFactor, parameter: NonNullable<WorkingFactor['parameter']>): string {
    const key = `parameter ${parameter.id} ${parameter.vintage} ${parameter.key}`;
    const isNew = !cells.has(key);
    const cell = cellFor(key, 'Parameters', () => parameters.length);
    if (isNew) parameters.push({ ...parameter, value, unit });
    return cell;
  }

  function write(key: string, line: WorkLine): string {
    const isNew = !cells.has(key);
    const cell = cellFor(key, 'Workings', () => work.length);
    if (isNew) work.push(line);
    return cell;
  }

  /** The cell of a factor. Where its steps do not come to it, it was decided by a gate, a rung or a cap, and does not move. */
  function factorAt(factor: WorkingFactor, of: string): string {
    const { name, value, unit, parameter, path, paths = [], steps = [] } = factor;
    if (parameter !== undefined) return parameterAt(factor, parameter);
    const counted = steps.filter(({ counts, amount }) => counts && amount !== undefined);
    if (counted.length > 0 && settle(sum(counted.map(({ amount = '0' }) => new Decimal(amount)))).equals(settle(new Decimal(value))))
      return sumOf(counted, { step: `sum: ${name}`, of, unit, value });
    const from = path ?? paths.map((each) => each.path).join(' ');
    return inputAt(factor, from.trim() === '' ? NO_ROW : from);
  }

  function stepAt(step: WorkingStep, of: string): string {
    const { entry, formula, rule, sheet, unit, amount = '0', factors } = step;
    if (entry !== undefined && cells.has(`entry ${entry} ${amount}`)) return cells.get(`entry ${entry} ${amount}`) as string;
    const at = new Map(factors.map((factor) => [factor.name, factorAt(factor, entry ?? of)]));
    const overCells = sheet.slice(1).replace(/\b[a-z][A-Za-z0-9]*\b/g, (name) => at.get(name) ?? name);
    const key = entry === undefined ? `step ${formula} ${overCells}` : `entry ${entry} ${amount}`;
    return write(key, { step: formula, of: entry ?? of, rule, words: sheet, unit, formula: overCells, value: amount });
  }

  function sumOf(steps: readonly WorkingStep[], what: Summed): string {
    const refs = steps.map((step) => stepAt(step, what.of));
    const [only] = refs;
    if (only !== undefined && refs.length === 1) return only;
    return sumAt(refs.sort(compareText), what);
  }

  function sumAt(refs: readonly string[], what: Summed): string {
    if (refs.length <= MOST_CELLS)
      return write(`sum ${refs.join('+')}`, {
        ...what,
        rule: 'X4',
        words: `=sum of ${refs.length} cells`,
        formula: refs.length === 0 ? '0' : refs.join('+'),
      });
    const parts = Array.from({ length: Math.ceil(refs.length / MOST_CELLS) }, (_, at) =>
      refs.slice(at * MOST_CELLS, (at + 1) * MOST_CELLS),
    );
    const heldIn = (cell: string) => new Decimal(work[Number(cell.slice(cell.lastIndexOf('$') + 1)) - FIRST_ROW]?.value ?? 0);
    return sumAt(
      parts.map((part) => sumAt(part, { ...what, step: `${what.step}, a part`, value: settle(sum(part.map(heldIn))).toFixed() })),
      what,
    );
  }

  return { inputs, parameters, work, sumOf, stepAt };
}
