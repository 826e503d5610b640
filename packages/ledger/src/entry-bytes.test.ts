import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anEntry } from '../test/log.ts'
import { fromUtf8, utf8 } from './bytes.ts'
import { canonicalBytes } from './canonical.ts'
import type { Entry } from './entry.ts'
import { decodeEntry, EntryError, encodeEntry } from './entry-bytes.ts'
import { MAX_LEAF_BYTES } from './entry-profile.ts'

const entry = anEntry()

describe('an entry', () => {
  it('is its bytes and nothing more', () => {
    const bytes = encodeEntry(entry)
    expect(decodeEntry(bytes)).toEqual(entry)
    expect(encodeEntry(decodeEntry(bytes))).toEqual(bytes)
    expect(bytes.length).toBeLessThan(2048)
  })

  it('may leave out what it does not have only by saying null', () => {
    const nothing = {
      unit: null,
      purpose: null,
      effect: null,
      decision: null,
      policy: null,
      registry: null,
      trace: null,
    }
    const boot = anEntry({ ...nothing, event: 'boot', holders: [], recipients: [], basis: [], classes: [] })
    expect(decodeEntry(encodeEntry(boot))).toEqual(boot)
    for (const field of Object.keys(entry))
      expect(faults({ ...entry, [field]: undefined })).toContain(`/${field}`)
    for (const field of Object.keys(entry)) {
      const { [field]: _, ...rest } = { ...entry } as Record<string, unknown>
      expect(faults(rest)).toEqual([`/${field}`])
    }
  })

  it('names every fault at once, each with a JSON pointer', () => {
    const wrong = {
      ...entry,
      v: 2,
      recipients: ['SOC-01', 'Jo Example'],
      commitments: { actor: null, person: 'Jo', 'a/b~c': 1 },
      name: 'Jo Example',
    }
    expect(faults(wrong)).toEqual([
      '/v',
      '/recipients/1',
      '/commitments/person',
      '/commitments/a~1b~0c',
      '/name',
    ])
  })

  it('is not a list, a text or nothing', () => {
    for (const value of [null, [], 'entry', 1]) expect(faults(value)).toEqual([''])
  })

  it('has at most 64 of anything and fits in 8 KiB', () => {
    expect(faults({ ...entry, recipients: Array(65).fill('SOC-01') })).toEqual(['/recipients'])
    const long = 'x'.repeat(64)
    const lists = { recipients: Array(64).fill(long), basis: Array(64).fill(long) }
    expect(() => encodeEntry(anEntry(lists))).toThrow(EntryError)
    expect(() => decodeEntry(canonicalBytes(anEntry(lists)))).toThrow(`more than ${MAX_LEAF_BYTES}`)
  })

  it('has one spelling: any other bytes of it are refused', () => {
    const text = fromUtf8(encodeEntry(entry))
    const others = [
      `${text} `,
      text.replace('"v":1', '"v":1.0'),
      text.replace('{', '{"unit":"x",'),
      text.slice(0, -1),
    ]
    for (const other of others) expect(() => decodeEntry(utf8(other))).toThrow(EntryError)
  })
})

describe('no personal data can be written in an entry (I5)', () => {
  const TEXT_FIELDS = [
    'unit',
    'organisation',
    'role',
    'purpose',
    'effect',
    'decision',
    'policy',
    'registry',
    'trace',
  ]
  const LIST_FIELDS = ['recipients', 'basis', 'classes']
  const personal = [
    'Jo Example',
    'jo@example.org',
    'Zoë',
    '12 Quay Street',
    'seen at school; wants to talk',
    '850730-033.28'.replace('-', '.30-'),
    '85.07.30-033.28',
    '85073003328',
    '123456782',
    '943-476-5919',
    '+32470123456',
    'a'.repeat(65),
    '',
    ' SCH',
    'SCH\n',
  ]

  it.each(personal)('%j fits in no field', (text) => {
    for (const field of TEXT_FIELDS) expect(faults({ ...entry, [field]: text })).toEqual([`/${field}`])
    for (const field of LIST_FIELDS) expect(faults({ ...entry, [field]: [text] })).toEqual([`/${field}/0`])
    for (const member of ['actor', 'person']) {
      const commitments = { ...entry.commitments, [member]: text }
      expect(faults({ ...entry, commitments })).toEqual([`/commitments/${member}`])
    }
  })

  it('any text with a space or a letter outside ASCII is refused everywhere', () => {
    const aName = fc.string({ unit: 'grapheme' }).filter((text) => /[^\x21-\x7e]/.test(text))
    fc.assert(
      fc.property(
        aName,
        fc.constantFrom(...TEXT_FIELDS, 'id', 'transaction', 'event', 'occurredAt'),
        (text, field) => {
          expect(faults({ ...entry, [field]: text })).toEqual([`/${field}`])
        },
      ),
    )
  })

  it.each([
    'SCH-03',
    'clause-7/2027-02-03',
    'AGR:2027-02-03:12',
    'b3a1c2d4-1111-4222-8333-444455556666',
    'V05#2',
  ])('%s is a code', (code) => {
    expect(faults({ ...entry, basis: [code] })).toEqual([])
  })
})

describe('the time of an entry', () => {
  it.each([
    '2027-02-30T09:30:00.000Z',
    '2027-02-03T24:00:00.000Z',
    '2027-02-03T09:30:00Z',
    '2027-02-03T09:30:00.000+00:00',
    '2027-02-03',
    '+002027-02-03T09:30:00.000Z',
  ])('is not %s', (occurredAt) => {
    expect(faults({ ...entry, occurredAt })).toEqual(['/occurredAt'])
  })
})

/** Pointers of the faults of a value, found on the way in and, where it has bytes, on the way out. */
function faults(value: unknown): string[] {
  const found = pointers(() => encodeEntry(value as Entry))
  if (!JSON.stringify(value).includes('undefined') && isPlain(value)) {
    expect(pointers(() => decodeEntry(canonicalBytes(value))).toSorted()).toEqual(found.toSorted())
  }
  return found
}

function pointers(act: () => unknown): string[] {
  try {
    act()
    return []
  } catch (error) {
    if (error instanceof EntryError) return error.faults.map(({ pointer }) => pointer)
    throw error
  }
}

/** Whether a value has canonical bytes at all. */
function isPlain(value: unknown): boolean {
  try {
    canonicalBytes(value)
    return true
  } catch {
    return false
  }
}
