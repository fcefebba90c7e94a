import type { FaultFacts } from '../../../foundation/errors/fault';

type FaultOf<K extends keyof FaultFacts> = { readonly code: K; readonly facts: FaultFacts[K] };

/** What a cell was read as, said aloud where it was changed, or the fault in it. */
export type Normal =
  | { readonly value: string | boolean; readonly aloud?: true }
  | { readonly fault: { [K in keyof FaultFacts]: FaultOf<K> }[keyof FaultFacts] };

export function fault<K extends keyof FaultFacts>(code: K, facts: FaultFacts[K]): Normal {
  return { fault: { code, facts } as FaultOf<K> } as Normal;
}

/** Read as something other than it was written: one meaning only, and reported. */
export function aloud(value: string | boolean): Normal {
  return { value, aloud: true };
}
