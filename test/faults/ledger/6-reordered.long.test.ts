import { type Receipt, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash } from '@casebridge/ledger/node'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { withChangedLog } from '../../scenarios/support/log-backup.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { alarmsOf, expectStopped, expectTold, expectWholeAgain } from './support/disclosing.ts'
import { appendAll, until } from './support/ledger-caller.ts'
import { keepCheckpoint, placeIn, verifyStored } from './support/stored-log.ts'

const constellation = withConstellation({ environments: { audit: { MONITOR_RECENT_SECONDS: '0.5' } } })

/** More than a full tile, which covers the one and not the other of the places. */
const MANY = 600

/** ledger.md §5.6 */
describe('6. two entries change places in SQL', () => {
  let caseId: string
  let leaves: readonly Uint8Array[]
  let receipts: readonly Receipt[]
  let checkpoint: string
  beforeAll(async () => {
    ;({ caseId } = await openStage(constellation()))
    await expectTold(constellation(), caseId)
    leaves = Array.from({ length: MANY }, () => anEntry())
    receipts = await appendAll(constellation(), leaves)
    checkpoint = await keepCheckpoint(constellation())
  })

  it.each([
    ['in a full tile', 10, 3],
    ['in one that is not full', MANY - 20, 5],
    ['of two tiles', 30, MANY - 60],
  ])(
    '%s: the first that differs is named, old receipts do not fit, and nothing is disclosed',
    async (_, at, apart) => {
      const first = receipts[at]?.index ?? -1
      const second = receipts[at + apart]?.index ?? -1
      const swap = `update audit.entry set idx = 1000000 where idx = ${first};
      update audit.entry set idx = ${first} where idx = ${second};
      update audit.entry set idx = ${second} where idx = 1000000`
      await withChangedLog(constellation(), swap, async () => {
        const named = `nothing is appended any more: entry ${first} is not the one `
        await until(async () => alarmsOf(constellation()).some((one) => one.includes(named)))
        await expectStopped(constellation(), caseId)
        for (const [i, index] of [
          [at, first],
          [at + apart, second],
        ] as const) {
          expect(verified(i, leaves[i])).toBe(index)
          const stored = await leafAt(index)
          expect(() => verified(i, stored)).toThrow()
        }
        const found = await verifyStored(constellation(), checkpoint)
        expect(found).toMatchObject({ code: 1, report: expect.stringContaining('not what was signed') })
        const [from, to] = placeIn(found)
        expect(from).toBeLessThanOrEqual(first)
        expect(to).toBeGreaterThanOrEqual(first)
      })
      await expectWholeAgain(constellation(), caseId)
    },
  )

  /** The index at which a receipt of old proves these bytes. @throws ReceiptError */
  function verified(i: number, entry: Uint8Array | undefined): number {
    const receipt = receipts[i]
    if (receipt === undefined || entry === undefined) throw new Error('no such entry')
    const verifier = ed25519Verifier(constellation().keyring.logVkey)
    const known = { size: 0, root: '' }
    return verifyReceipt({ hash: nodeHash, verifier, origin: verifier.name, entry, receipt, known }).index
  }

  async function leafAt(index: number): Promise<Uint8Array | undefined> {
    const [row] = await asSuperuser<{ leaf: Buffer }>(
      constellation(),
      `select leaf from audit.entry where idx = ${index}`,
    )
    return row && new Uint8Array(row.leaf)
  }
})
