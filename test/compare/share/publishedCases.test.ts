import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess';
import { lessons } from '../../../src/compare/lessons/lessons';
import { readShared } from '../../../src/compare/lessons/readShared';
import { share } from '../../../src/compare/share/share';
import { readPortfolio } from '../../../src/record/read/readPortfolio';
import { PLAIN } from '../../../src/report/paint';
import { lessonsLayout } from '../../../src/report/sharedLayout';
import { layoutText } from '../../../src/report/text';

const FOLDER = 'examples/published-cases';
const records = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const { portfolio } = readPortfolio(readFileSync(`${FOLDER}/${name}`));
    return portfolio === undefined ? [] : [{ portfolio, assessment: assess(portfolio, { asAt: portfolio.preparedOn }) }];
  });

test('the published cases are shared with no council’s name, and say that they are a selection', () => {
  const shared = share(records);
  const text = JSON.stringify(shared);
  for (const { portfolio } of records)
    for (const { name, gss = name } of portfolio.councils ?? []) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(gss);
    }
  expect(shared).toMatchObject({ councils: 21, selected: true, survivorsOnly: false });
  expect(shared.initiatives).toHaveLength(records.reduce((total, { portfolio }) => total + (portfolio.initiatives?.length ?? 0), 0));
});

test('what stopped is found by whoever is about to try the same, with what it cost and why', () => {
  // £361,400, of years not stated; stopped by 15 October 2019.
  const sent = JSON.stringify(share(records, { release: ['hackney-ehps'] }));
  const found = lessons([readShared(sent)], { serviceArea: 'childrens_social_care', capability: 'prediction' });
  expect(found.found[0]).toMatchObject({
    stage: 'stopped',
    failed: true,
    costBand: '250000_to_1000000',
    reasons: ['It had not “realised the expected benefits”'],
    alikeIn: ['serviceArea', 'capability'],
  });
  // Of children’s services there are Hackney’s, Coventry’s and Somerset’s; one stopped.
  expect(found).toMatchObject({ failed: 1, selected: true, survivorsOnly: false });
  expect(found.found).toHaveLength(3);
  const text = layoutText(lessonsLayout(found), PLAIN);
  expect(text).toContain('1 of 3 like yours stopped or failed.');
  expect(text).toContain('coverage_selected');
});

test('where nothing like it stopped, that is said and not taken for success', () => {
  const found = lessons([share(records)], { capability: 'office_assistant' });
  expect(found.survivorsOnly).toBe(true);
  expect(layoutText(lessonsLayout(found), PLAIN)).toContain('survivors_only');
});
