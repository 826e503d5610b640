import { randomUUID } from 'node:crypto'
import { withConstellation } from '@casebridge/testing/constellation'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { asSuperuser, outboxEmpty } from '../../scenarios/support/database.ts'
import { verifyLedger } from '../../scenarios/support/ledger.ts'
import { openStage } from '../../scenarios/support/stage.ts'
import { anEntry } from './support/an-entry.ts'
import { alarmsOf, expectStopped, expectTold } from './support/disclosing.ts'
import { append, appendAll, until } from './support/ledger-caller.ts'
import { fillEntryFile, limitFiles } from './support/limit-files.ts'
import { sizeOf } from './support/stored-log.ts'

const constellation = withConstellation()
const url = () => constellation().urls.audit

let caseId: string
beforeAll(async () => {
  ;({ caseId } = await openStage(constellation()))
  await expectTold(constellation(), caseId)
})

/**
 * ledger.md §5.10. Simulated with a limit on the size of files (RLIMIT_FSIZE) of the running PostgreSQL: the kernel
 * refuses it every write past the end of the table’s file, as it does on a full disk, with another error number.
 */
describe('10. the disk of the ledger is full', () => {
  const key = randomUUID()
  const leaves = Array.from({ length: 200 }, () => anEntry())

  it('an append is refused with 503, an alarm says so, no head is signed for it, and nothing is disclosed', async () => {
    await outboxEmpty(constellation())
    const full = await fillEntryFile(constellation())
    await limitFiles(constellation(), full)
    // Until the pages that are there already have no room left.
    await until(async () => {
      await appendAll(
        constellation(),
        Array.from({ length: 50 }, () => anEntry()),
      ).catch(() => undefined)
      return alarmsOf(constellation()).includes('the database takes no entries')
    })
    const refused = await appendAll(constellation(), leaves).catch((error: Error) => error.message)
    expect(refused).toContain('answered 503')
    await expectStopped(constellation(), caseId, key)
    const size = await sizeOf(constellation())
    expect(await signedSize()).toBe(size)
    expect(await rowsFrom(size)).toBe(0)
  })

  it('when there is room again it goes on: what was refused is taken, and nothing that was signed is lost', async () => {
    const signed = await (await fetch(`${url()}/checkpoint`)).text()
    const size = Number(signed.split('\n')[1])
    await limitFiles(constellation(), 'unlimited')
    const receipts = await appendAll(constellation(), leaves)
    expect(receipts.map(({ index }) => index)).toEqual(receipts.map((_, i) => (receipts[0]?.index ?? 0) + i))
    expect(receipts[0]?.index).toBeGreaterThanOrEqual(size)
    await expectTold(constellation(), caseId, key)
    const verified = await verifyLedger(constellation())
    expect(verified).toMatchObject({ code: 0 })
  })
})

describe('10. the database of the ledger is read-only', () => {
  afterEach(() => readOnly(false))

  it('503, nothing disclosed and nothing signed; what is in the log is proven meanwhile; then it goes on', async () => {
    const key = randomUUID()
    const { receipt } = await append(constellation(), url())
    await outboxEmpty(constellation())
    const size = await sizeOf(constellation())
    await readOnly(true)
    await until(async () => (await append(constellation(), url())).status === 503)
    await expectStopped(constellation(), caseId, key)
    expect(await sizeOf(constellation())).toBe(size)
    expect(await signedSize()).toBe(size)
    expect(await provenIndex(receipt?.entryId ?? '')).toBe(receipt?.index)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
    await readOnly(false)
    await until(async () => (await append(constellation(), url())).status === 201)
    await expectTold(constellation(), caseId, key)
    expect(await verifyLedger(constellation())).toMatchObject({ code: 0 })
  })
})

describe('10. a flush to disk fails', () => {
  it('PostgreSQL is left to end by itself then, and does not try a second time what it cannot know', async () => {
    const [row] = await asSuperuser<{ data_sync_retry: string }>(constellation(), 'show data_sync_retry')
    expect(row?.data_sync_retry).toBe('off')
  })
})

/** How many entries the newest signed checkpoint counts. */
async function signedSize(): Promise<number> {
  return Number((await (await fetch(`${url()}/checkpoint`)).text()).split('\n')[1])
}

async function provenIndex(entryId: string): Promise<number | undefined> {
  const token = await constellation().tokenFor('pro-noor-vermeer', 'audit')
  const proof = await fetch(`${url()}/v1/entries/${entryId}/proof`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return ((await proof.json()) as { index?: number }).index
}

async function rowsFrom(size: number): Promise<number> {
  const [row] = await asSuperuser<{ n: number }>(
    constellation(),
    `select count(*)::int as n from audit.entry where idx >= ${size}`,
  )
  return row?.n ?? -1
}

/** For the ledger’s own role; its open sessions end, but for that which holds the lead. */
async function readOnly(on: boolean): Promise<void> {
  const change = on ? 'set default_transaction_read_only = on' : 'reset default_transaction_read_only'
  await asSuperuser(
    constellation(),
    `alter role audit_app ${change};
     select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'audit'`,
  )
}
