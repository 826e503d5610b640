import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry } from '../test/log.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import { canonicalBytes } from './canonical.ts'
import { ENTRY_EVENTS, type Entry } from './entry.ts'
import { decodeEntry, decodePrecisely, EntryError, encodeEntry } from './entry-bytes.ts'
import { type ScannedEntry, scanEntry } from './entry-scan.ts'

const aCode = fc
  .array(fc.stringMatching(/^[A-Za-z0-9]{1,12}$/), { minLength: 1, maxLength: 6 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(...'-._:/#'), { minLength: words.length, maxLength: words.length })
      .map((separators) => words.map((one, i) => (i === 0 ? one : separators[i] + one)).join('')),
  )
const aWord = fc.stringMatching(/^[a-z]{1,9}(-[a-z]{1,9}){0,3}$/)
const codes = fc.array(aCode, { maxLength: 5 })
const hexDigits = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`))
const aDigest = fc.option(hexDigits(64).map((digits) => `sha256:${digits}`))
const aCommitment = fc.option(
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64')),
)
const aDate = fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
/** Anything that could be an entry; a code may hold what is refused. */
const candidate = fc.record({
  v: fc.constant(1 as const),
  id: fc.uuid(),
  event: fc.constantFrom(...ENTRY_EVENTS),
  occurredAt: aDate.map((date) => date.toISOString()),
  transaction: fc.uuid(),
  unit: fc.option(aCode),
  organisation: aCode,
  role: aCode,
  holders: codes,
  recipients: codes,
  purpose: fc.option(aWord),
  basis: codes,
  classes: fc.array(fc.stringMatching(/^[A-Z]{2,8}:[A-Za-z]{1,9}(-[A-Za-z]{1,9}){0,2}$/), { maxLength: 5 }),
  effect: fc.option(aWord),
  decision: aDigest,
  policy: aDigest,
  registry: aDigest,
  trace: fc.option(hexDigits(32)),
  commitments: fc.record({ actor: aCommitment, person: aCommitment }),
})

describe('the scanner and the precise way', () => {
  it('agree on every entry', () => {
    fc.assert(
      fc.property(candidate, (entry) => agree(canonicalBytes(entry))),
      { numRuns: 1000 },
    )
  })

  it('agree on what an entry becomes by one change of its bytes', () => {
    const change = fc.record({
      at: fc.nat(),
      drop: fc.nat(2),
      put: fc.string({ unit: fc.constantFrom(...'09afAZz-._:/#",[]{}=+T\\ \u00e9'), maxLength: 2 }),
    })
    fc.assert(
      fc.property(candidate, change, (entry, { at, drop, put }) => {
        const text = fromUtf8(canonicalBytes(entry))
        const place = at % text.length
        agree(utf8(text.slice(0, place) + put + text.slice(place + drop)))
      }),
      { numRuns: 3000 },
    )
  })

  it('agree on every byte in every place', () => {
    const bytes = encodeEntry(anEntry({ commitments: { actor: `${'A'.repeat(42)}E=`, person: null } }))
    for (let at = 0; at < bytes.length; at++) {
      for (const byte of [0, 0x20, 0x22, 0x2d, 0x30, 0x39, 0x41, 0x5a, 0x5c, 0x61, 0x7a, 0x7b, 0xff]) {
        const other = bytes.slice()
        other[at] = byte
        agree(other)
      }
      agree(bytes.subarray(0, at))
    }
  })

  it.each<[string, Partial<Entry>]>([
    ['a code of 65 characters', { role: 'a'.repeat(65) }],
    ['nine digits, with dots and dashes', { unit: '85.07.30-033' }],
    ['nine digits within a long id', { basis: [`case/${'123456789'.padStart(32, 'a')}`] }],
    ['a list of 65', { holders: Array(65).fill('agy-a') }],
    ['a class of 49 characters', { classes: [`EDU:${'a'.repeat(45)}`] }],
    ['a class of one capital', { classes: ['E:summary'] }],
    ['the 29th of February of a common year', { occurredAt: '2027-02-29T09:30:00.000Z' }],
    ['the 29th of February of a leap year', { occurredAt: '2028-02-29T09:30:00.000Z' }],
    ['the 29th of February of 1900', { occurredAt: '1900-02-29T09:30:00.000Z' }],
    ['a leap second', { occurredAt: '2028-12-31T23:59:60.000Z' }],
    ['the 31st of April', { occurredAt: '2028-04-31T09:30:00.000Z' }],
    ['a trace of zeros', { trace: '0'.repeat(32) }],
    ['a commitment with unused bits', { commitments: { actor: null, person: `${'A'.repeat(42)}B=` } }],
    ['an id of another variant', { id: 'b3a1c2d4-1111-4222-c333-444455556666' }],
  ])('agree on %s', (_, given) => {
    agree(canonicalBytes(anEntry(given)))
  })
})

it('what the services write is recognised, so that it is fast', () => {
  const bytes = encodeEntry(anEntry())
  const { id, policy } = recognised(bytes)
  expect(fromUtf8(bytes.subarray(id, id + 36))).toBe(decodeEntry(bytes).id)
  expect(fromUtf8(bytes.subarray(policy, policy + 71))).toBe(decodeEntry(bytes).policy)
  expect(recognised(encodeEntry(anEntry({ policy: null }))).policy).toBe(-1)
})

/** What the scanner accepts the precise way accepts, with the same id and policy, and both read the same. */
function agree(bytes: Uint8Array): void {
  const precise = attempt(() => decodePrecisely(bytes))
  expect(attempt(() => decodeEntry(bytes))).toEqual(precise)
  const scanned = scanEntry(bytes)
  if (scanned === undefined) return
  if (precise === undefined) throw new Error(`scanned, and no entry: ${fromUtf8(bytes)}`)
  const { id, policy } = scanned
  expect(fromUtf8(bytes.subarray(id, id + 36))).toBe(precise.id)
  expect(policy < 0 ? null : fromUtf8(bytes.subarray(policy, policy + 71))).toBe(precise.policy)
}

function recognised(bytes: Uint8Array): ScannedEntry {
  const scanned = scanEntry(bytes)
  if (scanned === undefined) throw new Error('not recognised')
  return scanned
}

function attempt(act: () => Entry): Entry | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof EntryError) return undefined
    throw error
  }
}
