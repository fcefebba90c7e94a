import { activeShare } from './activeShare';
import { adjustedDuration } from './adjustedDuration';
import { asStated } from './asStated';
import { attributedAmount } from './attributedAmount';
import { banked } from './banked';
import { benefitCostRatio } from './benefitCostRatio';
import { benefitHaircut } from './benefitHaircut';
import { capacityValue } from './capacityValue';
import { cashBaseline } from './cashBaseline';
import { claimedToRealised } from './claimedToRealised';
import { convertedHours } from './convertedHours';
import { costPerMillionTokens } from './costPerMillionTokens';
import { costPerNetHour } from './costPerNetHour';
import { counterfactualHours } from './counterfactualHours';
import { deadweightRate } from './deadweightRate';
import { deadweightShare } from './deadweightShare';
import { deflatorChange } from './deflatorChange';
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
import { postSaving } from './postSaving';
import { presentValue } from './presentValue';
import { productiveHours } from './productiveHours';
import { realAmount } from './realAmount';
import { redeployedShare } from './redeployedShare';
import { rechargeReleased } from './rechargeReleased';
import { restOf } from './restOf';
import { resultantBias } from './resultantBias';
import { returnOnInvestment } from './returnOnInvestment';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
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
import { unallocatedCost } from './unallocatedCost';
import { unknownUse } from './unknownUse';
import { useOfTime } from './useOfTime';
import { weightedMean } from './weightedMean';
import { weightedValue } from './weightedValue';
import { weightedBound } from './weightedBound';
import type { Formula } from './formula';

/** Every formula, by its id. */
export const FORMULAS: Readonly<Record<string, Formula>> = Object.fromEntries(
  [
    activeShare,
    adjustedDuration,
    asStated,
    attributedAmount,
    banked,
    benefitCostRatio,
    benefitHaircut,
    capacityValue,
    cashBaseline,
    claimedToRealised,
    convertedHours,
    costPerMillionTokens,
    costPerNetHour,
    counterfactualHours,
    deadweightRate,
    deadweightShare,
    deflatorChange,
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
    postSaving,
    presentValue,
    productiveHours,
    realAmount,
    redeployedShare,
    rechargeReleased,
    restOf,
    resultantBias,
    returnOnInvestment,
    reworkHours,
    runningHours,
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
    unallocatedCost,
    unknownUse,
    useOfTime,
    weightedMean,
    weightedValue,
    weightedBound,
  ].map((each) => [each.id, each as unknown as Formula]),
);
