import { nodeHash as hash } from '@casebridge/ledger/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditLog, openAuditLog } from '../../../test/audit-log.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { entrySearch } from '../../storage/entry-search.ts'
import type { Reader } from '../readers.ts'
import { type AskedSearch, entryOfSearch, faultsOf } from './asked-search.ts'
import { createCheckProofs } from './check-proofs.ts'
import type { FoundEntry } from './found-entry.ts'
import { searchEntries } from './search-entries.ts'
import { sightOf } from './sight.ts'

const PERSON = `sub_${'1'.repeat(43)}`
const reason = 'Complaint 12 of this year.'
const AGENCIES = [
  { id: 'agy-school-meridian', name: 'School', type: 'SCH', regime: 'gdpr' },
  { id: 'agy-police-quay', name: 'Police', type: 'POL', regime: 'led' },
  { id: 'agy-audit', name: 'Audit', type: 'AUD', regime: 'gdpr' },
] as const
const readers = { listAgencies: () => AGENCIES }
const vera: Reader = {
  professional: 'pro-vera',
  agency: 'agy-audit',
  roles: ['auditor'],
  competence: { regimes: ['gdpr', 'led'] },
}
const lotte: Reader = { ...vera, professional: 'pro-lotte', competence: { regimes: ['gdpr'] } }

let log: AuditLog
let witnessed = 0
beforeAll(async () => {
  log = await openAuditLog()
  await log.append(
    aDisclosure({
      person: { subject: PERSON },
      actor: { professional: 'pro-noor', justification: 'Agreed.' },
    }),
    aDisclosure({ organisation: 'agy-police-quay', actor: { professional: 'pro-greet' } }),
    aDisclosure({
      organisation: 'agy-police-quay',
      holders: ['agy-school-meridian'],
      actor: { professional: 'pro-greet' },
    }),
    aDisclosure({ recipients: ['agy-audit'] }),
  )
})
afterAll(() => log.close())

describe('a search', () => {
  it('is recorded before it shows anything: what kinds of criteria were used, and no value of them', async () => {
    const asked = { reason, subject: PERSON, actor: 'pro-noor', show: ['actor'] } satisfies AskedSearch
    expect(entryOfSearch(asked, vera)).toMatchObject({
      event: 'review',
      effect: 'searched',
      basis: ['search/subject', 'search/actor', 'show/actor'],
      person: { subject: PERSON },
    })
    await search(asked)
    const [entry] = await log.database.asSuperuser<{ leaf: Uint8Array }>(
      'select leaf from entry order by idx desc limit 1',
    )
    expect(Buffer.from(entry?.leaf ?? []).toString()).not.toMatch(/sub_|pro-|Complaint/)
  })

  it('keeps what was looked for with the reason, encrypted, so that a search can be reviewed too', () => {
    const { actor } = entryOfSearch({ reason, actor: 'pro-noor', purpose: 'prevention' }, vera)
    expect(actor?.justification).toBe(`${reason} {"actor":"pro-noor","purpose":"prevention"}`)
  })

  it.each<[string, Partial<AskedSearch>, string]>([
    ['without a criterion', {}, 'criterion-required'],
    ['for the part of no agency', { unit: 'unit-harbour', as: 'holder' }, 'agency-required'],
    ['in a time before there was a log', { occurred: { from: '0000-01-01T00:00:00Z' } }, 'moment'],
    [
      'in a period that ends first',
      { received: { from: '2026-02-01T00:00:00Z', until: '2026-01-01T00:00:00Z' } },
      'period',
    ],
  ])('%s is refused', (_, asked, code) => {
    expect(faultsOf({ reason, ...asked }).map((fault) => fault.code)).toEqual([code])
  })

  it('says of each entry that it is proven, and whether witnesses cosigned it', async () => {
    witnessed = 1
    const { items } = await search({ reason, purpose: 'prevention', order: 'oldest' })
    const size = expect.any(Number)
    const receivedAt = '2026-11-24T09:00:00.000Z'
    expect(items.map(({ proof }) => proof)).toEqual([
      { included: true, size, witnessed: true, receivedAt },
      { included: true, size, witnessed: false, receivedAt },
      { included: true, size, witnessed: false, receivedAt },
    ])
  })

  it('finds nothing about a person never known', async () => {
    const { items } = await search({ reason, subject: `sub_${'9'.repeat(43)}` })
    expect(items).toEqual([])
  })

  it('goes on where the page before ended', async () => {
    const first = await search({ reason, purpose: 'prevention', order: 'oldest', limit: 2 })
    expect([first.items.length, first.next]).toEqual([2, 1])
    const second = await search({ reason, purpose: 'prevention', order: 'oldest', limit: 2, after: 1 })
    expect(second.items.map(({ entry }) => entry.index)).toEqual([2])
    expect(second).not.toHaveProperty('next')
  })
})

describe('an auditor', () => {
  it('sees what the agencies did or hold for which the auditor is competent', async () => {
    expect(await indexes(vera)).toEqual([0, 1, 2])
    expect(await indexes(lotte)).toEqual([0, 2])
    expect(await indexes({ professional: 'pro-x', agency: 'agy-audit', roles: ['auditor'] })).toEqual([])
  })

  it('never sees an entry in which the own agency takes part, whatever the registry says', async () => {
    const own = {
      ...vera,
      competence: { regimes: ['gdpr' as const], agencies: ['agy-audit', 'agy-school-meridian'] },
    }
    expect(await indexes(own)).toEqual([0, 2])
  })

  it('is told who acted only on asking, and only of agencies for which the auditor is competent', async () => {
    const asked = { reason, purpose: 'prevention', order: 'oldest' } as const
    expect((await search(asked)).items.map(({ actor }) => actor)).toEqual([undefined, undefined, undefined])
    const shown = { ...asked, show: ['actor'] } satisfies AskedSearch
    expect((await search(shown)).items.map(({ actor }) => actor)).toEqual([
      'pro-noor',
      'pro-greet',
      'pro-greet',
    ])
    expect((await search(shown, lotte)).items.map(({ actor }) => actor)).toEqual(['pro-noor', undefined])
  })

  it('never sees the pseudonym of a person, nor a reason', async () => {
    const found = await search({ reason, subject: PERSON, show: ['actor'] })
    expect(found.items).toHaveLength(1)
    expect(JSON.stringify(found)).not.toMatch(/sub_|Agreed/)
  })
})

describe('an entry that is broken', () => {
  it.each<[string, string, string, boolean]>([
    ['whose bytes were changed', `update entry set leaf = leaf || ' '::bytea where idx = 0`, 'leaf', false],
    [
      'whose bytes and hash were changed',
      `update entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'EDU:summary', 'EDU:full'), 'UTF8') where idx = 0;
       update entry set leaf_hash = sha256('\\x00'::bytea || leaf) where idx = 0`,
      'tree',
      false,
    ],
    ['that was deleted', 'delete from entry where idx = 0', 'missing', false],
    [
      'of which the index says otherwise',
      `update indexed_entry set role = 'chair' where idx = 0`,
      'index',
      true,
    ],
    [
      'whose actor was exchanged',
      `update actor_detail set ciphertext = '\\x01' where entry_id in (select entry_id from entry where idx = 0)`,
      'actor',
      true,
    ],
  ])('%s is shown as that, never left out', async (_, change, problem, included) => {
    await log.index()
    await log.database.asSuperuser(
      'create table kept as select * from entry; create table kept_index as select * from indexed_entry; create table kept_actor as select * from actor_detail',
    )
    await log.database.asReplica(change)
    const { items } = await search({ reason, subject: PERSON, show: ['actor'] })
    await log.database.asReplica(
      `delete from entry where idx = 0; insert into entry select * from kept where idx = 0;
       delete from indexed_entry; insert into indexed_entry select * from kept_index;
       delete from actor_detail; insert into actor_detail select * from kept_actor;
       drop table kept, kept_index, kept_actor`,
    )
    expect(items.map(({ entry, proof }) => [entry.index, proof.problem, proof.included])).toEqual([
      [0, problem, included],
    ])
  })
})

/** Searches as the operation does: what is not recorded is not shown. */
async function search(asked: AskedSearch, reader: Reader = vera) {
  await log.index()
  const reading = await log.recordOwn(entryOfSearch(asked, reader))
  const { vault } = log
  const checkProofs = createCheckProofs({ hash, ...log })
  const parts = {
    hash,
    search: entrySearch(log.db),
    checkProofs,
    vault,
    witnessedSize: async () => witnessed,
  }
  return searchEntries(parts, asked, sightOf(reader, readers), reading)
}

async function indexes(reader: Reader): Promise<number[]> {
  const { items } = await search({ reason, purpose: 'prevention', order: 'oldest' }, reader)
  return items.map(({ entry }: FoundEntry) => entry.index)
}
