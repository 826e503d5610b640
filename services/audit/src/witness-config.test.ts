import { generateNoteKeys } from '@casebridge/ledger/node'
import { readConfig } from '@casebridge/service'
import { expect, it } from 'vitest'
import { witnessConfig } from './witness-config.ts'

const { vkey } = generateNoteKeys('office.example/witness')
const read = (env: Record<string, string>) => readConfig(witnessConfig(), env)
const witness = { url: 'https://office.example/witness', vkey, outside: true }

it('a log has no witnesses unless they are configured, and then needs one from outside', () => {
  expect(read({})).toEqual({
    WITNESSES: [],
    WITNESS_QUORUM: { need: 1, outside: 1 },
    WITNESS_PUSH_SECONDS: 2,
    WITNESS_ALARM_SECONDS: 60,
    WITNESS_STOP_SECONDS: 900,
  })
  expect(read({ WITNESSES: JSON.stringify([witness]) }).WITNESSES).toEqual([witness])
})

it.each([
  ['WITNESSES', '[{"url":"https://office.example"}]', 'is not a list of {url, vkey, outside}'],
  ['WITNESSES', JSON.stringify([{ ...witness, url: 'office.example' }]), 'is not a list of'],
  ['WITNESSES', JSON.stringify([{ ...witness, vkey: 'x' }]), 'has a key that cannot be used'],
  ['WITNESSES', JSON.stringify([witness, witness]), 'names a witness twice'],
  ['WITNESS_QUORUM', '{"need":1,"outside":2}', 'is not like'],
  ['WITNESS_QUORUM', '{"need":0,"outside":0}', 'is not like'],
  ['WITNESS_PUSH_SECONDS', '0', 'is not a number of seconds'],
  ['WITNESS_STOP_SECONDS', 'soon', 'is not a number of seconds'],
])('%s=%s is refused', (name, value, words) => {
  expect(() => read({ [name]: value })).toThrow(words)
})
