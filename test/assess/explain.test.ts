import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainer } from '../../src/assess/explain/explain';
import { assess, BenefitsError, explain, type Portfolio, readPortfolio, recompute, type Working } from '../../src/index';
import { RULE_WORDS, withRuleWords } from '../../src/schema';
import { cellsOf, withPlaces, writeTables } from '../../src/tables';

const own = { id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01' };
const initiative = (id: string) => ({ id, title: `The ${id}`, serviceArea: 'central_services', capability: 'other', goLive: '2025-04-01' });
const cost = (id: string, of: string, amount?: string) => ({
  id,
  initiative: of,
  recurrence: 'one_off',
  type: 'revenue',
  category: 'implementation',
  ...(amount === undefined ? {} : { amount }),
  period: '2025-26',
});

function asked(record: object, id: string): Working {
  const { portfolio } = readPortfolio(JSON.stringify({ ...own, ...record })) as { portfolio: Portfolio };
  return explain(portfolio, assess(portfolio, { asAt: '2026-12-31', through: '2026-03-31' }), id);
}

const COST = 'portfolio#cost,period=2025-26';
const council = readPortfolio(readFileSync(new URL('../../examples/constructed-council/council.json', import.meta.url)))
  .portfolio as Portfolio;
const assessed = assess(council, { asAt: council.preparedOn });

describe('why a figure is nought', () => {
  test('a row recorded as nought is a measurement, and is named', () => {
    const { why } = asked({ initiatives: [initiative('tool')], costs: [cost('c', 'tool', '0')] }, COST);
    expect(why).toEqual({ is: 'nought', because: [{ code: 'recorded_as_nought', at: [{ path: 'costs/c/amount' }] }] });
  });

  test('what adds and what takes as much off are named apart', () => {
    const { why } = asked({ initiatives: [initiative('tool')], costs: [cost('c', 'tool', '50'), cost('d', 'tool', '-50')] }, COST);
    expect(why?.because.map(({ code, at }) => [code, at.map(({ path }) => path.split('#')[0])])).toEqual([
      ['adds', ['costs/c']],
      ['takes_off', ['costs/d']],
    ]);
  });

  test('what only rounds to nought says so', () => {
    const working = asked({ initiatives: [initiative('tool')], costs: [cost('c', 'tool', '0.001')] }, COST);
    expect(working.figure.exact).toBe('0.001');
    expect(working.why?.because.map(({ code }) => code)).toEqual(['rounds_to_nought']);
  });

  test('an observation equal to its baseline cancels, and both rows are named', () => {
    const { why } = asked(
      {
        initiatives: [initiative('tool')],
        stages: [{ id: 'live', initiative: 'tool', stage: 'live', date: '2025-04-01' }],
        measures: [
          { id: 'm', initiative: 'tool', title: 'M', role: 'time', shape: 'minutes_per_case', whoseTime: 'staff', timeKind: 'effort' },
        ],
        baselines: [{ id: 'b', measure: 'm', period: '2025-03', value: '6', volume: '100', capturedOn: '2025-03-31' }],
        observations: [
          {
            id: 'o',
            measure: 'm',
            period: '2025-04',
            value: '6',
            volume: '100',
            reworkInside: true,
            rung: 'measured',
            instrument: 'system_log',
          },
        ],
      },
      'initiatives/tool#gross_hours,period=2025-26,rung=measured',
    );
    expect(why?.because.map(({ code }) => code)).toEqual(['cancels_out']);
    expect(why?.because[0]?.at.map(({ path }) => path)).toEqual(['baselines/b/value', 'observations/o/value', 'observations/o/volume']);
  });

  test('every figure of the constructed council that is nought says why', () => {
    const why = explainer(council, assessed);
    const noughts = assessed.figures.filter(
      ({ value, measure }) => value !== undefined && Number(value) === 0 && !measure.includes('payback'),
    );
    expect(noughts.length).toBeGreaterThan(50);
    expect(noughts.filter(({ id }) => (why(id).why?.because.length ?? 0) === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe('why a figure is not established, or not the whole', () => {
  test('the reason is in words, with what to record, its row and the part it leaves out', () => {
    const record = { initiatives: [initiative('tool')], costs: [cost('c', 'tool')] };
    const { why } = asked(record, COST);
    expect(why?.is).toBe('not_established');
    const [because] = why?.because ?? [];
    expect(because).toMatchObject({ code: 'amount_not_stated', at: [{ path: 'costs/c/amount' }], parts: ['costs/c'] });
    expect(because?.says).toMatch(/^costs\/c\/amount: The implementation cost has no amount\. Record it/);
  });

  test('of "1 of 2" it says which is wanting', () => {
    const { figure, why } = asked({ initiatives: [initiative('tool')], costs: [cost('c', 'tool', '5'), cost('d', 'tool')] }, COST);
    expect(figure.parts).toEqual({ established: 1, of: 2 });
    expect(why).toMatchObject({ is: 'in_part', because: [{ code: 'amount_not_stated', parts: ['costs/d'] }] });
  });

  test('a net that is stopped by a cost names the cost, and is no sum of what there is', () => {
    const working = asked(
      { initiatives: [initiative('tool')], costs: [cost('c', 'tool', '5'), cost('d', 'tool')] },
      'portfolio#net_cash,period=to_date,reached=verified',
    );
    expect(working.how).toBe('formula');
    expect(recompute(working)).toBeUndefined();
    expect(working.why).toMatchObject({
      is: 'not_established',
      because: [{ code: 'amount_not_stated', at: [{ path: 'costs/d/amount' }] }],
    });
  });

  test('a reason is of its own row, and not of one whose name begins the same', () => {
    const record = {
      initiatives: [initiative('notes'), initiative('notes-2')],
      costs: [cost('c', 'notes', '5'), cost('d', 'notes-2', '5')],
    };
    const npsv = 'initiatives/notes#net_present_social_value,period=whole_life,prices=2025-26,reached=forecast';
    const at = asked(record, npsv).why?.because.flatMap((each) => each.at.map(({ path }) => path));
    expect(at).toContain('initiatives/notes');
    expect(at).not.toContain('initiatives/notes-2');
  });

  test('every figure of the constructed council that is not established says why in words', () => {
    const why = explainer(council, assessed);
    const without = assessed.figures.filter(({ value }) => value === undefined);
    expect(without.length).toBeGreaterThan(50);
    const silent = without.filter(({ id, missing = [] }) => {
      const { because = [] } = why(id).why ?? {};
      return !missing.every((code) => because.some((each) => each.code === code && (each.says ?? '') !== ''));
    });
    expect(silent.map(({ id, missing }) => `${id} ${missing?.join()}`)).toEqual([]);
  });
});

describe('where a figure came from', () => {
  test('a ratio names its two figures, and each is worked to its rows', () => {
    const working = explain(council, assessed, 'portfolio#claimed_to_realised,class=cash_releasing,period=to_date');
    expect(working.figures.map(({ id }) => id)).toEqual([
      'portfolio#cash,class=cash_releasing,period=to_date,reached=delivered',
      'portfolio#cash,class=cash_releasing,period=to_date,reached=verified',
    ]);
    const [step] = working.steps;
    expect(step?.factors.map(({ figure }) => figure)).toEqual([...working.figures.map(({ id }) => id)].reverse());
    expect(step?.factors.every(({ steps = [] }) => steps.length > 0)).toBe(true);
    expect(recompute(working)).toBe(working.figure.exact);
  });

  test('a net names the benefits and the costs it is the difference of', () => {
    const working = explain(council, assessed, 'portfolio#net_cash,period=to_date,reached=verified');
    expect(working.figures.map(({ id }) => id)).toEqual([
      'portfolio#cash_benefits,period=to_date,reached=verified',
      'portfolio#cost,period=to_date',
      'portfolio#grant,period=to_date',
    ]);
  });

  test('a sum of several initiatives says what each puts in, and they come to it', () => {
    const { groups = [], figure } = explain(council, assessed, 'portfolio#cost,period=to_date');
    const pence = groups.map(({ amount = '0' }) => Number(amount)).reduce((sum, each) => sum + each, 0);
    expect(pence).toBeCloseTo(Number(figure.value), 2);
    expect(groups.every(({ of, title }) => of.startsWith('initiatives/') && title !== of)).toBe(true);
    expect(explain(council, assessed, 'initiatives/case-notes#cost,period=to_date').groups).toBeUndefined();
  });
});

describe('what is added to a working', () => {
  test('the words of each step’s rule, from ./schema', () => {
    const working = withRuleWords(explain(council, assessed, 'portfolio#net_cash,period=to_date,reached=verified'));
    expect(working.ruleWords).toBe(RULE_WORDS.C6);
    const within = working.steps.flatMap(({ factors }) => factors.flatMap(({ steps = [] }) => steps));
    expect(within.length).toBeGreaterThan(0);
    for (const { rule, ruleWords } of [...working.steps, ...within]) expect(ruleWords).toBe(RULE_WORDS[rule as keyof typeof RULE_WORDS]);
    expect(recompute(working)).toBe(working.figure.exact);
  });

  test('the cell of every row, from ./tables', () => {
    const files = writeTables(council).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
    const working = withPlaces(
      explain(council, assessed, 'initiatives/case-notes#cash,class=cash_releasing,period=to_date,reached=verified'),
      cellsOf(files),
    );
    const [step] = working.steps;
    expect(step?.place).toMatchObject({ file: 'savings.csv' });
    const removed = step?.factors.find(({ name }) => name === 'removed');
    expect(removed?.place).toMatchObject({ file: 'removals.csv', column: 'amount' });
  });
});

describe('a figure that is not there', () => {
  const said = (id: string) => {
    try {
      explain(council, assessed, id);
    } catch (error) {
      if (error instanceof BenefitsError) return error.message;
    }
    return 'nothing was said';
  };

  test('the nearest of its measure are named, and that no row speaks of it', () => {
    const text = said('portfolio#cash,class=cash_releasing,period=2031-32,reached=verified');
    expect(text).toContain('Cash, ledger amount is a measure, and no row of the record speaks of it');
    expect(text).toContain('The nearest: portfolio#cash,class=cash_releasing,period=');
  });

  test('a slip in the measure is seen through', () => {
    expect(said('initiatives/case-notes#net_hour,period=2024-25,rung=verified')).toContain(
      'initiatives/case-notes#net_hours,period=2024-25,rung=verified',
    );
  });

  test('what is no measure gets no suggestion', () => {
    expect(said('weather')).toMatch(/There is no figure "weather" in the assessment\. Take an id from its figures\.$/);
  });
});
