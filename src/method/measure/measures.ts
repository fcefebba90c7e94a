import { abandonedContacts } from './abandonedContacts';
import { activeUsers } from './activeUsers';
import { attributionHours } from './attributionHours';
import { benefitCostRatio } from './benefitCostRatio';
import { budgetedNotDelivered } from './budgetedNotDelivered';
import { capacityValue } from './capacityValue';
import { cash } from './cash';
import { cashAttributed } from './cashAttributed';
import { cashBenefits } from './cashBenefits';
import { cashLeftOut } from './cashLeftOut';
import { claimedToRealised } from './claimedToRealised';
import { contactsFall } from './contactsFall';
import { containedContacts } from './containedContacts';
import { convertedHours } from './convertedHours';
import { cost } from './cost';
import { costOfStopped } from './costOfStopped';
import { costPerNetHour } from './costPerNetHour';
import { deadweightHours } from './deadweightHours';
import { discountedPayback } from './discountedPayback';
import { economicBenefits } from './economicBenefits';
import { economicCosts } from './economicCosts';
import { fteEquivalent } from './fteEquivalent';
import { fullYearEffect } from './fullYearEffect';
import { fullYearEffectAttributed } from './fullYearEffectAttributed';
import { grant } from './grant';
import { grossHours } from './grossHours';
import { hoursLeft } from './hoursLeft';
import { hoursPerActiveUser } from './hoursPerActiveUser';
import { inKindCost } from './inKindCost';
import { inducedVolume } from './inducedVolume';
import { lapsedUsers } from './lapsedUsers';
import { licensedUsers } from './licensedUsers';
import { netCash } from './netCash';
import { netHours } from './netHours';
import { netPresentCash } from './netPresentCash';
import { netPresentSocialValue } from './netPresentSocialValue';
import { payback } from './payback';
import { profileHours } from './profileHours';
import { realisedEfficiency } from './realisedEfficiency';
import { residentHours } from './residentHours';
import { returnOnInvestment } from './returnOnInvestment';
import { revenueEffect } from './revenueEffect';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
import { securedCash } from './securedCash';
import { selfReportedHours } from './selfReportedHours';
import { simplePayback } from './simplePayback';
import { supplierHours } from './supplierHours';
import { unallocatedCost } from './unallocatedCost';
import type { Measure } from './measure';

/** Every measure, in the order they are read. */
export const MEASURES: readonly Measure[] = [
  grossHours,
  reworkHours,
  profileHours,
  deadweightHours,
  attributionHours,
  runningHours,
  netHours,
  convertedHours,
  hoursLeft,
  selfReportedHours,
  residentHours,
  supplierHours,
  inducedVolume,
  containedContacts,
  contactsFall,
  abandonedContacts,
  licensedUsers,
  activeUsers,
  lapsedUsers,
  hoursPerActiveUser,
  fteEquivalent,
  capacityValue,
  cash,
  cashAttributed,
  realisedEfficiency,
  fullYearEffect,
  fullYearEffectAttributed,
  securedCash,
  cashLeftOut,
  budgetedNotDelivered,
  cost,
  costOfStopped,
  grant,
  inKindCost,
  unallocatedCost,
  revenueEffect,
  costPerNetHour,
  claimedToRealised,
  cashBenefits,
  netCash,
  economicBenefits,
  economicCosts,
  netPresentSocialValue,
  benefitCostRatio,
  netPresentCash,
  returnOnInvestment,
  simplePayback,
  payback,
  discountedPayback,
];

/** A measure by its id. */
export const MEASURE_BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((each) => [each.id, each]));
