import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordEvidence } from './record-evidence.ts'
import { withdrawEvidence } from './withdraw-evidence.ts'

let harness: Harness
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  caseId = await openTestCase(harness)
  await keepItem(harness, 'pro-amara', caseId, { category: 'SUP' })
})
afterAll(() => harness?.close())

const record = (by: string, changes: object = {}) =>
  harness.call(recordEvidence, by, {
    params: { caseId },
    body: {
      ...{ kind: 'consent', on: '2026-11-20', how: 'In a conversation at home, both parents present.' },
      ...{ categories: ['SUP', 'FMS'], purposes: ['early-help'], ...changes },
    },
  })
const withdraw = (by: string, evidenceId: string) =>
  harness.call(withdrawEvidence, by, {
    params: { caseId, evidenceId },
    body: { reason: 'The mother changed her mind.' },
  })

describe('evidence of consent or informing', () => {
  it('is recorded by an agency that holds items of that kind', async () => {
    expect(await record('pro-amara')).toMatchObject({
      kind: 'consent',
      on: '2026-11-20',
      agency: 'agy-social',
    })
  })

  it('is never recorded by an asker for another’s items', async () => {
    await expect(record('pro-noor')).rejects.toMatchObject({ name: 'Conflict', code: 'holder-only' })
    await expect(record('pro-amara', { categories: ['EDU'] })).rejects.toMatchObject({ code: 'holder-only' })
  })

  it('lies in the past, and is limited to agencies of the unit', async () => {
    await expect(record('pro-amara', { on: '2026-11-25', recipients: ['agy-lycee'] })).rejects.toMatchObject({
      name: 'InvalidInput',
      issues: [{ pointer: '/on' }, { pointer: '/recipients/0' }],
    })
  })

  it('is withdrawn by the agency that recorded it, once', async () => {
    const { id } = await record('pro-amara')
    await expect(withdraw('pro-noor', id)).rejects.toMatchObject({ name: 'NotFound' })
    expect(await withdraw('pro-amara', id)).toMatchObject({ withdrawnAt: harness.clock.now.toISOString() })
    await expect(withdraw('pro-amara', id)).rejects.toMatchObject({ name: 'Conflict' })
  })
})
