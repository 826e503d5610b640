import { randomUUID } from 'node:crypto'
import { runSql } from '@casebridge/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepItem, openTestCase } from '../../test/casework.ts'
import { type Harness, startHarness } from '../../test/harness.ts'
import { recordingLedger } from '../../test/recording-ledger.ts'
import { warned } from '../../test/warned.ts'
import { ERASE_SIGHT, sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { asCaller } from './as-caller.ts'
import { recordsOfItem } from './outside-items.ts'

let harness: Harness
let deps: Deps
beforeAll(async () => {
  harness = await startHarness()
  deps = { ...harness.deps, ledger: recordingLedger() }
})
afterAll(() => harness?.close())

const asSuperuser = <Row extends object>(statement: string) => runSql<Row>(harness.superuserUrl, statement)

/** A warning by police to the school, with a consent and an approval that are about it alone. */
async function warnedWithRecords(): Promise<string> {
  const told = await warned(harness, deps, 'pro-hugo', 'pro-samira')
  const [item] = await asSuperuser<{ id: string }>(
    `select item_id as id from exchange.disclosure where id = '${told}'`,
  )
  const itemId = item?.id ?? ''
  await asSuperuser(
    `insert into exchange.evidence (unit_id, id, item_id, kind, given_on, how, agency, recorded_by, categories, purposes,
                                    recorded_at)
       values ('unit-harbour', gen_random_uuid(), '${itemId}', 'consent', '2026-11-20', '', 'agy-police', 'pro-hugo',
               '{PRF}', '{early-help}', now());
     insert into exchange.approval (unit_id, id, item_id, given_as, professional, purpose, recipients, dissent, signature,
                                    recorded_at)
       values ('unit-harbour', gen_random_uuid(), '${itemId}', 'prosecutor', 'pro-katrien', 'early-help',
               '{agy-school}', false, '{}', now())`,
  )
  return itemId
}

describe('an item that is on no case', () => {
  it('rests on what is about it alone, which nobody sees who may not know of it', async () => {
    const itemId = await warnedWithRecords()
    const seenBy = async (professional: string) => {
      const records = await asCaller(harness.db, sightOf(harness.actor(professional)), (tx) =>
        recordsOfItem(tx, 'unit-harbour', itemId),
      )
      return [records.evidence.length, records.approvals.length]
    }
    expect(await seenBy('pro-hugo')).toEqual([1, 1])
    expect(await seenBy('pro-samira')).toEqual([1, 1])
    for (const other of ['pro-elin', 'pro-noor', 'pro-dina', 'pro-vera'])
      expect(await seenBy(other)).toEqual([0, 0])
  })

  it('has evidence of its own or of a case, never both and never none', async () => {
    const evidence = (caseId: string, itemId: string) =>
      asSuperuser(
        `insert into exchange.evidence (unit_id, id, case_id, item_id, kind, given_on, how, agency, recorded_by,
                                        categories, purposes, recorded_at)
           values ('unit-harbour', gen_random_uuid(), ${caseId}, ${itemId}, 'consent', now(), '', 'a', 'p', '{}', '{}', now())`,
      )
    await expect(evidence('null', 'null')).rejects.toThrow(/check constraint/)
    await expect(evidence(`'${randomUUID()}'`, `'${randomUUID()}'`)).rejects.toThrow(/check constraint/)
  })
})

describe('emptying by key', () => {
  it('is nobody’s to call: only a function that says first why it may be', async () => {
    const call = asCaller(harness.db, ERASE_SIGHT, (tx) => sql`select empty_keys('{}', now())`.execute(tx))
    await expect(call).rejects.toThrow(/permission denied/)
  })

  it('takes with it what was asked under that key', async () => {
    const caseId = await openTestCase(harness)
    await keepItem(harness, 'pro-samira', caseId)
    const keys = await asSuperuser<{ used: number }>(
      `select count(*)::int as used from exchange.idempotency p join exchange.case_file c on c.key_id = p.key_id
        where c.id = '${caseId}'`,
    )
    expect(keys).toEqual([{ used: 2 }])
  })
})
