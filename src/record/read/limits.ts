/** What hostile input is stopped by. */
export const LIMITS = {
  bytes: 268_435_456,
  rows: 1_000_000,
} as const;
