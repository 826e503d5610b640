import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, checkInAll, convene, keepItem, openTestCase, withKey } from '../../test/casework.ts'
import { countQueries } from '../../test/count-queries.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { signSecrecy } from '../../test/signed.ts'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { asCaller } from '../storage/as-caller.ts'
import { ask } from './ask.ts'
import { disclose } from './disclose.ts'
import { getDisclosure } from './get-disclosure.ts'
import { liftSecrecy } from './lift-secrecy.ts'
import { openSession } from './open-session.ts'
import { recordEvidence } from './record-evidence.ts'
import { withdrawSecrecy } from './withdraw-secrecy.ts'

let harness: Harness
let deps: Deps
let caseId: string
let itemId: string
let sessionId: string
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
  caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-bram', 'pro-katrien'])
  itemId = await keepItem(harness, 'pro-amara', caseId, { category: 'SUP', labels: { secret: true } })
  const seats = ['pro-noor', 'pro-samira', 'pro-amara', 'pro-hugo']
  sessionId = await convene(harness, caseId, seats)
  await checkInAll(harness, caseId, sessionId, ['pro-elin', ...seats])
  await harness.call(openSession, 'pro-elin', { params: { caseId, sessionId } })
})
afterAll(() => harness?.close())

async function lift(recipients = ['pro-hugo']): Promise<string> {
  const place = { caseId, itemId }
  const words = { purpose: 'case-conference' as const, recipients, variant: 'summary' as const, sessionId }
  // A signature is used once: each is made at a moment of its own.
  harness.clock.now = new Date(harness.clock.now.getTime() + 1)
  const body = signSecrecy(harness, 'pro-amara', place, words)
  return (await harness.call(liftSecrecy, 'pro-amara', { params: place, body })).id
}
const withdraw = (decisionId: string, by = 'pro-amara', item = itemId, given = deps) =>
  harness.call(withdrawSecrecy, by, { params: { caseId, itemId: item, decisionId } }, given)
const seenBy = (who: string) =>
  asCaller(harness.db, sightOf(harness.actor(who)), async (tx) => ({
    items: (await tx.selectFrom('item').select('id').where('id', '=', itemId).execute()).length,
    decisions: (await tx.selectFrom('secrecy_decision').select('id').execute()).length,
  }))

describe('a decision to speak', () => {
  it('is seen by its author and those it names, and not by the author’s colleagues on the same case', async () => {
    const id = await lift()
    expect((await seenBy('pro-amara')).decisions).toBe(1)
    expect((await seenBy('pro-hugo')).decisions).toBe(1)
    for (const other of ['pro-bram', 'pro-elin', 'pro-noor'])
      expect((await seenBy(other)).decisions, other).toBe(0)
    await withdraw(id)
  })

  it('is withdrawn by its author alone: to anybody else, those it names too, it is no decision', async () => {
    const id = await lift(['pro-hugo', 'pro-bram'])
    for (const other of ['pro-hugo', 'pro-bram', 'pro-elin', 'pro-samira']) {
      const attempt = async (decision: string) => {
        const { deps: counted, queries } = countQueries(harness)
        const error = await withdraw(decision, other, itemId, counted).catch((reason) => reason)
        return { answer: { ...error, message: error.message }, queries }
      }
      const unknown = await attempt(randomUUID())
      expect(unknown.answer, other).toMatchObject({ name: 'NotFound' })
      expect(await attempt(id), other).toEqual(unknown)
    }
    await expect(withdraw(randomUUID())).rejects.toMatchObject({ name: 'NotFound' })
    await expect(withdraw(id, 'pro-amara', randomUUID())).rejects.toMatchObject({ name: 'NotFound' })
    expect(await withdraw(id)).toMatchObject({ id, withdrawnAt: harness.clock.now.toISOString() })
  })

  it('is withdrawn once, whoever is quicker', async () => {
    const id = await lift()
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => withdraw(id)))
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const attempt of attempts)
      if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ code: 'withdrawn-before' })
  })
})

describe('after it was withdrawn', () => {
  it('the item does not exist for those it named, and an ask is answered as before it was signed', async () => {
    const question = async () => {
      const body = {
        ...{ purpose: 'case-conference' as const, categories: ['SUP' as const], sessionId },
        ...{ question: 'What would help to know?', reason: 'So that nobody has to tell the same twice.' },
      }
      const asked = await harness.call(ask, 'pro-hugo', { params: { caseId }, ...withKey(), body }, deps)
      return asked.answers
    }
    const before = { seen: await seenBy('pro-hugo'), answers: await question() }
    expect(before).toMatchObject({ seen: { items: 0 }, answers: [{ effect: 'nothing' }] })
    const id = await lift()
    expect(await question()).not.toEqual(before.answers)
    await withdraw(id)
    expect({ seen: await seenBy('pro-hugo'), answers: await question() }).toEqual(before)
  })

  it('what it made known is not shown any more, and it permits nothing', async () => {
    const labels = { secret: true }
    const told = await keepItem(harness, 'pro-samira', caseId, { labels })
    const informed = {
      ...{ kind: 'informed' as const, on: '2026-11-20', how: 'In a letter to both parents.' },
      ...{ categories: ['EDU' as const], purposes: ['early-help' as const] },
    }
    await harness.call(recordEvidence, 'pro-samira', { params: { caseId }, body: informed })
    const words = { purpose: 'early-help' as const, recipients: ['pro-noor'], variant: 'summary' as const }
    const give = async () => {
      const body = { itemId: told, ...words }
      const gift = { params: { caseId }, ...withKey(), body }
      return (await harness.call(disclose, 'pro-samira', gift, deps)).answers[0]
    }
    expect(await give()).toMatchObject({ effect: 'deny' })
    const place = { caseId, itemId: told }
    const body = signSecrecy(harness, 'pro-samira', place, words)
    const { id } = await harness.call(liftSecrecy, 'pro-samira', { params: place, body })
    const disclosureId = (await give())?.disclosureId ?? ''
    const read = () => harness.call(getDisclosure, 'pro-noor', { params: { disclosureId } }, deps)
    expect((await read()).item.summary).toBeDefined()
    await withdraw(id, 'pro-samira', told)
    await expect(read()).rejects.toMatchObject({ name: 'NotFound' })
    expect(await give()).toMatchObject({ effect: 'deny' })
  })
})
