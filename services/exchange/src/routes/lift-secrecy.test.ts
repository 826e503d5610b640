import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  addAll,
  convene,
  hoursAfter,
  keepItem,
  openTestCase,
  seal,
  sealedItem,
  withKey,
} from '../../test/casework.ts'
import { countQueries } from '../../test/count-queries.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { signSecrecy } from '../../test/signed.ts'
import { sightOf } from '../actor.ts'
import { asCaller } from '../storage/as-caller.ts'
import { correctItem } from './correct-item.ts'
import { disclose } from './disclose.ts'
import { liftSecrecy } from './lift-secrecy.ts'
import { listItems } from './list-items.ts'
import { withdrawSecrecy } from './withdraw-secrecy.ts'
import { writeVariant } from './write-variant.ts'

type Decision = exchange.components['schemas']['NewSecrecyDecision']

let harness: Harness
let caseId: string
/** Of Amara Diallo, in words the exchange keeps. */
let secret: string
/** Of Amara Diallo, sealed. */
let sealed: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-bram'])
  secret = await keepItem(harness, 'pro-amara', caseId, { category: 'SUP', labels: { secret: true } })
  sealed = await keepItem(harness, 'pro-amara', caseId, await sealedItem(harness.region, 'agy-social'))
})
afterAll(() => harness?.close())

type Words = Omit<Decision, 'signature'>
const words: Words = { purpose: 'early-help', recipients: ['pro-noor', 'pro-samira'], variant: 'summary' }

const signed = (
  itemId: string,
  changes: Partial<Words> = {},
  by = 'pro-amara',
  at = harness.clock.now,
): Decision => signSecrecy(harness, by, { caseId, itemId }, { ...words, ...changes }, at)
const lift = (itemId: string, body = signed(itemId), by = 'pro-amara', deps = harness.deps) =>
  harness.call(liftSecrecy, by, { params: { caseId, itemId }, body }, deps)
const issues = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error).toMatchObject({ name: 'InvalidInput' })
  return error.issues.map((issue: { pointer: string; code: string }) => `${issue.pointer} ${issue.code}`)
}

describe('a secret, before its author speaks', () => {
  it.each(['pro-bram', 'pro-elin', 'pro-noor'])(
    'is in no list of %s, a colleague of the author among them, and nothing is done with it',
    async (other) => {
      const place = (itemId: string) => ({ params: { caseId, itemId }, ...withKey() })
      const refuted = { kind: 'refuted', reason: 'It is not as it was said to be.' } as const
      const acts: Record<string, (itemId: string) => Promise<unknown>> = {
        listItems: async () =>
          (await harness.call(listItems, other, { params: { caseId }, query: { limit: 100 } })).items.length,
        correctItem: (itemId) => harness.call(correctItem, other, { ...place(itemId), body: refuted }),
        writeVariant: (itemId) =>
          harness.call(writeVariant, other, {
            ...place(itemId),
            body: { variant: 'full', text: 'Words of somebody else.' },
          }),
        disclose: (itemId) =>
          harness.call(disclose, other, {
            params: { caseId },
            ...withKey(),
            body: { itemId, purpose: 'early-help', variant: 'hit', recipients: ['pro-noor'] },
          }),
      }
      for (const [name, act] of Object.entries(acts)) {
        const answered = async (itemId: string) =>
          act(itemId).then(
            (body) => ({ body }),
            (error: Error) => ({ ...error, message: error.message }),
          )
        const unknown = await answered(randomUUID())
        expect(unknown, name).toMatchObject(name === 'listItems' ? { body: 0 } : { name: 'NotFound' })
        expect(await answered(secret), name).toEqual(unknown)
        expect(await answered(sealed), name).toEqual(unknown)
      }
    },
  )
})

describe('the decision to speak', () => {
  it('is the author’s, by signature, for named recipients', async () => {
    const decided = await lift(secret)
    expect(decided).toMatchObject({ itemId: secret, ...words })
  })

  it('may be bound to a session of the case, and to no other', async () => {
    const sessionId = await convene(harness, caseId, ['pro-elin', 'pro-amara'])
    expect(await lift(secret, signed(secret, { sessionId }))).toMatchObject({ sessionId })
    expect(await issues(lift(secret, signed(secret, { sessionId: randomUUID() })))).toEqual([
      '/sessionId unknown-session',
    ])
  })

  it.each(['pro-elin', 'pro-bram', 'pro-samira'])(
    'cannot be made by %s: the answer and its queries are those for an unknown item',
    async (other) => {
      const attempt = async (itemId: string) => {
        const { deps, queries } = countQueries(harness)
        const error = await lift(itemId, signed(itemId, {}, other), other, deps).catch((reason) => reason)
        return { answer: { ...error, message: error.message }, queries }
      }
      const unknown = await attempt(randomUUID())
      expect(unknown.answer).toMatchObject({ name: 'NotFound' })
      expect(await attempt(secret)).toEqual(unknown)
      expect(await attempt(sealed)).toEqual(unknown)
    },
  )

  it('does not stand without the signature of the author over this very decision, made now', async () => {
    const body = signed(secret)
    expect(await issues(lift(secret, { ...body, recipients: ['pro-noor'] }))).toEqual([
      '/signature/value not-signed',
    ])
    expect(await issues(lift(secret, signed(sealed)))).toEqual(['/signature/value not-signed'])
    expect(await issues(lift(secret, signed(secret, {}, 'pro-bram')))).toEqual([
      '/signature/keyId unknown-key',
    ])
    const early = new Date(hoursAfter(harness.clock.now, -0.2))
    expect(await issues(lift(secret, signed(secret, {}, 'pro-amara', early)))).toEqual([
      '/signature/signedAt not-now',
    ])
  })

  it('names professionals of the unit, each once, and a text that was written', async () => {
    const recipients = ['pro-malik', 'pro-noor', 'pro-noor']
    expect(await issues(lift(secret, signed(secret, { recipients, variant: 'full' })))).toEqual([
      '/recipients/0 not-in-unit',
      '/recipients/2 repeated',
      '/variant not-written',
    ])
  })

  it('tells a sealed item in an envelope to the recipients’ agencies, all of them and no other', async () => {
    const envelope = (...agencies: string[]) => seal(harness.region, agencies, { summary: 'In confidence.' })
    const tell = async (...agencies: string[]) =>
      lift(sealed, signed(sealed, { envelope: await envelope(...agencies) }))
    expect(await issues(lift(sealed))).toEqual(['/envelope sealed'])
    expect(await issues(tell('agy-prevention'))).toEqual(['/envelope/recipients not-addressed'])
    expect(await issues(tell('agy-prevention', 'agy-school', 'agy-police'))).toEqual([
      '/envelope/recipients/2/header/kid other-key',
    ])
    expect(await issues(lift(secret, signed(secret, { envelope: await envelope('agy-school') })))).toEqual([
      '/envelope not-sealed',
    ])
    expect(await tell('agy-prevention', 'agy-school')).toMatchObject({ itemId: sealed })
  })

  it('signs the very envelope: nobody puts other words under the signature of the holder', async () => {
    const hers = await seal(harness.region, ['agy-prevention'], { summary: 'Hers.' })
    const other = await seal(harness.region, ['agy-prevention'], { summary: 'Not hers.' })
    const body = signed(sealed, { recipients: ['pro-noor'], envelope: hers })
    expect(await issues(lift(sealed, { ...body, envelope: other }))).toEqual(['/signature/value not-signed'])
    expect(await lift(sealed, body)).toMatchObject({ itemId: sealed })
  })

  it('is made once by a signature, also by eight at once, and a withdrawn one is not brought back by it', async () => {
    const body = signed(secret, { recipients: ['pro-hugo'] })
    const made = await Promise.all(Array.from({ length: 8 }, () => lift(secret, body)))
    expect(new Set(made.map(({ id }) => id)).size).toBe(1)
    const decisionId = made[0]?.id ?? ''
    await harness.call(withdrawSecrecy, 'pro-amara', { params: { caseId, itemId: secret, decisionId } })
    await expect(lift(secret, body)).rejects.toMatchObject({ code: 'signed-before' })
    harness.clock.now = new Date(harness.clock.now.getTime() + 1)
    expect((await lift(secret, signed(secret, { recipients: ['pro-hugo'] }))).id).not.toBe(decisionId)
  })

  it('lets the item exist for those it names, and still for nobody else', async () => {
    const seen = (by: string) =>
      asCaller(harness.db, sightOf(harness.actor(by)), (tx) =>
        tx.selectFrom('item').select('id').where('id', '=', sealed).execute(),
      )
    expect(await seen('pro-noor')).toHaveLength(1)
    expect(await seen('pro-elin')).toHaveLength(0)
    expect(await seen('pro-hugo')).toHaveLength(0)
  })
})
