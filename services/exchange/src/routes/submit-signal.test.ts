import { randomUUID } from 'node:crypto'
import { decodeEntry } from '@casebridge/ledger'
import { runSql } from '@casebridge/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { newSignal, submitted } from '../../test/signals.ts'
import type { Deps } from '../deps.ts'
import { getDisclosure } from './get-disclosure.ts'
import { getSignal } from './get-signal.ts'
import { listDisclosures } from './list-disclosures.ts'
import { listSignals } from './list-signals.ts'
import { listTasks } from './list-tasks.ts'
import { submitSignal } from './submit-signal.ts'

let harness: Harness
let ledger: ReturnType<typeof recordingLedger>
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  ledger = recordingLedger()
  deps = { ...harness.deps, ledger }
})
afterAll(() => harness?.close())

const submit = (who: string, changes: Parameters<typeof newSignal>[0] = {}, key = randomUUID()) =>
  harness.call(submitSignal, who, { ...withKey(key), body: newSignal(changes) }, deps)
const read = (who: string, signalId: string, language?: 'fr' | 'nl') =>
  harness.call(
    getSignal,
    who,
    { params: { signalId }, headers: language ? { 'Accept-Language': language } : {} },
    deps,
  )
const boxOf = async (who: string, box: 'reported' | 'intake' | 'proposed') =>
  (await harness.call(listSignals, who, { query: { box } }, deps)).items.map(({ id }) => id)
const grading = { scheme: '3x5x2', source: '1', information: 'A' } as const

describe('a signal', () => {
  it.each([
    ['a teacher', 'pro-bo', {}],
    ['a key person', 'pro-idris', {}],
    ['a youth worker', 'pro-jonas', {}],
    ['a neighbourhood officer, who grades it', 'pro-koen', { labels: { grading } }],
  ] as const)('is handed in by %s, in six answers, and reaches the intake', async (_name, who, changes) => {
    expect(Object.keys(newSignal())).toHaveLength(6)
    const { signal, receipt } = await submit(who, changes)
    expect(signal).toMatchObject({ unit: 'unit-harbour', state: 'received' })
    const told = { event: 'disclosure', recipients: ['agy-intake'] }
    expect(decodeEntry(new Uint8Array(Buffer.from(receipt.entry, 'base64')))).toMatchObject(told)
    for (const intake of ['pro-tuur', 'pro-nele']) {
      const { contents } = await read(intake, signal?.id ?? '')
      expect(contents).toMatchObject({
        item: { summary: newSignal().observed, statementType: 'assessment' },
        otherExplanations: newSignal().otherExplanations,
        protectiveFactors: newSignal().protectiveFactors,
      })
    }
  })

  it('is a disclosure to the intake, recorded before it is there for anybody', async () => {
    const refusing = { ...deps, ledger: { ...ledger, record: () => Promise.reject(new Error('down')) } }
    const key = randomUUID()
    const given = { ...withKey(key), body: newSignal() }
    const [before, own] = [await boxOf('pro-tuur', 'intake'), await boxOf('pro-bo', 'reported')]
    await expect(harness.call(submitSignal, 'pro-bo', given, refusing)).rejects.toThrow('down')
    expect(await boxOf('pro-tuur', 'intake')).toEqual(before)
    expect(await boxOf('pro-bo', 'reported')).toEqual(own)
    const { signal } = await harness.call(submitSignal, 'pro-bo', given, deps)
    expect(await boxOf('pro-tuur', 'intake')).toEqual([signal?.id, ...before])
    expect(ledger.entries.at(-1)).toMatchObject({
      ...{ event: 'disclosure', effect: 'permit', purpose: 'early-help', classes: ['PAS:summary'] },
      ...{ holders: ['agy-school'], recipients: ['agy-intake'] },
    })
  })

  it('of the family desk leaves it by the desk’s own signature and the consent of the family, and not otherwise', async () => {
    const at = harness.clock.now
    const words = { act: 'lift-secrecy', category: 'FDK', purpose: 'early-help', recipients: ['role:intake'] }
    const signature = harness.region.sign('pro-mina', { ...words, unit: 'unit-harbour' }, at)
    const consent = { givenOn: '2026-11-20', how: 'Told us so at the table, mother and son.' }
    const { signal } = await submit('pro-mina', { secrecy: { signature }, consent })
    expect((await read('pro-tuur', signal?.id ?? '')).contents?.item.summary).toBe(newSignal().observed)
    for (const lacking of [{ consent }, { secrecy: { signature } }, {}]) {
      const refused = await submit('pro-mina', lacking)
      expect(refused.signal).toBeUndefined()
      expect(new Set(refused.answers.map(({ effect }) => effect))).toEqual(new Set(['deny']))
    }
    const foreign = { ...signature, value: harness.region.sign('pro-bo', words, at).value }
    await expect(submit('pro-mina', { secrecy: { signature: foreign }, consent })).rejects.toMatchObject({
      issues: [{ pointer: '/secrecy/signature/value' }],
    })
  })

  it('of which nobody may have anything leaves a recorded refusal, and not a word', async () => {
    const before = await texts()
    const { signal, answers } = await submit('pro-amara')
    expect(signal).toBeUndefined()
    expect(new Set(answers.map(({ effect }) => effect))).toEqual(new Set(['deny']))
    expect(ledger.entries.at(-1)).toMatchObject({ event: 'decision', effect: 'deny' })
    expect(await texts()).toBe(before)
  })

  it('is one when it is sent twice, and its key is used up after a day', async () => {
    const key = randomUUID()
    const [one, two] = [await submit('pro-bo', {}, key), await submit('pro-bo', {}, key)]
    expect(JSON.stringify(two)).toBe(JSON.stringify(one))
    await expect(submit('pro-bo', { knownHow: 'document' }, key)).rejects.toMatchObject({
      name: 'IdempotencyKeyReused',
    })
    const start = harness.clock.now
    harness.clock.now = new Date(start.getTime() + 24 * 3_600_000 + 1)
    await expect(submit('pro-bo', {}, key)).rejects.toMatchObject({ code: 'too-late' })
    harness.clock.now = start
  })

  it('waits for the intake as a task', async () => {
    const id = await submitted(harness, deps)
    const tasks = (await harness.call(listTasks, 'pro-nele', {})).items
    expect(tasks.filter(({ about }) => about.id === id)).toMatchObject([{ kind: 'triage-signal' }])
  })
})

describe('its source', () => {
  it.each([
    ['shielded for a school', 'pro-bo', {}, undefined],
    ['shielded for a key person', 'pro-idris', {}, undefined],
    ['named as an agency for a youth worker', 'pro-jonas', {}, 'agy-pier'],
    ['shielded if the reporter says so', 'pro-jonas', { sourceShield: true }, undefined],
    ['named if the reporter says so', 'pro-bo', { sourceShield: false }, 'agy-school'],
  ] as const)('is a role and never a name: %s', async (_name, who, changes, agency) => {
    const id = await submitted(harness, deps, who, changes)
    const seen = await read('pro-tuur', id)
    expect(seen.agency).toBe(agency)
    expect(seen.sourceRole).toBe(harness.actor(who).professional.roles[0])
    const name = harness.actor(who).professional.name
    for (const text of [JSON.stringify(seen), JSON.stringify(await boxed('pro-tuur'))]) {
      expect(text).not.toContain(who)
      expect(text).not.toContain(name)
    }
  })

  it('stays shielded where disclosures are listed and read: to the intake a signal is none', async () => {
    const id = await submitted(harness, deps)
    const { contents } = await read('pro-tuur', id)
    const received = await harness.call(listDisclosures, 'pro-tuur', { query: { direction: 'received' } })
    expect(JSON.stringify(received)).not.toContain('agy-school')
    const params = { disclosureId: contents?.disclosureId ?? '' }
    await expect(harness.call(getDisclosure, 'pro-tuur', { params }, deps)).rejects.toMatchObject({
      name: 'NotFound',
    })
    const given = await harness.call(listDisclosures, 'pro-bo', { query: { direction: 'given' } })
    expect(given.items.map((one) => one.id)).toContain(contents?.disclosureId)
  })
})

describe('what is handed in', () => {
  it.each([
    ['He wears a djellaba since spring.', 'never'],
    ['She was seen at prayer with her friends.', 'never'],
    ['He came back with a shaved head.', 'never'],
  ])(
    'is refused with the reason where clothing, looks or prayer would be a sign: %s',
    async (observed, why) => {
      await expect(submit('pro-bo', { observed })).rejects.toMatchObject({
        name: 'InvalidInput',
        issues: [{ pointer: '/observed', code: 'no-sign', detail: expect.stringContaining(why) }],
      })
    },
  )

  it('is taken with a label, and a neutral word is suggested', async () => {
    const { suggestions } = await submit('pro-bo', {
      observed: 'He sounded like a fanatic on the playground.',
    })
    expect(suggestions).toMatchObject([{ found: 'fanatic', instead: expect.any(String) }])
  })

  it('from the internet has a public address and the day, and nothing else has', async () => {
    const online = { url: 'https://forum.example/t/1', capturedOn: '2026-11-20' }
    const id = await submitted(harness, deps, 'pro-bo', { knownHow: 'online', online })
    expect(await read('pro-tuur', id)).toMatchObject({
      ...{ knownHow: 'online', capturedOn: '2026-11-20' },
      contents: { url: online.url },
    })
    const faulty = { name: 'InvalidInput', issues: [{ pointer: '/online', code: 'online' }] }
    await expect(submit('pro-bo', { knownHow: 'online' })).rejects.toMatchObject(faulty)
    await expect(submit('pro-bo', { online })).rejects.toMatchObject(faulty)
  })

  it('is named with every fault at once: a scheme, a grade that police owe, a day to come', async () => {
    const changes = { observedOn: '2027-01-01', knownHow: 'online' } as const
    await expect(submit('pro-koen', changes)).rejects.toMatchObject({
      issues: ['/online', '/observedOn', '/labels/grading'].map((pointer) => ({ pointer })),
    })
    const wrong = { scheme: '4x4', source: '9', information: 'Z' } as const
    await expect(submit('pro-koen', { labels: { grading: wrong } })).rejects.toMatchObject({
      issues: [{ pointer: '/labels/grading/source' }, { pointer: '/labels/grading/information' }],
    })
    const suspected = { scheme: '3x5x2', source: '3', information: 'E' } as const
    await expect(
      submit('pro-koen', { statementType: 'fact', labels: { grading: suspected } }),
    ).rejects.toMatchObject({ issues: [{ pointer: '/statementType', code: 'suspected-false' }] })
  })
})

describe('a signal is not there', () => {
  it.each([
    ...['pro-elin', 'pro-hugo', 'pro-samira', 'pro-sven', 'pro-noor', 'pro-oskar', 'pro-vera', 'pro-claire'],
    ...['pro-idris', 'pro-mina'],
  ])('for %s: chair, police, colleagues of reporter and intake, and everybody else', async (who) => {
    const id = await submitted(harness, deps)
    await expect(read(who, id)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(read(who, randomUUID())).rejects.toMatchObject({ name: 'NotFound' })
    for (const box of ['reported', 'intake', 'proposed'] as const)
      expect(await boxOf(who, box)).not.toContain(id)
  })

  it('in the clear: what a reporter wrote, and who it is about, is in no column', async () => {
    const identifier = 'HR-555-123-45'
    await submitted(harness, deps, 'pro-bo', { subject: { identifier, minor: true } })
    const dump = await dumpOf('signal')
    for (const word of [newSignal().otherExplanations, newSignal().protectiveFactors, identifier])
      expect(dump).not.toContain(Buffer.from(word).toString('hex'))
    expect(dump).not.toContain(harness.deps.pseudonym(identifier))
  })
})

const boxed = (who: string) => harness.call(listSignals, who, { query: { box: 'intake' } }, deps)
const dumpOf = async (table: string) =>
  JSON.stringify(await runSql(harness.superuserUrl, `select s::text from exchange.${table} s`))
async function texts(): Promise<string> {
  const [row] = await runSql<{ n: string }>(
    harness.superuserUrl,
    `select (select count(*) from exchange.item) || '/' || (select count(*) from exchange.signal) as n`,
  )
  return row?.n ?? ''
}
