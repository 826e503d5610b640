const CODE = /^[A-Za-z0-9]+(?:[-._:/#][A-Za-z0-9]+)*$/
const LONG_IDS = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,64}/g
const NINE_DIGITS = /\d{9}/

export const MAX_CODE_LENGTH = 64

/**
 * Whether a value is a coded id: at most 64 letters and digits in groups, no space, no `@`, nothing outside ASCII.
 *
 * INVARIANT (I5): a national number of a person is never a code. They have nine digits or more (BSN 9, NHS 10,
 * Belgian register 11, also written 85.01.02-003.45), so nine digits in a row are refused, dots and dashes not
 * counted, except inside a UUID or a long hexadecimal id.
 */
export function isCode(value: unknown): boolean {
  if (typeof value !== 'string' || value.length > MAX_CODE_LENGTH || !CODE.test(value)) return false
  return value.length < 9 || !NINE_DIGITS.test(value.replaceAll(LONG_IDS, '#').replaceAll(/[-._]/g, ''))
}

/** A test for strings of one pattern, at most `longest` long. */
export function matches(pattern: RegExp, longest = 128): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && value.length <= longest && pattern.test(value)
}
