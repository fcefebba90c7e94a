import type { Issue } from '../../foundation/errors/issue';
import type { Severity } from '../../foundation/errors/severity';
import { words as issueWords } from '../../foundation/errors/words';
import type { Subject } from '../item';
import { SEVERITY_LABELS } from '../labels';
import { type Block, paragraph, type Section } from '../layout';

/** What was found, the gravest first. */
export function findings({ assessment, issues }: Subject): Section {
  const blocks = issueLists([...issues, ...assessment.findings]);
  return {
    id: 'findings',
    title: 'What to mend, the gravest first',
    blocks: blocks.length === 0 ? [paragraph('Nothing was found.')] : blocks,
  };
}

/** A list for each severity that there is. */
export function issueLists(issues: readonly Issue[]): Block[] {
  return (Object.keys(SEVERITY_LABELS) as Severity[]).flatMap((severity) => {
    const items = issues.filter((each) => each.severity === severity).map((each) => ({ is: 'user', text: issueWords(each) }) as const);
    return items.length === 0 ? [] : [{ is: 'list', title: `${SEVERITY_LABELS[severity]} (${items.length})`, severity, items }];
  });
}
