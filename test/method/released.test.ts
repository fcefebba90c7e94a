import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../src/assess/stamp/fingerprint';
import { INDICATORS } from '../../src/compare/indicator/indicators';
import { EDITIONS, type EditionId, hasRule, LATEST } from '../../src/method/edition/editions';
import { EDITION_FINGERPRINTS } from '../../src/method/edition/fingerprints';
import { RULE_WORDS } from '../../src/method/edition/ruleWords';
import { FORMULAS } from '../../src/method/formula/formulas';
import { GRADE_TABLE } from '../../src/method/grade/gradeTable';
import { MEASURES } from '../../src/method/measure/measures';
import { GDP_DEFLATORS } from '../../src/method/parameter/gdpDeflator';
import { jsonSchema, SCHEMA_VERSION } from '../../src/schema';

const EDITED = 'Something released has been edited. Undo it, or bring a new edition, vintage or schema version beside it.';
const { parameters } = EDITIONS[LATEST];

/** All that decides a figure or a comparison under an edition. */
function fingerprintOf(id: EditionId): string {
  const edition = EDITIONS[id];
  const isOf = ({ rule }: { readonly rule: string }) => hasRule(edition, rule);
  return fingerprint({
    rules: edition.rules,
    ruleWords: Object.fromEntries(Object.entries(RULE_WORDS).filter(([rule]) => isOf({ rule }))),
    parameters: edition.parameters.map(({ id: name, vintage, values }) => ({ id: name, vintage, values })),
    formulas: Object.values(FORMULAS)
      .filter(isOf)
      .map(({ id: name, rule, unit, factors, sheet }) => ({ id: name, rule, unit, factors, sheet })),
    measures: MEASURES.filter(isOf),
    thresholds: edition.thresholds,
    grades: GRADE_TABLE,
    ...(hasRule(edition, 'F1') ? { indicators: INDICATORS.map(({ numerator, denominator, partOf, counts, ...said }) => said) } : {}),
  });
}

describe('what is released is never edited', () => {
  test.each(Object.keys(EDITIONS) as EditionId[])(
    'edition %s: its rules, their words, parameters, formulas, measures, indicators, table of grades and thresholds',
    (id) => {
      const worked = fingerprintOf(id);
      expect(EDITIONS[id].status).toBe('released');
      expect(EDITION_FINGERPRINTS[id], `${EDITED} It is '${worked}'.`).toBe(worked);
    },
  );

  test('every vintage of every parameter', () => {
    const all = [...parameters, ...Object.values(GDP_DEFLATORS)].filter((each) => each.status === 'released');
    const worked = Object.fromEntries(all.map(({ id, vintage, unit, values }) => [`${id} ${vintage}`, fingerprint({ unit, values })]));
    expect(worked, EDITED).toMatchInlineSnapshot(`
      {
        "benefit-haircut 2026.1": "8c90e76889e713f4a01e79beb338f3a764483671be78651e62889840b8509b3b",
        "discount-rate 2026-04": "76ccb9fe87e1ae1d35e551ea64831228cddec3b2f8193ef95e7c2e31d252e5cd",
        "employer-ni 2025-04": "03fcbdf83e833aee421d790a34fdaf8b8070c164188105f4db6b7bca61909744",
        "gdp-deflator 2026-03": "9f7335bea2361b1000f9394ebd8c9b0d7a8c5156258d82512af2d98470dc0262",
        "gdp-deflator 2026-06": "2bcbcf76f7c7d67c7f8549788c4717f9c7ca8374b78cc52da5a357b17cf9ab15",
        "njc-pay 2025-04": "423f7f3eb6ce3032b62f244998fbbfecc95244e687cf80312d26cb15fae44507",
        "optimism-bias 2002": "6c1b03b55d21c50ca5fbbc905d98cd49df30f6ace8791d228febf8f6680ecbfb",
        "working-year 2026.1": "29508adc160b7e4fc2741144c81875d8579d360c07d9fa6623e20e75401d8486",
      }
    `);
  });

  test('schema 1 of the record', () => {
    expect(SCHEMA_VERSION).toBe('1');
    expect(fingerprint(jsonSchema()), EDITED).toMatchInlineSnapshot(`"2988c0d095b18e52dbda7bb2581f23e904dce120c75e14826915c933d0059d18"`);
  });
});

test('the words are of the rules the latest edition applies, in its order', () => {
  expect(Object.keys(RULE_WORDS)).toEqual([...EDITIONS[LATEST].rules]);
  for (const text of Object.values(RULE_WORDS)) expect(text).toMatch(/^\S[^*`\n]*[.)]$/);
});
