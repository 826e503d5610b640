import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { daysFromNow } from '../../test/small-region.ts'
import {
  COORDINATOR,
  OTHER_COORDINATOR,
  openTreaty,
  protocol,
  SCHOOL,
  SIGNATORIES,
  TOWN,
  type Treaty,
  WELFARE,
} from '../../test/treaty.ts'

let treaty: Treaty
beforeAll(async () => {
  treaty = await openTreaty()
})
afterAll(() => treaty.close())

/** Sends a call that waits behind another, and lets something happen before its turn comes. */
async function whileWaiting<T>(call: () => Promise<T>, happens: () => Promise<unknown>): Promise<T> {
  let waiting: Promise<T> | undefined
  await treaty.service.database.storage.change(['bundle'], async () => {
    waiting = call()
    await vi.waitFor(async () => {
      const rows = await treaty.service.database.asSuperuser(
        `select from pg_locks where locktype = 'advisory' and not granted`,
      )
      expect(rows).toHaveLength(1)
    })
    await happens()
  })
  if (waiting === undefined) throw new Error('nothing was sent')
  return waiting
}

async function leaves(professionalId: string): Promise<void> {
  const { response } = await treaty.service
    .as(OTHER_COORDINATOR)
    .POST('/professionals/{professionalId}/departure', {
      params: { path: { professionalId } },
      body: { leftOn: daysFromNow(0) },
    })
  expect(response.status).toBe(201)
}

describe('somebody who leaves while what they asked waits its turn', () => {
  it('signs nothing any more', async () => {
    await treaty.agreed(protocol('agr-late'), TOWN, WELFARE)
    const before = await treaty.deeds('agr-late')
    const signer = SIGNATORIES[SCHOOL]
    const { data } = await treaty.read('agr-late')
    const value = treaty.signatureOf(SCHOOL, data?.document)
    const { response, error } = await whileWaiting(
      () => treaty.sendSignature('agr-late', signer, { keyId: `${SCHOOL}.1`, value }),
      () => leaves(signer),
    )
    expect(response.status).toBe(403)
    expect(error?.detail).toBe('What you may do here has changed since you asked.')
    expect(await treaty.deeds('agr-late')).toBe(before)
  })

  it('drafts and proposes nothing any more', async () => {
    await treaty.draft(protocol('agr-draft'))
    const { response } = await whileWaiting(
      () => treaty.propose('agr-draft'),
      () => leaves(COORDINATOR),
    )
    expect(response.status).toBe(403)
    expect((await treaty.read('agr-draft', 1, OTHER_COORDINATOR)).data?.state).toBe('draft')
  })
})
