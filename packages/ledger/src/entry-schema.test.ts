import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { anEntry } from '../test/log.ts'
import { canonicalBytes } from './canonical.ts'
import { decodeEntry, EntryError } from './entry-bytes.ts'
import { ENTRY_SCHEMA } from './entry-schema.ts'

const validate = new Ajv({ strictTypes: false }).compile(ENTRY_SCHEMA)

it('the schema that goes with an export says of every value what the ledger says', () => {
  const entry = anEntry()
  const wrong = [
    null,
    1,
    '',
    'Jo Example',
    'x'.repeat(65),
    [],
    ['Jo Example'],
    Array(65).fill('agy-a'),
    {},
    'sha256:ab',
  ]
  const values: object[] = [entry, anEntry({ trace: null, unit: null }), { ...entry, name: 'agy-a' }]
  for (const field of Object.keys(entry)) {
    for (const value of wrong) values.push({ ...entry, [field]: value })
    values.push(Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field)))
  }
  const verdicts = values.map((value) => validate(value))
  expect(verdicts).toEqual(values.map(isEntry))
  expect(new Set(verdicts)).toEqual(new Set([true, false]))
})

function isEntry(value: object): boolean {
  try {
    return decodeEntry(canonicalBytes(value)) !== undefined
  } catch (error) {
    if (error instanceof EntryError) return false
    throw error
  }
}
