import type { Assessment, Summary } from '../../assess/assess';
import type { Subject } from '../../assess/join/subject';
import { WAYS_DOWN } from '../../foundation/figure/vocabulary';
import { CAPABILITIES } from '../../record/kind/codelist';
import type { Council } from '../../record/kind/council';
import { bandOfResidents } from '../peers/peers';
import type { Amounts } from './amountsOf';
import { hoursBand, poundsBand } from './bands';
import type { Released } from './released';
import type { SharedCouncil, SharedInitiative } from './shared';

/** How much of a council’s identity is kept. */
export type Keep = 'name' | 'nothing' | 'type_and_region';

/** An initiative as others may see it, its id still to be given (rule F5). A capability code of a council’s own is `other`, for it may name somebody. */
export function sharedInitiative(
  subject: Subject,
  summary: Summary,
  { evidence, findings }: Assessment,
  amounts: Amounts,
  { council, isReleased }: { readonly council: SharedCouncil; readonly isReleased: Released },
): Omit<SharedInitiative, 'id'> {
  const { path, stages, savings, row } = subject;
  const within = (of: string) => of === path || of.startsWith(`${path}/`);
  const down = savings.flatMap(({ statuses }) => statuses).filter(({ rung }) => (WAYS_DOWN as readonly string[]).includes(rung));
  const told = (at: string, text: string | undefined) => (text !== undefined && isReleased(at) ? [text] : []);
  const [title] = told(`${path}/title`, row.title);
  const lessons = stages.flatMap(({ id, lesson }) => told(`stages/${id}/lesson`, lesson));
  const reasons = [
    ...stages.flatMap(({ id, reason }) => told(`stages/${id}/reason`, reason)),
    ...down.flatMap(({ id, reason }) => told(`statuses/${id}/reason`, reason)),
  ];
  return {
    serviceArea: row.serviceArea,
    capability: (CAPABILITIES as readonly string[]).includes(row.capability) ? row.capability : 'other',
    ...banded('delivery', row.delivery),
    ...banded('stage', summary.stage),
    failed: summary.failed,
    waysDown: once(down.map(({ rung }) => rung)),
    council,
    ...banded('costBand', poundsBand(amounts.cost)),
    ...banded('hoursBand', hoursBand(amounts.hours)),
    ...banded('claimedHoursBand', hoursBand(amounts.claimedHours)),
    ...banded('realisedBand', poundsBand(amounts.realised)),
    ...banded('claimedBand', poundsBand(amounts.claimed)),
    grades: once(evidence.filter(({ of }) => of === path).map(({ grade }) => grade)),
    quality: once(Object.values(summary.gate)),
    findings: once(
      findings
        .filter(
          ({ severity, path: at, figures }) => severity !== 'advice' && (within(at) || figures.some((id) => id.startsWith(`${path}#`))),
        )
        .map(({ code }) => code),
    ),
    ...banded('title', title),
    ...(reasons.length === 0 ? {} : { reasons }),
    ...(lessons.length === 0 ? {} : { lessons }),
  };
}

/** What is kept of a council. */
export function sharedCouncil({ name, type, region, residents }: Partial<Council>, keep: Keep): SharedCouncil {
  if (keep === 'nothing') return {};
  const size = bandOfResidents(residents);
  return {
    ...banded('type', type),
    ...banded('region', region),
    ...banded('size', size),
    ...(keep === 'name' ? banded('name', name) : {}),
  };
}

function banded<const K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in K]?: string });
}

function once(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
