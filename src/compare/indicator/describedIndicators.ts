import { type Described, described } from './described';
import { INDICATORS } from './indicators';

/** Every indicator in words, in the order of the registry (rule F1). */
export const indicators: readonly Described[] = INDICATORS.map(described);
