/** The categorical palette of the Government Analysis Function, the first four. */
export const PALETTE = ['#12436D', '#28A197', '#801650', '#F46A25'] as const;

export const INK = '#0b0c0c';
export const QUIET = '#505a5f';
