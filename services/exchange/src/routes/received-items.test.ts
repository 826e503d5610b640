import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newItem, openTestCase, withKey } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { warned } from '../../test/warned.ts'
import type { Deps } from '../deps.ts'
import { addItem } from './add-item.ts'
import { recall } from './recall.ts'

let harness: Harness
let deps: Deps
let caseId: string
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
  caseId = await openTestCase(harness)
})
afterAll(() => harness?.close())

const keep = (by: string, receivedUnder: string) =>
  harness.call(addItem, by, {
    ...{ params: { caseId }, ...withKey() },
    body: newItem({ category: 'PRF', statementType: 'fact', receivedUnder }),
  })
const notReceived = {
  name: 'InvalidInput',
  issues: [expect.objectContaining({ pointer: '/receivedUnder', code: 'not-received' })],
}

describe('keeping what another agency made known', () => {
  it('says under which disclosure it was received, and calls hearsay no fact', async () => {
    const told = await warned(harness, deps, 'pro-hugo', 'pro-samira', { statementType: 'hearsay' })
    expect(await keep('pro-samira', told)).toMatchObject({
      ...{ holder: 'agy-school', receivedUnder: told, statementType: 'hearsay' },
    })
  })

  it('is for its recipient, and the same to others as for a disclosure that is none', async () => {
    const told = await warned(harness, deps, 'pro-hugo', 'pro-samira')
    await expect(keep('pro-noor', told)).rejects.toMatchObject(notReceived)
    await expect(keep('pro-hugo', told)).rejects.toMatchObject(notReceived)
    await expect(keep('pro-samira', randomUUID())).rejects.toMatchObject(notReceived)
  })

  it('ends when it is taken back', async () => {
    const told = await warned(harness, deps, 'pro-hugo', 'pro-samira')
    const reason = 'It was about somebody else.'
    await harness.call(recall, 'pro-hugo', { params: { disclosureId: told }, body: { reason } })
    await expect(keep('pro-samira', told)).rejects.toMatchObject(notReceived)
  })
})
