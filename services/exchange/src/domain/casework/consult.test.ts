import { newDataKey, Unavailable } from '@casebridge/service'
import { describe, expect, it } from 'vitest'
import { anActor } from '../../../test/an-actor.ts'
import { recordingLedger } from '../../../test/recording-ledger.ts'
import { directoryOf } from '../directory.ts'
import { conceal, type Place } from '../texts.ts'
import { type About, type Consulted, consult, unveilWith } from './consult.ts'

const TRACE = 'a'.repeat(32)
const place: Place = {
  unit: 'unit-harbour',
  table: 'formulation',
  id: '01990000-0000-7000-8000-000000000001',
  field: 'text',
}
const key = newDataKey()
const text = 'The move to another school was hard on him.'
const ciphertext = conceal(key, place, text)
const person = { subject: 'sub_one', case: '01990000-0000-7000-8000-000000000002' }
const about: About = {
  ...{ unit: 'unit-harbour', effect: 'minutes-read', classes: ['CASE:minutes'], person },
  ...{ holders: ['agy-prevention'], places: [place] },
}
const registry = { units: [], agencies: [], professionals: [] }

function partsOf(ledger = recordingLedger()) {
  const now = () => new Date('2026-11-24T09:00:00.000Z')
  return { ledger, now, directory: () => directoryOf(registry, `sha256:${'0'.repeat(64)}`) }
}

describe('reading a text of a case that is no item', () => {
  it('is a consultation in the ledger, with who read and no word of it', async () => {
    const parts = partsOf()
    const consulted = await consult(parts, anActor(), TRACE, about)
    expect(unveilWith(consulted, key, place, ciphertext)).toBe(text)
    expect(parts.ledger.entries).toMatchObject([
      {
        ...{ event: 'consultation', effect: 'minutes-read', classes: ['CASE:minutes'], unit: 'unit-harbour' },
        ...{ recipients: [anActor().agency], holders: ['agy-prevention'] },
        decision: expect.stringMatching(/^sha256:/),
        commitments: { actor: expect.any(String), person: expect.any(String) },
      },
    ])
    expect(JSON.stringify(parts.ledger.entries)).not.toMatch(/sub_one|hard on him/)
  })

  it('shows nothing when the ledger does not answer', async () => {
    const down = { ...recordingLedger(), record: () => Promise.reject(new Unavailable(1)) }
    await expect(consult(partsOf(down), anActor(), TRACE, about)).rejects.toMatchObject({ status: 503 })
  })

  it('shows nothing on a receipt of another entry', async () => {
    const honest = recordingLedger()
    const first = await honest.record({
      entryId: '',
      entry: (await consult(partsOf(), anActor(), TRACE, about)).entry,
    })
    const lying = { ...honest, record: async () => first }
    await expect(consult(partsOf(lying), anActor(), TRACE, about)).rejects.toThrow('receipt of another entry')
  })

  it('opens only the texts that were recorded as read', async () => {
    const consulted = await consult(partsOf(), anActor(), TRACE, about)
    const other = { ...place, field: 'dissent' }
    expect(() => unveilWith(consulted, key, other, conceal(key, other, text))).toThrow(
      'does not name this text',
    )
  })

  it('opens nothing with something that only looks like a consultation', async () => {
    const consulted = await consult(partsOf(), anActor(), TRACE, about)
    const { recorded, entry } = consulted
    // @ts-expect-error what was recorded is not enough
    expect(() => unveilWith({ recorded, entry }, key, place, ciphertext)).toThrow('does not name this text')
    const copy = { ...consulted } as unknown as Consulted
    expect(() => unveilWith(copy, key, place, ciphertext)).toThrow('does not name this text')
    const made = Object.create(Object.getPrototypeOf(consulted), { recorded: { value: recorded } })
    expect(() => unveilWith(made, key, place, ciphertext)).toThrow('does not name this text')
  })
})
