/** What a flag can be about. A flag is a reason to look, never a conclusion. */
export const FLAG_CODES = [
  'out-of-hours',
  'volume-own-baseline',
  'volume-peer-baseline',
  'self-lookup',
  'colleague-lookup',
  'no-open-case',
  'many-agencies-one-person',
  'emergency',
  'emergency-unreviewed',
  'bulk',
  'pop-up-session',
  'asker-attested',
  'no-outcome',
  'one-sided',
  'dormant-account',
  'fishing',
  'refused-then-permitted',
] as const
export type FlagCode = (typeof FLAG_CODES)[number]
