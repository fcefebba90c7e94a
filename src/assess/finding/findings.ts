import type { Issue } from '../../foundation/errors/issue';
import type { Context } from '../join/context';
import type { Subject } from '../join/subject';
import { assuranceNotCounted } from './assuranceNotCounted';
import { baselineAfterGoLive } from './baselineAfterGoLive';
import { boundAsCentral } from './boundAsCentral';
import { capacityAsCash } from './capacityAsCash';
import { coverage } from './coverage';
import { costWithoutBenefit } from './costWithoutBenefit';
import { denominatorDrift } from './denominatorDrift';
import { derivedAsMeasured } from './derivedAsMeasured';
import { elapsedAsEffort } from './elapsedAsEffort';
import { extrapolated } from './extrapolated';
import { grossAsNet } from './grossAsNet';
import { headcountAsFte } from './headcountAsFte';
import { impossibleShare } from './impossibleShare';
import { notStaffTime } from './notStaffTime';
import { objectiveAsResult } from './objectiveAsResult';
import { partsDoNotSum } from './partsDoNotSum';
import { periodMissing } from './periodMissing';
import { rungConfused } from './rungConfused';
import { selfReportOnly } from './selfReportOnly';
import { shareNotStated } from './shareNotStated';
import { stoppedInitiative } from './stoppedInitiative';
import { survivorsOnly } from './survivorsOnly';
import { unitDrift } from './unitDrift';

/** Findings that come of looking at an initiative's rows; the others come of entering them. */
export const FINDINGS: readonly ((subject: Subject, ctx: Context) => Issue[])[] = [
  assuranceNotCounted,
  baselineAfterGoLive,
  boundAsCentral,
  capacityAsCash,
  costWithoutBenefit,
  denominatorDrift,
  derivedAsMeasured,
  elapsedAsEffort,
  extrapolated,
  grossAsNet,
  headcountAsFte,
  impossibleShare,
  notStaffTime,
  objectiveAsResult,
  partsDoNotSum,
  periodMissing,
  rungConfused,
  selfReportOnly,
  shareNotStated,
  stoppedInitiative,
  unitDrift,
];

/** Findings that come of looking at the whole record. */
export const PORTFOLIO_FINDINGS: readonly ((subjects: readonly Subject[], ctx: Context) => Issue[])[] = [coverage, survivorsOnly];
