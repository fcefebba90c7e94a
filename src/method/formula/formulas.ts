import { activeShare } from './activeShare';
import { adjustedDuration } from './adjustedDuration';
import { asStated } from './asStated';
import { assistedCases } from './assistedCases';
import { eliminated } from './eliminated';
import { hoursInScope } from './hoursInScope';
import { monthsToBenefit } from './monthsToBenefit';
import { yearlyCost } from './yearlyCost';
import { atUnits } from './atUnits';
import { attributedAmount } from './attributedAmount';
import { banked } from './banked';
import { benefitCostRatio } from './benefitCostRatio';
import { benefitHaircut } from './benefitHaircut';
import { benefitMonths } from './benefitMonths';
import { capacityValue } from './capacityValue';
import { cashBaseline } from './cashBaseline';
import { claimedToRealised } from './claimedToRealised';
import { contactsFall } from './contactsFall';
import { contactsInPart } from './contactsInPart';
import { containedCounted } from './containedCounted';
import { convertedHours } from './convertedHours';
import { costPerMillionTokens } from './costPerMillionTokens';
import { costPerNetHour } from './costPerNetHour';
import { dayTimesValue } from './dayTimesValue';
import { counterfactualHours } from './counterfactualHours';
import { deadweightRate } from './deadweightRate';
import { deadweightShare } from './deadweightShare';
import { deflatorChange } from './deflatorChange';
import { deflectedMinutes } from './deflectedMinutes';
import { delayedBenefit } from './delayedBenefit';
import { fteEquivalent } from './fteEquivalent';
import { fullYearLevel } from './fullYearLevel';
import { gainHours } from './gainHours';
import { grossHours } from './grossHours';
import { groupHours } from './groupHours';
import { hourlyCost } from './hourlyCost';
import { hourlyCostFromPaid } from './hourlyCostFromPaid';
import { hourlyPay } from './hourlyPay';
import { hoursPerPerson } from './hoursPerPerson';
import { inPart } from './inPart';
import { inPounds } from './inPounds';
import { inYearFromSum } from './inYearFromSum';
import { levelAfterChange } from './levelAfterChange';
import { lineSaving } from './lineSaving';
import { meanOverDays } from './meanOverDays';
import { minutesAtVolume } from './minutesAtVolume';
import { minutesInPart } from './minutesInPart';
import { minutesOfPeople } from './minutesOfPeople';
import { mitigatedPart } from './mitigatedPart';
import { netCash } from './netCash';
import { netMinutes } from './netMinutes';
import { netOf } from './netOf';
import { notAttributed } from './notAttributed';
import { notDelivered } from './notDelivered';
import { observedPart } from './observedPart';
import { observedValue } from './observedValue';
import { overlapHours } from './overlapHours';
import { optimismUplift } from './optimismUplift';
import { overlapAttributed } from './overlapAttributed';
import { overlapExcess } from './overlapExcess';
import { partYearEffect } from './partYearEffect';
import { perUnit } from './perUnit';
import { postSaving } from './postSaving';
import { presentValue } from './presentValue';
import { productiveHours } from './productiveHours';
import { profileHours } from './profileHours';
import { profiledAmount } from './profiledAmount';
import { profiledMinutes } from './profiledMinutes';
import { realAmount } from './realAmount';
import { redeployedShare } from './redeployedShare';
import { rechargeReleased } from './rechargeReleased';
import { restOf } from './restOf';
import { resultantBias } from './resultantBias';
import { returnOnInvestment } from './returnOnInvestment';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
import { seasonMean } from './seasonMean';
import { shareOfTotal } from './shareOfTotal';
import { sharedCost } from './sharedCost';
import { shiftedOff } from './shiftedOff';
import { simplePayback } from './simplePayback';
import { standardHourlyCost } from './standardHourlyCost';
import { stepUp } from './stepUp';
import { swing } from './swing';
import { switchingChange } from './switchingChange';
import { switchingValue } from './switchingValue';
import { tornadoRank } from './tornadoRank';
import { trendValue } from './trendValue';
import { unallocatedCost } from './unallocatedCost';
import { volumeAtLength } from './volumeAtLength';
import { unknownUse } from './unknownUse';
import { useOfTime } from './useOfTime';
import { weightedMean } from './weightedMean';
import { weightedValue } from './weightedValue';
import { weightedBound } from './weightedBound';
import { carriedForward } from './carriedForward';
import { costTakenOff } from './costTakenOff';
import { realisationRate } from './realisationRate';
import { slippage } from './slippage';
import { targetInPart } from './targetInPart';
import { variance } from './variance';
import type { Formula } from './formula';

/** Every formula, by its id. */
export const FORMULAS: Readonly<Record<string, Formula>> = Object.fromEntries(
  [
    activeShare,
    adjustedDuration,
    asStated,
    atUnits,
    attributedAmount,
    banked,
    benefitCostRatio,
    benefitHaircut,
    benefitMonths,
    capacityValue,
    cashBaseline,
    claimedToRealised,
    contactsFall,
    contactsInPart,
    containedCounted,
    convertedHours,
    costPerMillionTokens,
    costPerNetHour,
    dayTimesValue,
    counterfactualHours,
    deadweightRate,
    deadweightShare,
    deflatorChange,
    deflectedMinutes,
    delayedBenefit,
    fteEquivalent,
    fullYearLevel,
    gainHours,
    grossHours,
    groupHours,
    hourlyCost,
    hourlyCostFromPaid,
    hourlyPay,
    hoursPerPerson,
    inPart,
    inPounds,
    inYearFromSum,
    levelAfterChange,
    lineSaving,
    meanOverDays,
    minutesAtVolume,
    minutesInPart,
    minutesOfPeople,
    mitigatedPart,
    netCash,
    netMinutes,
    netOf,
    notAttributed,
    notDelivered,
    observedPart,
    observedValue,
    overlapHours,
    optimismUplift,
    overlapAttributed,
    overlapExcess,
    partYearEffect,
    perUnit,
    postSaving,
    presentValue,
    productiveHours,
    profileHours,
    profiledAmount,
    profiledMinutes,
    realAmount,
    redeployedShare,
    rechargeReleased,
    restOf,
    resultantBias,
    returnOnInvestment,
    reworkHours,
    runningHours,
    seasonMean,
    shareOfTotal,
    sharedCost,
    shiftedOff,
    simplePayback,
    standardHourlyCost,
    stepUp,
    swing,
    switchingChange,
    switchingValue,
    tornadoRank,
    trendValue,
    unallocatedCost,
    volumeAtLength,
    unknownUse,
    useOfTime,
    weightedMean,
    weightedValue,
    weightedBound,
    carriedForward,
    costTakenOff,
    realisationRate,
    slippage,
    targetInPart,
    variance,
    assistedCases,
    eliminated,
    hoursInScope,
    monthsToBenefit,
    yearlyCost,
  ].map((each) => [each.id, each as unknown as Formula]),
);
