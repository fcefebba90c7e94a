import { asStated } from './asStated';
import { atUnits } from './atUnits';
import { attributedAmount } from './attributedAmount';
import { banked } from './banked';
import { benefitCostRatio } from './benefitCostRatio';
import { benefitMonths } from './benefitMonths';
import { capacityValue } from './capacityValue';
import { claimedToRealised } from './claimedToRealised';
import { contactsFall } from './contactsFall';
import { contactsInPart } from './contactsInPart';
import { containedCounted } from './containedCounted';
import { convertedHours } from './convertedHours';
import { costPerNetHour } from './costPerNetHour';
import { dayTimesValue } from './dayTimesValue';
import { deadweightRate } from './deadweightRate';
import { deadweightShare } from './deadweightShare';
import { deflatorChange } from './deflatorChange';
import { deflectedMinutes } from './deflectedMinutes';
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
import { netMinutes } from './netMinutes';
import { netOf } from './netOf';
import { notAttributed } from './notAttributed';
import { notDelivered } from './notDelivered';
import { partYearEffect } from './partYearEffect';
import { perUnit } from './perUnit';
import { postSaving } from './postSaving';
import { presentValue } from './presentValue';
import { productiveHours } from './productiveHours';
import { profileHours } from './profileHours';
import { profiledAmount } from './profiledAmount';
import { profiledMinutes } from './profiledMinutes';
import { realAmount } from './realAmount';
import { restOf } from './restOf';
import { returnOnInvestment } from './returnOnInvestment';
import { reworkHours } from './reworkHours';
import { runningHours } from './runningHours';
import { seasonMean } from './seasonMean';
import { sharedCost } from './sharedCost';
import { simplePayback } from './simplePayback';
import { standardHourlyCost } from './standardHourlyCost';
import { stepUp } from './stepUp';
import { trendValue } from './trendValue';
import { unallocatedCost } from './unallocatedCost';
import { volumeAtLength } from './volumeAtLength';
import type { Formula } from './formula';

/** Every formula, by its id. */
export const FORMULAS: Readonly<Record<string, Formula>> = Object.fromEntries(
  [
    asStated,
    atUnits,
    attributedAmount,
    banked,
    benefitCostRatio,
    benefitMonths,
    capacityValue,
    claimedToRealised,
    contactsFall,
    contactsInPart,
    containedCounted,
    convertedHours,
    costPerNetHour,
    dayTimesValue,
    deadweightRate,
    deadweightShare,
    deflatorChange,
    deflectedMinutes,
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
    netMinutes,
    netOf,
    notAttributed,
    notDelivered,
    partYearEffect,
    perUnit,
    postSaving,
    presentValue,
    productiveHours,
    profileHours,
    profiledAmount,
    profiledMinutes,
    realAmount,
    restOf,
    returnOnInvestment,
    reworkHours,
    runningHours,
    seasonMean,
    sharedCost,
    simplePayback,
    standardHourlyCost,
    stepUp,
    trendValue,
    unallocatedCost,
    volumeAtLength,
  ].map((each) => [each.id, each as unknown as Formula]),
);
