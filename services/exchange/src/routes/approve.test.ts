import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAll, checkInAll, convene, keepItem, openTestCase, sealedItem } from '../../test/casework.ts'
import { fillDisclosure } from '../../test/disclosure-rows.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { signApproval, signSecrecy } from '../../test/signed.ts'
import { approve } from './approve.ts'
import { liftSecrecy } from './lift-secrecy.ts'

type NewApproval = exchange.components['schemas']['NewApproval']
type Words = Omit<NewApproval, 'signature'>

let harness: Harness
let caseId: string
let item: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  await addAll(harness, caseId, ['pro-katrien'])
  item = await keepItem(harness, 'pro-hugo', caseId, { category: 'PIN' })
})
afterAll(() => harness?.close())

const signed = (by: string, changes: Partial<Words> = {}, signer = by): NewApproval =>
  signApproval(harness, signer, caseId, {
    ...{ as: 'chair', itemId: item, purpose: 'risk-assessment', recipients: ['agy-prevention'] },
    ...changes,
  })
const sign = (by: string, changes: Partial<Words> = {}, body = signed(by, changes)) =>
  harness.call(approve, by, { params: { caseId }, body })

describe('an approval', () => {
  it('is signed by the chair, by the prosecutor, each as what they are', async () => {
    expect(await sign('pro-elin')).toMatchObject({ as: 'chair', itemId: item })
    expect(await sign('pro-katrien', { as: 'prosecutor' })).toMatchObject({ as: 'prosecutor' })
    await expect(sign('pro-noor')).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(sign('pro-noor', { as: 'prosecutor' })).rejects.toMatchObject({ name: 'Forbidden' })
  })

  it('is given once, also by eight calls at the same moment', async () => {
    const recipients = ['agy-prevention', 'agy-social']
    for (const purpose of [
      'reintegration',
      'prevention',
      'early-help',
      'case-conference',
      'audit',
    ] as const) {
      const calls = Array.from({ length: 8 }, () => sign('pro-elin', { purpose, recipients }))
      const given = (await Promise.allSettled(calls)).filter(({ status }) => status === 'fulfilled')
      expect(given).toHaveLength(1)
    }
    const again = sign('pro-elin', { purpose: 'reintegration', recipients: ['agy-social'] })
    await expect(again).rejects.toMatchObject({ name: 'Conflict', code: 'approved-before' })
  })

  it('is never of one’s own item', async () => {
    const own = await keepItem(harness, 'pro-elin', caseId, { category: 'MSR' })
    await expect(sign('pro-elin', { itemId: own })).rejects.toMatchObject({
      name: 'Conflict',
      code: 'own-act',
    })
  })

  it('is never of what the approver asked for', async () => {
    const asked = await keepItem(harness, 'pro-samira', caseId)
    await fillDisclosure(harness, asked, { asker: 'pro-elin' })
    await expect(sign('pro-elin', { itemId: asked, purpose: 'early-help' })).rejects.toMatchObject({
      code: 'own-act',
    })
  })

  it('does not stand without the approver’s own signature over it', async () => {
    const changed = { ...signed('pro-elin', { purpose: 'prevention' }), recipients: ['agy-school'] }
    await expect(sign('pro-elin', {}, changed)).rejects.toMatchObject({ issues: [{ code: 'not-signed' }] })
    await expect(sign('pro-elin', {}, signed('pro-elin', {}, 'pro-hugo'))).rejects.toMatchObject({
      issues: [{ code: 'unknown-key' }],
    })
  })

  it('learns nothing about a secret: sealed, kept in words or unknown is one answer', async () => {
    const secret = await keepItem(harness, 'pro-amara', caseId, { category: 'SUP', labels: { secret: true } })
    const sealed = await keepItem(
      harness,
      'pro-amara',
      caseId,
      await sealedItem(harness.region, 'agy-social'),
    )
    const answers = await Promise.all(
      [secret, sealed, randomUUID()].map((itemId) => sign('pro-elin', { itemId }).catch((error) => error)),
    )
    for (const answer of answers)
      expect({ ...answer, message: answer.message }).toEqual({ ...answers[2], message: answers[2].message })
    expect(answers[2]).toMatchObject({ name: 'NotFound' })
  })

  it('is possible for a secret once its holder named the approver', async () => {
    const itemId = await keepItem(harness, 'pro-amara', caseId, { category: 'SUP', labels: { secret: true } })
    const words = { purpose: 'risk-assessment' as const, recipients: ['pro-elin'], variant: 'hit' as const }
    const body = signSecrecy(harness, 'pro-amara', { caseId, itemId }, words)
    await harness.call(liftSecrecy, 'pro-amara', { params: { caseId, itemId }, body })
    expect(await sign('pro-elin', { itemId })).toMatchObject({ itemId })
  })
})

describe('an attendee', () => {
  it('signs for a session in which they checked in, and may dissent', async () => {
    const sessionId = await convene(harness, caseId, ['pro-elin', 'pro-noor', 'pro-hugo'])
    const words: Partial<Words> = { as: 'attendee', purpose: 'case-conference', recipients: ['agy-police'] }
    await expect(sign('pro-noor', words)).rejects.toMatchObject({ issues: [{ code: 'session-required' }] })
    await expect(sign('pro-noor', { ...words, sessionId: randomUUID() })).rejects.toMatchObject({
      issues: [{ code: 'unknown-session' }],
    })
    await expect(sign('pro-noor', { ...words, sessionId })).rejects.toMatchObject({ code: 'not-checked-in' })
    await checkInAll(harness, caseId, sessionId, ['pro-noor', 'pro-hugo'])
    expect(await sign('pro-noor', { ...words, sessionId, dissent: true })).toMatchObject({ as: 'attendee' })
    await expect(sign('pro-noor', { ...words, sessionId })).rejects.toMatchObject({ name: 'Conflict' })
    expect(await sign('pro-hugo', { ...words, sessionId })).toMatchObject({ as: 'attendee' })
  })
})
