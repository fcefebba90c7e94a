import { abandonedContacts } from './abandonedContacts';
import { activeShare } from './activeShare';
import { activeUsers } from './activeUsers';
import { assistedCases } from './assistedCases';
import { eliminatedCost } from './eliminatedCost';
import { hoursInScope } from './hoursInScope';
import { monthsToBenefit } from './monthsToBenefit';
import { yearlyCost } from './yearlyCost';
import { assuredCash } from './assuredCash';
import { assuredShare } from './assuredShare';
import { adjustedDuration } from './adjustedDuration';
import { attributionHours } from './attributionHours';
import { benefitCostRatio } from './benefitCostRatio';
import { budgetedNotDelivered } from './budgetedNotDelivered';
import { capacityValue } from './capacityValue';
import { cash } from './cash';
import { cashAttributed } from './cashAttributed';
import { cashBaseline } from './cashBaseline';
import { cashBenefits } from './cashBenefits';
import { cashLeftOut } from './cashLeftOut';
import { cashOverlap } from './cashOverlap';
import { claimedToRealised } from './claimedToRealised';
import { contactsFall } from './contactsFall';
import { containedContacts } from './containedContacts';
import { convertedHours } from './convertedHours';
import { cost } from './cost';
import { costOfStopped } from './costOfStopped';
import { costPerMillionTokens } from './costPerMillionTokens';
import { costPerNetHour } from './costPerNetHour';
import { deadweightHours } from './deadweightHours';
import { discountedPayback } from './discountedPayback';
import { economicBenefits } from './economicBenefits';
import { economicCosts } from './economicCosts';
import { fteEquivalent } from './fteEquivalent';
import { fullYearEffect } from './fullYearEffect';
import { fullYearEffectAttributed } from './fullYearEffectAttributed';
import { gradedShare } from './gradedShare';
import { grant } from './grant';
import { grossHours } from './grossHours';
import { hoursLeft } from './hoursLeft';
import { hoursPerActiveUser } from './hoursPerActiveUser';
import { inducedVolume } from './inducedVolume';
import { inKindCost } from './inKindCost';
import { lapsedUsers } from './lapsedUsers';
import { internalRateCount } from './internalRateCount';
import { internalRateOfReturn } from './internalRateOfReturn';
import { licensedUsers } from './licensedUsers';
import { millionTokens } from './millionTokens';
import { modelCost } from './modelCost';
import { netCash } from './netCash';
import { netHours } from './netHours';
import { netPresentCash } from './netPresentCash';
import { netPresentSocialValue } from './netPresentSocialValue';
import { observed } from './observed';
import { observedBaseline } from './observedBaseline';
import { overlapHours } from './overlapHours';
import { optimismBiasRate } from './optimismBiasRate';
import { payback } from './payback';
import { profileHours } from './profileHours';
import { probabilityNetCashPositive } from './probabilityNetCashPositive';
import { realisedEfficiency } from './realisedEfficiency';
import { redeployedHours } from './redeployedHours';
import { redeployedShare } from './redeployedShare';
import { residentHours } from './residentHours';
import { returnOnInvestment } from './returnOnInvestment';
import { revenueEffect } from './revenueEffect';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
import { securedCash } from './securedCash';
import { selfReportedHours } from './selfReportedHours';
import { sensitivity } from './sensitivity';
import { shiftedCost } from './shiftedCost';
import { shiftedCostAttributed } from './shiftedCostAttributed';
import { simplePayback } from './simplePayback';
import { sunkCost } from './sunkCost';
import { supplierHours } from './supplierHours';
import { switchingChange } from './switchingChange';
import { switchingValue } from './switchingValue';
import { tornadoRank } from './tornadoRank';
import { unallocatedCost } from './unallocatedCost';
import { target } from './target';
import { realisedAgainstTarget } from './realisedAgainstTarget';
import { realisationRate } from './realisationRate';
import { variance } from './variance';
import { rollingOutturn } from './rollingOutturn';
import { outturnAtCompletion } from './outturnAtCompletion';
import { slippage } from './slippage';
import { targetHours } from './targetHours';
import { hoursAgainstTarget } from './hoursAgainstTarget';
import { hoursRealisationRate } from './hoursRealisationRate';
import { varianceHours } from './varianceHours';
import { useOfTime } from './useOfTime';
import type { Measure } from './measure';

/** Every measure, in the order they are read. */
export const MEASURES: readonly Measure[] = [
  grossHours,
  reworkHours,
  profileHours,
  deadweightHours,
  attributionHours,
  runningHours,
  overlapHours,
  netHours,
  convertedHours,
  hoursLeft,
  selfReportedHours,
  useOfTime,
  redeployedHours,
  redeployedShare,
  residentHours,
  supplierHours,
  inducedVolume,
  containedContacts,
  contactsFall,
  abandonedContacts,
  licensedUsers,
  activeUsers,
  lapsedUsers,
  activeShare,
  hoursPerActiveUser,
  fteEquivalent,
  capacityValue,
  observed,
  observedBaseline,
  cash,
  cashAttributed,
  assuredCash,
  assuredShare,
  gradedShare,
  realisedEfficiency,
  fullYearEffect,
  fullYearEffectAttributed,
  securedCash,
  shiftedCost,
  shiftedCostAttributed,
  cashOverlap,
  cashBaseline,
  cashLeftOut,
  budgetedNotDelivered,
  cost,
  costOfStopped,
  modelCost,
  millionTokens,
  costPerMillionTokens,
  grant,
  inKindCost,
  unallocatedCost,
  revenueEffect,
  costPerNetHour,
  claimedToRealised,
  target,
  realisedAgainstTarget,
  realisationRate,
  variance,
  rollingOutturn,
  outturnAtCompletion,
  slippage,
  targetHours,
  hoursAgainstTarget,
  hoursRealisationRate,
  varianceHours,
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
  internalRateOfReturn,
  internalRateCount,
  sunkCost,
  optimismBiasRate,
  adjustedDuration,
  sensitivity,
  tornadoRank,
  switchingValue,
  switchingChange,
  probabilityNetCashPositive,
  assistedCases,
  eliminatedCost,
  hoursInScope,
  monthsToBenefit,
  yearlyCost,
];

/** A measure by its id. */
export const MEASURE_BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((each) => [each.id, each]));
