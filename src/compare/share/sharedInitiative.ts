import type { Assessment, Summary } from '../../assess/assess';
import type { Subject } from '../../assess/join/subject';
import { CAPABILITIES } from '../../record/kind/codelist';
import type { Council } from '../../record/kind/council';
import { bandOfResidents } from '../peers/peers';
import type { Amounts } from './amountsOf';
import { hoursBand, poundsBand } from './bands';
import type { SharedCouncil, SharedInitiative } from './shared';

/** How much of a council’s identity is kept. */
export type Keep = 'name' | 'nothing' | 'type_and_region';

/** An initiative as others may see it, its id still to be given (rule F5). A capability code of a council’s own is `other`, for it may name somebody. */
export function sharedInitiative(
  subject: Subject,
  summary: Summary,
  { evidence, findings }: Assessment,
  amounts: Amounts,
  { council, isReleased }: { readonly council: SharedCouncil; readonly isReleased: boolean },
): Omit<SharedInitiative, 'id'> {
  const { path, stages, row } = subject;
  const within = (of: string) => of === path || of.startsWith(`${path}/`);
  const said = (field: 'lesson' | 'reason') => stages.flatMap((stage) => stage[field] ?? []);
  return {
    serviceArea: row.serviceArea,
    capability: (CAPABILITIES as readonly string[]).includes(row.capability) ? row.capability : 'other',
    ...(summary.stage === undefined ? {} : { stage: summary.stage }),
    failed: summary.failed,
    council,
    ...banded('costBand', poundsBand(amounts.cost)),
    ...banded('hoursBand', hoursBand(amounts.hours)),
    ...banded('realisedBand', poundsBand(amounts.realised)),
    grades: once(evidence.filter(({ of }) => of === path).map(({ grade }) => grade)),
    quality: once(Object.values(summary.gate)),
    findings: once(
      findings
        .filter(
          ({ severity, path: at, figures }) => severity !== 'advice' && (within(at) || figures.some((id) => id.startsWith(`${path}#`))),
        )
        .map(({ code }) => code),
    ),
    ...(isReleased ? { title: row.title, reasons: said('reason'), lessons: said('lesson') } : {}),
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
