import { expect, test } from 'vitest';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import { EDITIONS } from '../../src/method/edition/editions';
import { EDITION_FINGERPRINTS } from '../../src/method/edition/fingerprints';
import { RULE_WORDS } from '../../src/method/edition/ruleWords';
import { FORMULAS } from '../../src/method/formula/formulas';
import { GRADE_TABLE } from '../../src/method/grade/gradeTable';
import { MEASURES } from '../../src/method/measure/measures';

test('edition 2026.1 is the one its fingerprint was taken of', () => {
  const { rules, parameters, thresholds } = EDITIONS['2026.1'];
  const worked = fingerprint({
    rules,
    ruleWords: RULE_WORDS,
    parameters: parameters.map(({ id, vintage, values }) => ({ id, vintage, values })),
    formulas: Object.values(FORMULAS).map(({ id, rule, unit, factors, sheet }) => ({ id, rule, unit, factors, sheet })),
    measures: MEASURES,
    thresholds,
    grades: GRADE_TABLE,
  });
  expect(
    EDITION_FINGERPRINTS['2026.1'],
    `The draft edition has changed. If that was meant, put this into src/method/edition/fingerprints.ts:\n  '2026.1': '${worked}',\nand say in CHANGELOG.md, under "Figures moved", what moved.`,
  ).toBe(worked);
});

test('the words are of the rules the edition applies, in its order', () => {
  expect(Object.keys(RULE_WORDS)).toEqual([...EDITIONS['2026.1'].rules]);
  for (const text of Object.values(RULE_WORDS)) expect(text).toMatch(/^\S[^*`\n]*[.)]$/);
});
