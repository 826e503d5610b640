import { randomUUID } from 'node:crypto'
import { encodeEntry, type KnownHead, type Receipt, type ReceiptError } from '@casebridge/ledger'
import { logOrigin, logVerifier, receiptOfOnly } from '@casebridge/testing'
import { describe, expect, it } from 'vitest'
import { Unavailable } from '../problems.ts'
import { createLedger, type LedgerConnection } from './batching-ledger.ts'
import { entryOf } from './entry-of.ts'
import { EntriesRefused, EntriesWithheld, type Recordable } from './ledger.ts'

function anEntry(): Recordable {
  const by = { organisation: 'agy-prevention', role: 'prevention-officer' }
  const entry = entryOf(by, new Date(), null, { event: 'decision', transaction: randomUUID() })
  return { entryId: entry.id, entry: encodeEntry(entry) }
}

/** A connection whose far end answers as the test says; the receipts it gives are true ones of other logs. */
function connection(append: LedgerConnection['append'], known: KnownHead = { size: 0, root: '' }) {
  const alarms: ReceiptError[] = []
  const heads: KnownHead[] = []
  const connected: LedgerConnection = {
    origin: logOrigin,
    verifier: logVerifier,
    append,
    head: { get: async () => known, set: async (head) => void heads.push(head) },
    onAlarm: (error) => alarms.push(error),
  }
  return { connected, alarms, heads }
}

describe('the ledger, seen from a service that records', () => {
  it('resolves only with a receipt that verifies, and remembers the head', async () => {
    const { connected, heads } = connection(async ([one]) => [receiptOfOnly((one as Recordable).entry)])
    const ledger = await createLedger(connected)
    const entry = anEntry()
    const { receipt } = await ledger.record(entry)
    expect(receipt.entryId).toBe(entry.entryId)
    expect(heads.map(({ size }) => size)).toEqual([1])
  })

  it.each<[string, (given: Recordable) => Receipt]>([
    ['of another entry', () => receiptOfOnly(anEntry().entry)],
    [
      'that is invented',
      ({ entryId }) => ({ entryId, index: 0, proof: 'c2sp.org/tlog-proof@v1\n', consistency: [] }),
    ],
    [
      'with a changed proof',
      ({ entry }) => ({ ...receiptOfOnly(entry), proof: receiptOfOnly(anEntry().entry).proof }),
    ],
  ])('refuses a receipt %s, and raises an alarm', async (_what, make) => {
    const { connected, alarms } = connection(async ([one]) => [make(one as Recordable)])
    const ledger = await createLedger(connected)
    await expect(ledger.record(anEntry())).rejects.toBeInstanceOf(Unavailable)
    expect(alarms).toHaveLength(1)
  })

  it('refuses a log that is smaller than the one it has seen', async () => {
    const seen = { size: 5, root: Buffer.alloc(32).toString('base64') }
    const { connected, alarms } = connection(
      async ([one]) => [receiptOfOnly((one as Recordable).entry)],
      seen,
    )
    const ledger = await createLedger(connected)
    await expect(ledger.record(anEntry())).rejects.toBeInstanceOf(Unavailable)
    expect(alarms[0]?.reason).toBe('rolled-back')
  })

  it('refuses an answer with fewer receipts than entries', async () => {
    const { connected } = connection(async () => [])
    await expect((await createLedger(connected)).record(anEntry())).rejects.toBeInstanceOf(Unavailable)
  })

  it('says that it is unavailable when the audit service does not answer, and works again when it does', async () => {
    let up = false
    const { connected } = connection(async ([one]) => {
      if (!up) throw new Error('connection refused')
      return [receiptOfOnly((one as Recordable).entry)]
    })
    const ledger = await createLedger(connected)
    await expect(ledger.record(anEntry())).rejects.toBeInstanceOf(Unavailable)
    up = true
    await expect(ledger.record(anEntry())).resolves.toBeDefined()
  })

  it('sends what arrives during a batch together in the next', async () => {
    const sizes: number[] = []
    const { connected } = connection(async (entries) => {
      sizes.push(entries.length)
      await new Promise(setImmediate)
      throw new Error('not answered')
    })
    const ledger = await createLedger(connected)
    await Promise.allSettled([1, 2, 3, 4].map(() => ledger.record(anEntry())))
    expect(sizes).toEqual([1, 3])
  })

  it('sends the others of a batch again on their own when one entry is refused', async () => {
    const bad = anEntry()
    const good = anEntry()
    const sent: string[][] = []
    const { connected } = connection(async (entries) => {
      sent.push(entries.map(({ entryId }) => entryId))
      await new Promise(setImmediate)
      if (entries.includes(bad)) throw new EntriesRefused('no entry')
      return entries.map(({ entry }) => receiptOfOnly(entry))
    })
    const ledger = await createLedger(connected)
    const before = ledger.record(anEntry())
    const [refused] = await Promise.allSettled([ledger.record(bad), ledger.record(good), before])
    expect(refused).toMatchObject({ status: 'rejected', reason: { status: 500 } })
    expect(sent.slice(1)).toEqual([[bad.entryId, good.entryId], [bad.entryId], [good.entryId]])
  })

  it('records the others of a batch when the ledger withholds one of them; that one may come again', async () => {
    const [before, disclosure, outcome] = [anEntry(), anEntry(), anEntry()]
    const { connected } = connection(async (entries) => {
      await new Promise(setImmediate)
      if (entries.some((entry) => entry !== outcome)) throw new EntriesWithheld('not witnessed')
      return entries.map(({ entry }) => receiptOfOnly(entry))
    })
    const ledger = await createLedger(connected)
    const [, withheld, recorded] = await Promise.allSettled(
      [before, disclosure, outcome].map((entry) => ledger.record(entry)),
    )
    expect(withheld).toMatchObject({ status: 'rejected', reason: { status: 503 } })
    expect(recorded).toMatchObject({ status: 'fulfilled' })
  })
})
