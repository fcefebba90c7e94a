import { KINDS, portfolioFields, type Table } from '../kind/portfolio';
import type { Kind } from '../kind/kind';
import { adjustmentWords } from './adjustment';
import { assumptionWords } from './assumption';
import { baselineWords } from './baseline';
import { budgetLineWords } from './budgetLine';
import { claimWords } from './claim';
import { contractWords } from './contract';
import { conversionWords } from './conversion';
import { costWords } from './cost';
import { councilWords } from './council';
import { documentWords } from './document';
import { initiativeWords } from './initiative';
import type { KindWords } from './kindWords';
import { lineChangeWords } from './lineChange';
import { lineYearWords } from './lineYear';
import { measureWords } from './measure';
import { observationWords } from './observation';
import { portfolioWords } from './portfolio';
import { postWords } from './post';
import { removalWords } from './removal';
import { savingWords } from './saving';
import { staffGroupWords } from './staffGroup';
import { stageWords } from './stage';
import { statusWords } from './status';
import { successionWords } from './succession';
import { supplierWords } from './supplier';
import { targetWords } from './target';
import { useWords } from './use';
import { verificationWords } from './verification';

/** The document's own row and every table, in the order they are written. */
export const ALL_KINDS: Readonly<Record<Table | 'portfolio', Kind>> = { portfolio: portfolioFields, ...KINDS };

/**
 * What every kind of row is and what each of its fields holds, by table, in plain words.
 *
 * The words are in British English and name the rule a field matters to. They describe the record and decide nothing:
 * what a row must have is in `fields`, and what a figure is made of is in the rules.
 *
 * @example
 * ```ts
 * import { KIND_WORDS } from 'benefits-realisation/schema';
 *
 * KIND_WORDS.savings.title; // 'Saving'
 * KIND_WORDS.savings.fields.to; // 'The last day that the reduction is in force. Leave it out while it goes on (rule C2).'
 * ```
 */
export const KIND_WORDS: Readonly<Record<Table | 'portfolio', KindWords>> = {
  portfolio: portfolioWords,
  councils: councilWords,
  successions: successionWords,
  suppliers: supplierWords,
  contracts: contractWords,
  staffGroups: staffGroupWords,
  budgetLines: budgetLineWords,
  lineYears: lineYearWords,
  lineChanges: lineChangeWords,
  initiatives: initiativeWords,
  stages: stageWords,
  measures: measureWords,
  baselines: baselineWords,
  observations: observationWords,
  uses: useWords,
  adjustments: adjustmentWords,
  assumptions: assumptionWords,
  costs: costWords,
  savings: savingWords,
  statuses: statusWords,
  removals: removalWords,
  posts: postWords,
  conversions: conversionWords,
  targets: targetWords,
  verifications: verificationWords,
  claims: claimWords,
  documents: documentWords,
};
