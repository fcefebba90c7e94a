import { activeOfLicensedUsers } from './activeOfLicensedUsers';
import { benefitCostRatio } from './benefitCostRatio';
import { cashRealised } from './cashRealised';
import { cashRealisedPerResident } from './cashRealisedPerResident';
import { cashRealisedPerThousandSpend } from './cashRealisedPerThousandSpend';
import { claimedToRealised } from './claimedToRealised';
import { costPerNetHour } from './costPerNetHour';
import { costInYearPerNetHour } from './costInYearPerNetHour';
import { monthsToBenefit } from './monthsToBenefit';
import { netCash } from './netCash';
import { netHoursPerActiveUserWeek } from './netHoursPerActiveUserWeek';
import { netHoursOfScope } from './netHoursOfScope';
import { netHoursPerCase } from './netHoursPerCase';
import { netHoursPerThousandFte } from './netHoursPerThousandFte';
import { netPresentSocialValue } from './netPresentSocialValue';
import { payback } from './payback';
import { qualityConfirmedShare } from './qualityConfirmedShare';
import { realisationRate } from './realisationRate';
import { realisedNetCash } from './realisedNetCash';
import { redeployedShare } from './redeployedShare';
import { slippage } from './slippage';
import { stoppedCostShare } from './stoppedCostShare';
import { stoppedShare } from './stoppedShare';
import { wellEvidencedShare } from './wellEvidencedShare';

/** Every indicator, time first, then cash, value, delivery and evidence (rule F1). */
export const INDICATORS = [
  netHoursPerActiveUserWeek,
  netHoursPerCase,
  netHoursPerThousandFte,
  netHoursOfScope,
  costPerNetHour,
  costInYearPerNetHour,
  redeployedShare,
  cashRealised,
  cashRealisedPerResident,
  cashRealisedPerThousandSpend,
  realisedNetCash,
  netCash,
  netPresentSocialValue,
  benefitCostRatio,
  payback,
  claimedToRealised,
  realisationRate,
  slippage,
  monthsToBenefit,
  activeOfLicensedUsers,
  wellEvidencedShare,
  qualityConfirmedShare,
  stoppedShare,
  stoppedCostShare,
] as const;

export type IndicatorId = (typeof INDICATORS)[number]['id'];
