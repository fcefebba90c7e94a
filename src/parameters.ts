export { benefitHaircut } from './method/parameter/benefitHaircut';
export { discountRate, type DiscountBand, type DiscountSchedule } from './method/parameter/discountRate';
export { employerNi } from './method/parameter/employerNi';
export { GDP_DEFLATORS, type Deflator, type DeflatorSeries } from './method/parameter/gdpDeflator';
export { njcPay202504 } from './method/parameter/njcPay202504';
export { type OptimismBounds, optimismBias, type ProjectType } from './method/parameter/optimismBias';
export { type Parameter, parameter, type Reference } from './method/parameter/parameter';
export { workingYear } from './method/parameter/workingYear';
