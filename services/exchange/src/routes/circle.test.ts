import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { addParticipant } from './add-participant.ts'
import { closeCase } from './close-case.ts'
import { declareConflict } from './declare-conflict.ts'
import { getCase } from './get-case.ts'
import { listItems } from './list-items.ts'

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
})
afterAll(() => harness?.close())

const add = (professional: string, by = 'pro-elin') =>
  harness.call(addParticipant, by, {
    params: { caseId },
    body: { professional, reason: 'Supports the household.' },
  })
const declare = (professional: string, by: string) =>
  harness.call(declareConflict, by, {
    params: { caseId },
    body: { professional, reason: 'A relative of the family.' },
  })
const names = (view: { readonly participants: readonly { readonly professional: string }[] }) =>
  view.participants.map((one) => one.professional)

describe('the circle of a case', () => {
  beforeAll(async () => {
    caseId = await openTestCase(harness)
  })

  it('does not exist for anyone outside it: unknown and hidden are one answer', async () => {
    const hidden = harness.call(getCase, 'pro-bram', { params: { caseId } })
    const unknown = harness.call(getCase, 'pro-bram', { params: { caseId: randomUUID() } })
    const [one, other] = await Promise.all([hidden.catch((error) => error), unknown.catch((error) => error)])
    expect(one).toMatchObject({ name: 'NotFound' })
    expect({ ...one, message: one.message }).toEqual({ ...other, message: other.message })
  })

  it('grows by the chair alone, among members of the unit, each once', async () => {
    await expect(add('pro-bram', 'pro-noor')).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(add('pro-bram', 'pro-tess')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(add('pro-malik')).rejects.toMatchObject({ name: 'InvalidInput' })
    expect(names(await add('pro-bram'))).toContain('pro-bram')
    await expect(add('pro-bram')).rejects.toMatchObject({ name: 'Conflict' })
    expect(names(await harness.call(getCase, 'pro-bram', { params: { caseId } }))).toContain('pro-bram')
  })
})

describe('a conflict of interest', () => {
  beforeAll(async () => {
    caseId = await openTestCase(harness, {
      participants: ['pro-samira', 'pro-amara', 'pro-bram'].map((professional) => ({
        professional,
        reason: 'Knows the young person well.',
      })),
    })
  })

  it('is declared by oneself or by the chair', async () => {
    await expect(declare('pro-amara', 'pro-samira')).rejects.toMatchObject({ name: 'Forbidden' })
    await expect(declare('pro-hugo', 'pro-elin')).rejects.toMatchObject({ name: 'InvalidInput' })
  })

  it('ends all sight of the case, of the own agency’s items too', async () => {
    await keepItem(harness, 'pro-amara', caseId)
    expect(names(await declare('pro-amara', 'pro-amara'))).not.toContain('pro-amara')
    await expect(harness.call(getCase, 'pro-amara', { params: { caseId } })).rejects.toMatchObject({
      name: 'NotFound',
    })
    await expect(harness.call(listItems, 'pro-amara', { params: { caseId } })).rejects.toMatchObject({
      name: 'NotFound',
    })
    await declare('pro-bram', 'pro-elin')
    await expect(harness.call(getCase, 'pro-bram', { params: { caseId } })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })

  it('stays on record: it is declared once, and nobody is admitted again after it', async () => {
    await expect(declare('pro-bram', 'pro-elin')).rejects.toMatchObject({ name: 'Conflict' })
    await expect(add('pro-bram')).rejects.toMatchObject({ name: 'Conflict' })
  })
})

describe('closing a case', () => {
  beforeAll(async () => {
    caseId = await openTestCase(harness)
  })

  it('is the chair’s, once, and nothing is added after it', async () => {
    const close = (by: string) =>
      harness.call(closeCase, by, {
        params: { caseId },
        body: { outcome: 'goals-reached', reason: 'The support ended well.' },
      })
    await expect(close('pro-noor')).rejects.toMatchObject({ name: 'Forbidden' })
    expect(await close('pro-elin')).toMatchObject({ state: 'closed' })
    await expect(close('pro-elin')).rejects.toMatchObject({ name: 'Conflict' })
    await expect(add('pro-bram')).rejects.toMatchObject({ name: 'Conflict', code: 'case-closed' })
    await expect(keepItem(harness, 'pro-samira', caseId)).rejects.toMatchObject({ name: 'Conflict' })
  })
})
