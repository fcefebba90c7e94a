import { RULE_WORDS, type RuleId } from '../../method/edition/ruleWords';
import { mapWorking } from './mapWorking';
import type { Working } from './working';

/**
 * A working with the words of its rules: of the figure’s own, and of each step’s. They are here and not in
 * `explain`, so that whoever embeds the library does not carry the prose of every rule.
 *
 * @example
 * ```ts
 * import { assess, explain, parsePortfolio } from 'benefits-realisation';
 * import { withRuleWords } from 'benefits-realisation/schema';
 *
 * const portfolio = parsePortfolio({
 *   id: 'p', schemaVersion: '1', author: 'council', authorName: 'Anytown', preparedOn: '2026-06-01',
 *   initiatives: [{ id: 'notes', title: 'Case notes', serviceArea: 'adult_social_care', capability: 'case_note_transcription' }],
 *   costs: [{ id: 'set-up', initiative: 'notes', recurrence: 'one_off', type: 'revenue', category: 'training', amount: '5000', period: '2025-26' }],
 * });
 * const assessment = assess(portfolio, { asAt: '2026-06-01' });
 * const working = withRuleWords(explain(portfolio, assessment, 'portfolio#cost,period=2025-26'));
 * console.log(working.ruleWords?.slice(0, 60)); // Gross, one-off cost, ongoing cost and net are four lines; co
 * ```
 */
export function withRuleWords(working: Working): Working {
  const wordsOf = (rule: string) => (Object.hasOwn(RULE_WORDS, rule) ? { ruleWords: RULE_WORDS[rule as RuleId] } : {});
  return mapWorking({ ...working, ...wordsOf(working.rule) }, (step) => ({ ...step, ...wordsOf(step.rule) }));
}
