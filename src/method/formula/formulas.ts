import { asStated } from './asStated';
import { attributedAmount } from './attributedAmount';
import { banked } from './banked';
import { benefitCostRatio } from './benefitCostRatio';
import { capacityValue } from './capacityValue';
import { claimedToRealised } from './claimedToRealised';
import { convertedHours } from './convertedHours';
import { costPerMillionTokens } from './costPerMillionTokens';
import { costPerNetHour } from './costPerNetHour';
import { deadweightRate } from './deadweightRate';
import { deadweightShare } from './deadweightShare';
import { deflatorChange } from './deflatorChange';
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
import { netCash } from './netCash';
import { netOf } from './netOf';
import { notAttributed } from './notAttributed';
import { notDelivered } from './notDelivered';
import { partYearEffect } from './partYearEffect';
import { postSaving } from './postSaving';
import { presentValue } from './presentValue';
import { productiveHours } from './productiveHours';
import { realAmount } from './realAmount';
import { restOf } from './restOf';
import { returnOnInvestment } from './returnOnInvestment';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
import { shareOfTotal } from './shareOfTotal';
import { sharedCost } from './sharedCost';
import { simplePayback } from './simplePayback';
import { standardHourlyCost } from './standardHourlyCost';
import { stepUp } from './stepUp';
import { unallocatedCost } from './unallocatedCost';
import type { Formula } from './formula';

/** Every formula, by its id. */
export const FORMULAS: Readonly<Record<string, Formula>> = Object.fromEntries(
  [
    asStated,
    attributedAmount,
    banked,
    benefitCostRatio,
    capacityValue,
    claimedToRealised,
    convertedHours,
    costPerMillionTokens,
    costPerNetHour,
    deadweightRate,
    deadweightShare,
    deflatorChange,
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
    netCash,
    netOf,
    notAttributed,
    notDelivered,
    partYearEffect,
    postSaving,
    presentValue,
    productiveHours,
    realAmount,
    restOf,
    returnOnInvestment,
    reworkHours,
    runningHours,
    shareOfTotal,
    sharedCost,
    simplePayback,
    standardHourlyCost,
    stepUp,
    unallocatedCost,
  ].map((each) => [each.id, each as unknown as Formula]),
);
