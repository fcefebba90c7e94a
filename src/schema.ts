/**
 * `benefits-realisation/schema`: the record described and the rules in words, for those who draw a form, a
 * template or a check of their own.
 *
 * @packageDocumentation
 */
export { type Field, fields } from './record/describe/fields';
export { jsonSchema } from './record/describe/jsonSchema';
export { KIND_WORDS } from './record/describe/allKinds';
export type { KindWords } from './record/describe/kindWords';
export { codeWords } from './record/describe/codeWords';
export type { CodeMeaning } from './record/describe/codeMeanings';
export { withRuleWords } from './assess/explain/withRuleWords';
export { RULE_WORDS, type RuleId } from './method/edition/ruleWords';
export { GRADE_REASON_WORDS } from './method/grade/gradeReasonWords';
export { SCHEMA_VERSION, type Table } from './record/kind/portfolio';
