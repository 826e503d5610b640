import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser, outboxEmpty } from '../../scenarios/support/database.ts'
import { backTo, withChangedLog } from '../../scenarios/support/log-backup.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { askSigner } from './support/ask-signer.ts'
import { alarmsOf, expectStopped, expectTold, expectWholeAgain } from './support/disclosing.ts'
import { append } from './support/ledger-caller.ts'
import { keepCheckpoint, placeIn, sizeOf, verifyStored } from './support/stored-log.ts'

const constellation = withConstellation()
const audit = () => constellation().service('audit')

/** ledger.md §5.2 */
describe('2. the newest row is deleted in SQL, and its head with it', () => {
  let caseId: string
  let receiptId: string
  let checkpoint: string
  let size: number
  let left: { readonly size: number; readonly root: Uint8Array }
  beforeAll(async () => {
    ;({ caseId } = await openStage(constellation()))
    await expectTold(constellation(), caseId)
    await outboxEmpty(constellation())
    const { receipt } = await append(constellation(), constellation().urls.audit)
    receiptId = receipt?.entryId ?? ''
    checkpoint = await keepCheckpoint(constellation())
    size = await sizeOf(constellation())
    expect(receipt?.index).toBe(size - 1)
    const [head] = await asSuperuser<{ size: number; root: Buffer }>(
      constellation(),
      'select size::int, root from audit.tree_head order by size desc offset 1 limit 1',
    )
    left = { size: head?.size ?? 0, root: head?.root ?? new Uint8Array() }
  })

  it('everybody who has seen it names both sizes, and nothing is disclosed until it is back', async () => {
    const named = `the log had ${size} entries and now has ${left.size}`
    await withChangedLog(constellation(), backTo(left.size), async () => {
      // The next append at the latest: this is it.
      await expectStopped(constellation(), caseId)
      expect(alarmsOf(constellation())).toContainEqual(expect.stringContaining(named))
      expect(await sizeOf(constellation())).toBe(left.size)
      await expectReceiptGone()
      await expectUnsigned()
      expect(await verifyAgainstKept()).toEqual([left.size, size - 1])

      await audit().stop()
      await expect(audit().start()).rejects.toThrow(named)
      await expectStopped(constellation(), caseId)
    })
    await audit().start()
    await expectWholeAgain(constellation(), caseId)
  })

  /** The holder of a receipt asks for a fresh proof of it. */
  async function expectReceiptGone(): Promise<void> {
    const token = await constellation().tokenFor('pro-noor-vermeer', 'audit')
    const url = `${constellation().urls.audit}/v1/entries/${receiptId}/proof`
    expect((await fetch(url, { headers: { authorization: `Bearer ${token}` } })).status).toBe(503)
  }

  async function expectUnsigned(): Promise<void> {
    const conflict = { status: 409, text: `${size}\n` }
    expect(await askSigner(constellation(), { oldSize: left.size, ...left })).toEqual(conflict)
    expect(await askSigner(constellation(), { oldSize: size, ...left })).toEqual({
      status: 422,
      text: `size ${size} was signed before; ${left.size} is smaller\n`,
    })
  }

  async function verifyAgainstKept(): Promise<readonly [number, number]> {
    const verified = await verifyStored(constellation(), checkpoint)
    expect(verified).toMatchObject({ code: 1, report: expect.stringContaining('not there any more') })
    return placeIn(verified)
  }
})
