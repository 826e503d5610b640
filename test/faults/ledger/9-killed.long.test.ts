import { setTimeout as pause } from 'node:timers/promises'
import type { Receipt } from '@casebridge/ledger'
import { decodeEntry, openCheckpoint } from '@casebridge/ledger'
import { ed25519Verifier } from '@casebridge/ledger/node'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAuditBetween } from '../../scenarios/support/audit-between.ts'
import { asSuperuser } from '../../scenarios/support/database.ts'
import { entriesFrom, verifyLedger } from '../../scenarios/support/ledger.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { askSigner } from './support/ask-signer.ts'
import { ask, expectTold } from './support/disclosing.ts'
import { type Appended, append, until } from './support/ledger-caller.ts'
import { keepCheckpoint, sizeOf } from './support/stored-log.ts'

const CALLERS = 32
const ENTRIES = 1_500
/** How many entries are acknowledged when somebody kills. */
const KILL_AT = [300, 700, 1_100]

const between = await startAuditBetween()
const constellation = withConstellation({ environments: { exchange: { AUDIT_URL: between.url } } })
const audit = () => constellation().service('audit')
const url = () => constellation().urls.audit

beforeAll(() => between.toward(url()))
afterAll(() => between.close())

/** ledger.md §5.9 */
describe.each(['audit', 'PostgreSQL'] as const)('9. kill -9 of %s while entries are committed', (victim) => {
  const acknowledged = new Map<Uint8Array, Receipt>()
  /** Entries whose answer was lost, or that were refused, at least once. */
  let unanswered = 0
  beforeAll(async () => {
    const waiting = Array.from({ length: ENTRIES }, () => anEntry())
    const returning: Promise<void>[] = []
    const killed = victim === 'audit' ? audit() : constellation().database
    const caller = async () => {
      for (let leaf = waiting.pop(); leaf !== undefined; leaf = waiting.pop()) {
        acknowledged.set(leaf, await appended(leaf))
        if (!KILL_AT.includes(acknowledged.size)) continue
        returning.push(killed.kill().then(() => killed.start()))
      }
    }
    await Promise.all(Array.from({ length: CALLERS }, caller))
    await Promise.all(returning)
    expect(returning).toHaveLength(KILL_AT.length)
    expect(unanswered).toBeGreaterThan(0)
  })

  it('no acknowledged entry is missing, each stands where its receipt says, and the heads are one line', async () => {
    const rows = await asSuperuser<{ idx: number; id: string }>(
      constellation(),
      'select idx::int, entry_id as id from audit.entry order by idx',
    )
    const places = new Map(rows.map(({ id, idx }) => [id, idx]))
    for (const [leaf, receipt] of acknowledged) expect(places.get(decodeEntry(leaf).id)).toBe(receipt.index)
    expect(rows.map(({ idx }) => idx)).toEqual(rows.map((_, i) => i))
    const [line] = await asSuperuser<{ heads: number; chained: number; size: number }>(
      constellation(),
      'select count(*)::int as heads, count(prev_size)::int + 1 as chained, max(size)::int as size from audit.tree_head',
    )
    expect(line).toMatchObject({ chained: line?.heads, size: rows.length })
  })

  it('a retry gives the original index and adds nothing, also of what was committed and never answered', async () => {
    const size = await sizeOf(constellation())
    for (const [leaf, receipt] of [...acknowledged].filter((_, i) => i % 10 === 0)) {
      const again = await append(constellation(), url(), { leaf })
      expect(again).toMatchObject({ status: 201, receipt: { index: receipt.index } })
    }
    expect(await sizeOf(constellation())).toBe(size)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  /** As a service does it: the same entry again until somebody answers. */
  async function appended(leaf: Uint8Array): Promise<Receipt> {
    for (;;) {
      const answer: Appended | undefined = await append(constellation(), url(), { leaf }).catch(
        () => undefined,
      )
      if (answer?.receipt !== undefined) return answer.receipt
      unanswered += 1
      await pause(20)
    }
  }
})

describe('9. kill -9 between the commit and the reply', () => {
  it('the retry gives the index that was committed', async () => {
    // Stands between commit and reply for as long as the signer is away: heads are signed after the commit.
    await constellation().service('signer').stop()
    const leaf = anEntry()
    const { id } = decodeEntry(leaf)
    const lost = append(constellation(), url(), { leaf }).catch(() => undefined)
    await until(async () => (await placeOf(id)) !== undefined)
    const committed = await placeOf(id)
    await audit().kill()
    expect((await lost)?.receipt).toBeUndefined()
    await constellation().service('signer').start()
    await audit().start()
    const again = await append(constellation(), url(), { leaf })
    expect(again).toMatchObject({ status: 201, receipt: { index: committed } })
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  it('the head that is signed again is the same to the byte', async () => {
    const signed = await keepCheckpoint(constellation())
    const verifier = ed25519Verifier(constellation().keyring.logVkey)
    const { size, root } = openCheckpoint(signed, { origin: verifier.name, log: [verifier] })
    const signer = constellation().service('signer')
    await Promise.all([audit().kill(), signer.kill()])
    await signer.start()
    const again = await askSigner(constellation(), { oldSize: size, size, root })
    expect(again.status).toBe(200)
    // Without the cosignatures of witnesses, which come after it and bear a time.
    expect(signed.startsWith(again.text)).toBe(true)
    await audit().start()
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })

  it('of the exchange: the intent that nobody came back for ends as aborted, and nothing of it was told', async () => {
    const { caseId } = await openStage(constellation())
    await expectTold(constellation(), caseId)
    const before = (await entriesFrom(constellation())).length
    const exchange = constellation().service('exchange')
    const recorded = Promise.withResolvers<void>()
    await between.lying(
      async (_, honestly) => {
        await honestly()
        recorded.resolve()
        return new Promise(() => {})
      },
      async () => {
        const asked = ask(constellation(), caseId).catch(() => undefined)
        await recorded.promise
        await exchange.kill()
        expect(await asked).toBeUndefined()
      },
    )
    const sweeping = await constellation().another('exchange', { OUTCOME_AFTER_MINUTES: '0.0001' })
    await sweeping.start()
    const since = async () => (await entriesFrom(constellation())).slice(before)
    await until(async () => (await since()).some(({ effect }) => effect === 'aborted'))
    const [intent, ...more] = (await since()).filter(({ event }) => event === 'disclosure')
    expect(more).toEqual([])
    expect((await since()).filter(({ event }) => event === 'outcome')).toMatchObject([
      { effect: 'aborted', transaction: intent?.transaction },
    ])
    await sweeping.stop()
    await exchange.start()
    await expectTold(constellation(), caseId)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

async function placeOf(id: string): Promise<number | undefined> {
  const [row] = await asSuperuser<{ idx: number }>(
    constellation(),
    `select idx::int from audit.entry where entry_id = '${id}'`,
  )
  return row?.idx
}
