import { adjustedDuration } from './adjustedDuration';
import { asStated } from './asStated';
import { attributedAmount } from './attributedAmount';
import { banked } from './banked';
import { benefitCostRatio } from './benefitCostRatio';
import { benefitHaircut } from './benefitHaircut';
import { capacityValue } from './capacityValue';
import { claimedToRealised } from './claimedToRealised';
import { convertedHours } from './convertedHours';
import { costPerMillionTokens } from './costPerMillionTokens';
import { costPerNetHour } from './costPerNetHour';
import { deadweightRate } from './deadweightRate';
import { deadweightShare } from './deadweightShare';
import { deflatorChange } from './deflatorChange';
import { delayedBenefit } from './delayedBenefit';
import { fteEquivalent } from './fteEquivalent';
import { fullYearLevel } from './fullYearLevel';
import { gainHours } from './gainHours';
import { grossHours } from './grossHours';
import { hourlyCost } from './hourlyCost';
import { hourlyCostFromPaid } from './hourlyCostFromPaid';
import { hourlyPay } from './hourlyPay';
import { hoursPerPerson } from './hoursPerPerson';
import { inPart } from './inPart';
import { inPounds } from './inPounds';
import { inYearFromSum } from './inYearFromSum';
import { levelAfterChange } from './levelAfterChange';
import { meanOverDays } from './meanOverDays';
import { minutesAtVolume } from './minutesAtVolume';
import { minutesInPart } from './minutesInPart';
import { minutesOfPeople } from './minutesOfPeople';
import { mitigatedPart } from './mitigatedPart';
import { netCash } from './netCash';
import { netOf } from './netOf';
import { notAttributed } from './notAttributed';
import { notDelivered } from './notDelivered';
import { optimismUplift } from './optimismUplift';
import { partYearEffect } from './partYearEffect';
import { postSaving } from './postSaving';
import { presentValue } from './presentValue';
import { productiveHours } from './productiveHours';
import { realAmount } from './realAmount';
import { restOf } from './restOf';
import { resultantBias } from './resultantBias';
import { returnOnInvestment } from './returnOnInvestment';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
import { shareOfTotal } from './shareOfTotal';
import { sharedCost } from './sharedCost';
import { simplePayback } from './simplePayback';
import { standardHourlyCost } from './standardHourlyCost';
import { stepUp } from './stepUp';
import { swing } from './swing';
import { switchingChange } from './switchingChange';
import { switchingValue } from './switchingValue';
import { tornadoRank } from './tornadoRank';
import { unallocatedCost } from './unallocatedCost';
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
    adjustedDuration,
    asStated,
    attributedAmount,
    banked,
    benefitCostRatio,
    benefitHaircut,
    capacityValue,
    claimedToRealised,
    convertedHours,
    costPerMillionTokens,
    costPerNetHour,
    deadweightRate,
    deadweightShare,
    deflatorChange,
    delayedBenefit,
    fteEquivalent,
    fullYearLevel,
    gainHours,
    grossHours,
    hourlyCost,
    hourlyCostFromPaid,
    hourlyPay,
    hoursPerPerson,
    inPart,
    inPounds,
    inYearFromSum,
    levelAfterChange,
    meanOverDays,
    minutesAtVolume,
    minutesInPart,
    minutesOfPeople,
    mitigatedPart,
    netCash,
    netOf,
    notAttributed,
    notDelivered,
    optimismUplift,
    partYearEffect,
    postSaving,
    presentValue,
    productiveHours,
    realAmount,
    restOf,
    resultantBias,
    returnOnInvestment,
    reworkHours,
    runningHours,
    shareOfTotal,
    sharedCost,
    simplePayback,
    standardHourlyCost,
    stepUp,
    swing,
    switchingChange,
    switchingValue,
    tornadoRank,
    unallocatedCost,
    weightedBound,
    carriedForward,
    costTakenOff,
    realisationRate,
    slippage,
    targetInPart,
    variance,
  ].map((each) => [each.id, each as unknown as Formula]),
);
