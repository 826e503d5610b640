import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditLog, openAuditLog } from '../../test/audit-log.ts'
import { aDisclosure } from '../../test/submissions.ts'
import type { OwnEntry } from '../domain/log/own-entry.ts'
import type { Criteria, IndexPage, ReviewSight } from '../domain/search/criteria.ts'
import { entrySearch } from './entry-search.ts'

const PERSON = `sub_${'1'.repeat(43)}`
const OTHER = `sub_${'2'.repeat(43)}`
const ALL: IndexPage = { order: 'oldest', below: 1_000_000, limit: 200 }
const transaction = randomUUID()
const decision = `sha256:${'d'.repeat(64)}`

/** One entry for each thing to look for, by its place in the log. */
const ENTRIES: readonly Partial<OwnEntry>[] = [
  { person: { subject: PERSON }, actor: { professional: 'pro-noor' } },
  { person: { subject: OTHER }, actor: { professional: 'pro-greet' }, organisation: 'agy-police-quay' },
  { holders: ['agy-police-quay'], purpose: 'imminent-danger', unit: 'unit-harbour' },
  { recipients: ['agy-police-quay'], event: 'consultation', effect: 'permit' },
  { basis: ['V01', 'flag/pop-up-session'], transaction, decision },
  { at: new Date('2026-01-02T03:04:05.678Z') },
]

let log: AuditLog
beforeAll(async () => {
  log = await openAuditLog()
  for (const [hour, entry] of ENTRIES.entries()) {
    log.setClock(`2026-11-24T1${hour}:00:00.000Z`)
    await log.append(aDisclosure({ at: new Date('2026-11-20T12:00:00.000Z'), ...entry }))
  }
  await log.index()
})
afterAll(() => log.close())

describe('looking entries up', () => {
  it.each<[string, () => Criteria, number[]]>([
    ['person', () => ({ subject: log.vault.indexOf(PERSON) }), [0]],
    ['professional who acted', () => ({ actor: log.vault.indexOfActor('pro-greet') }), [1]],
    ['agency, in whichever part', () => ({ agency: { id: 'agy-police-quay' } }), [1, 2, 3]],
    ['agency that acted', () => ({ agency: { id: 'agy-police-quay', as: 'organisation' } }), [1]],
    ['agency that holds', () => ({ agency: { id: 'agy-police-quay', as: 'holder' } }), [2]],
    ['agency that receives', () => ({ agency: { id: 'agy-police-quay', as: 'recipient' } }), [3]],
    ['purpose', () => ({ purpose: 'imminent-danger' }), [2]],
    ['unit', () => ({ unit: 'unit-harbour' }), [2]],
    ['kind of event', () => ({ event: 'consultation' }), [3]],
    ['effect', () => ({ effect: 'permit' }), [3]],
    ['coded remark', () => ({ basis: 'flag/pop-up-session' }), [4]],
    ['transaction', () => ({ transaction }), [4]],
    ['decision', () => ({ decision }), [4]],
    ['when it happened', () => ({ occurred: { until: '2026-02-01T00:00:00Z' } }), [5]],
    [
      'when it was written',
      () => ({ received: { from: '2026-11-24T11:00:00Z', until: '2026-11-24T13:00:00Z' } }),
      [1, 2],
    ],
    [
      'several, which must all hold',
      () => ({ agency: { id: 'agy-police-quay' }, event: 'disclosure' }),
      [1, 2],
    ],
    ['what nothing is like', () => ({ subject: log.vault.indexOf(`sub_${'3'.repeat(43)}`) }), []],
  ])('by %s', async (_, criteria, indexes) => {
    expect(await find(criteria())).toEqual(indexes)
  })

  it('goes page by page from the newest or from the oldest, and in no other order', async () => {
    expect(await find({}, { ...ALL, limit: 4 })).toEqual([0, 1, 2, 3])
    expect(await find({}, { ...ALL, limit: 4, after: 3 })).toEqual([4, 5])
    expect(await find({}, { ...ALL, limit: 4, order: 'newest' })).toEqual([5, 4, 3, 2])
    expect(await find({}, { ...ALL, limit: 4, order: 'newest', after: 2 })).toEqual([1, 0])
    expect(await find({}, { ...ALL, below: 2 })).toEqual([0, 1])
  })

  it('sees what the agencies in sight did or hold, and nothing in which the excepted one takes part', async () => {
    const school: ReviewSight = { agencies: ['agy-school-meridian'], except: 'agy-police-quay' }
    expect(await find({}, ALL, school)).toEqual([0, 4, 5])
    expect(await find({}, ALL, { agencies: ['agy-police-quay'], except: 'agy-audit' })).toEqual([1, 2])
    expect(await find({}, ALL, { agencies: [], except: 'agy-audit' })).toEqual([])
  })

  it('says how far the log is indexed', async () => {
    await log.append(aDisclosure())
    expect((await entrySearch(log.db).find({}, ALL)).indexed).toBe(6)
    await log.index()
    expect((await entrySearch(log.db).find({}, ALL)).indexed).toBe(7)
  })

  it('leaves nothing in view of the next statement', async () => {
    await find({})
    expect((await sql`select 1 from indexed_entry`.execute(log.db)).rows).toEqual([])
  })

  it('finds a person whose details were erased as little as one never known', async () => {
    await log.database.asSuperuser(
      `delete from person_detail where entry_id in (select entry_id from entry where idx = 0)`,
    )
    expect(await find({ subject: log.vault.indexOf(PERSON) })).toEqual([])
  })
})

async function find(criteria: Criteria, page = ALL, sight?: ReviewSight): Promise<number[]> {
  const { entries } = await entrySearch(log.db).find(criteria, page, sight)
  return entries.map(({ index }) => index)
}
