import { fromBase64, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash } from '@casebridge/ledger/node'
import type { Constellation } from '@casebridge/local'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { entriesFrom, verifyLedger } from '../../scenarios/support/ledger.ts'
import { openStage, type Stage, TEXTS } from '../../scenarios/support/stage.ts'
import { askUnderLoad, attempt, type Load } from './load.ts'

const ASKS = 60
/** How many asks are acknowledged when the process is killed, each time it is. */
const KILL_AT = [10, 30]

const constellation = withConstellation()

describe.each(['exchange', 'audit', 'PostgreSQL'] as const)('kill -9 of %s under load', (victim) => {
  let stage: Stage
  let load: Load
  beforeAll(async () => {
    stage = await openStage(constellation())
    const returning: Promise<void>[] = []
    load = await askUnderLoad(constellation(), stage.caseId, {
      asks: ASKS,
      onAcknowledged: (count) => {
        if (KILL_AT.includes(count)) returning.push(killAndStart(constellation(), victim))
      },
    })
    await Promise.all(returning)
    expect(returning).toHaveLength(KILL_AT.length)
    const answers = [...load.answers].map(([answer, times]) => `${answer}: ${times}`).join(', ')
    console.log(`kill -9 of ${victim}, ${KILL_AT.length} times in ${ASKS} asks; answers ${answers}`)
  })

  it('every ask is answered in the end, with what was released', () => {
    expect(load.acknowledged).toHaveLength(ASKS)
    expect(new Set(load.acknowledged.map(({ summary }) => summary))).toEqual(new Set([TEXTS.attendance]))
  })

  it('nothing acknowledged is lost, and nothing is there twice: one entry, one outcome, one disclosure an ask', async () => {
    const entries = await entriesFrom(constellation())
    for (const { receipt } of load.acknowledged) {
      expect(entries.filter(({ id }) => id === receipt.entryId)).toHaveLength(1)
      const recorded = entries[receipt.index]
      expect(recorded?.id).toBe(receipt.entryId)
      const outcomes = entries.filter(
        ({ event, transaction }) => event === 'outcome' && transaction === recorded?.transaction,
      )
      expect(outcomes).toHaveLength(1)
    }
    expect(await disclosuresOf(constellation(), stage.caseId)).toEqual(
      load.acknowledged.map(({ disclosureId }) => disclosureId).toSorted(),
    )
  })

  it('every retry gives the same disclosure, under the same entry', async () => {
    for (const first of load.acknowledged) {
      const again = await attempt(constellation(), stage.caseId, first.key)
      expect(again?.disclosureId).toBe(first.disclosureId)
      expect(again?.receipt).toMatchObject({ index: first.receipt.index, entry: first.receipt.entry })
    }
  })

  it('nothing was revealed without an entry that verifies', async () => {
    const verifier = ed25519Verifier(constellation().keyring.logVkey)
    for (const { receipt } of load.acknowledged) {
      const entry = fromBase64(receipt.entry) ?? new Uint8Array()
      const given = { ...receipt, consistency: [] }
      const known = { size: 0, root: '' }
      const check = { hash: nodeHash, verifier, origin: verifier.name, entry, receipt: given, known }
      expect(verifyReceipt(check).index).toBe(receipt.index)
    }
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

async function killAndStart(
  constellation: Constellation,
  victim: 'exchange' | 'audit' | 'PostgreSQL',
): Promise<void> {
  const process = victim === 'PostgreSQL' ? constellation.database : constellation.service(victim)
  await process.kill()
  await process.start()
}

/** Ids of all that was made known in a case, and recorded. */
async function disclosuresOf(constellation: Constellation, caseId: string): Promise<readonly string[]> {
  const rows = await asSuperuser<{ id: string }>(
    constellation,
    `select id from exchange.disclosure where case_id = '${caseId}' order by id::text`,
  )
  return rows.map(({ id }) => id)
}
