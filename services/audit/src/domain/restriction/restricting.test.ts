import { randomUUID } from 'node:crypto'
import { nodeHash as hash } from '@casebridge/ledger/node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type AuditLog, openAuditLog } from '../../../test/audit-log.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { bundleRepository } from '../../storage/bundle-repository.ts'
import { restrictionRepository } from '../../storage/restriction-repository.ts'
import { archivedPolicies } from '../bundles/archived-policies.ts'
import type { OwnEntry } from '../log/own-entry.ts'
import type { Reader, Readers } from '../readers.ts'
import { toldLedger } from '../subject/told-ledger.ts'
import type { RestrictParts } from './acting.ts'
import { confirmRestriction } from './confirm-restriction.ts'
import { findExplanation } from './explanation.ts'
import { readRestriction } from './new-restriction.ts'
import { proposeRestriction } from './propose-restriction.ts'
import { releaseRestriction } from './release-restriction.ts'
import type { RestrictedRows, Restriction } from './restriction.ts'

const NOW = '2026-11-24T09:00:00.000Z'
const UNTIL = '2027-02-01T00:00:00.000Z'
const school = 'agy-school-meridian'
const police = 'agy-police-quay'
const readers = readersOf([
  { id: school, name: 'Meridian School', type: 'SCH', regime: 'gdpr' },
  { id: police, name: 'Quay Police', type: 'POL', regime: 'led' },
  { id: 'agy-town', name: 'Town', type: 'MUN', regime: 'gdpr' },
])
const joris = reviewer('pro-joris', police)
const mila = reviewer('pro-mila', police)
const ines = reviewer('pro-ines', 'agy-town')

let log: AuditLog
let parts: RestrictParts
let digit = 0
beforeAll(async () => {
  log = await openAuditLog()
  const { vault, recordOwn, now } = log
  parts = { hash, vault, recordOwn, now, restrictions: restrictionRepository(log.db) }
})
beforeEach(() => log.setClock(NOW))
afterAll(() => log.close())

describe('a restriction', () => {
  it('has no effect before a second person confirms it', async () => {
    const person = await aPersonWith({ recipients: [police] })
    const { id } = await propose(person, { of: 'agency' })
    expect(await told(person)).toHaveLength(1)
    await confirmRestriction(parts, acting(mila), id, person)
    expect(await told(person)).toEqual([])
  })

  it('is confirmed by nobody alone, nor by whoever is of another agency', async () => {
    const person = await aPersonWith({ recipients: [police] })
    const { id } = await propose(person, { of: 'agency' })
    await expect(confirmRestriction(parts, acting(joris), id, person)).rejects.toThrow('Nobody confirms')
    await expect(confirmRestriction(parts, acting(ines), id, person)).rejects.toMatchObject({ status: 404 })
    await expect(releaseRestriction(parts, acting(ines), id)).rejects.toMatchObject({ status: 404 })
    expect(await told(person)).toHaveLength(1)
  })

  it('is confirmed by nobody alone in the database either', async () => {
    const { id } = await propose(await aPersonWith({}), { of: 'agency' })
    const [row] = await log.database.asSuperuser(
      `select 1 from restriction_deed where restriction_id = '${id}'`,
    )
    expect(row).toBeUndefined()
    await expect(
      log.database.asSuperuser(
        `insert into restriction_deed select id, proposed_by, 'confirmed', proposed_by, now(), gen_random_uuid()
         from restriction where id = '${id}'`,
      ),
    ).rejects.toThrow('violates check constraint')
  })

  it('is confirmed only for the person for whom it was proposed, and once', async () => {
    const person = await aPersonWith({ recipients: [police] })
    const { id } = await propose(person, { of: 'agency' })
    const other = await aPersonWith({})
    await expect(confirmRestriction(parts, acting(mila), id, other)).rejects.toMatchObject({ status: 400 })
    const both = [mila, reviewer('pro-sam', police)].map((by) =>
      confirmRestriction(parts, acting(by), id, person),
    )
    const outcomes = await Promise.allSettled(both)
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('ends by itself on its last day, and nothing has to happen for that', async () => {
    const person = await aPersonWith({ recipients: [police] })
    const before = await told(person)
    await restrict(person, { of: 'agency' })
    log.setClock('2027-01-31T23:59:59.999Z')
    expect(await told(person)).toEqual([])
    log.setClock(UNTIL)
    expect(await told(person)).toEqual(before)
  })

  it('begins on its first day, and ends early when one person releases it', async () => {
    const person = await aPersonWith({ recipients: [police] })
    const { id } = await restrict(person, { of: 'agency' }, '2026-12-01T00:00:00Z')
    expect(await told(person)).toHaveLength(1)
    log.setClock('2026-12-01T00:00:00.000Z')
    expect(await told(person)).toEqual([])
    await releaseRestriction(parts, acting(joris), id)
    expect(await told(person)).toHaveLength(1)
    await expect(releaseRestriction(parts, acting(joris), id)).rejects.toMatchObject({ status: 409 })
    await expect(confirmRestriction(parts, acting(mila), id, person)).rejects.toMatchObject({ status: 409 })
  })

  it.each<[string, (transaction: string, index: number) => RestrictedRows]>([
    ['all rows of the agency', () => ({ of: 'agency' })],
    ['those of a category', () => ({ of: 'categories', categories: ['PAS'] })],
    ['those of a transaction', (transaction) => ({ of: 'transaction', transaction })],
    ['some by their place', (_, index) => ({ of: 'entries', entries: [index] })],
  ])('covers %s, with what others did in the same transaction, and no other row', async (_, rows) => {
    const transaction = randomUUID()
    const given = {
      transaction,
      holders: [school],
      classes: ['PAS:summary'],
      recipients: [police, 'agy-town'],
    }
    const person = await aPersonWith({ purpose: 'prevention' })
    const [receipt] = await about(person, given)
    await about(person, {
      transaction,
      event: 'consultation',
      organisation: 'agy-town',
      classes: ['PAS:summary'],
    })
    await about(person, { classes: ['PAS:summary'], recipients: ['agy-town'] })
    expect(await told(person)).toHaveLength(4)
    await restrict(person, rows(transaction, receipt?.index ?? -1))
    const left = await told(person)
    expect(left.map(({ recipients }) => recipients.map(({ id }) => id))).toEqual([[], ['agy-town']])
  })

  it('covers no row in which its agency takes no part', async () => {
    const person = await aPersonWith({ recipients: ['agy-town'], classes: ['PAS:summary'] })
    await restrict(person, { of: 'categories', categories: ['PAS'] })
    await restrict(person, { of: 'agency' })
    expect(await told(person)).toHaveLength(1)
  })

  it('leaves entries of who proposed, confirmed and released it, for which cause and until when', async () => {
    const person = await aPersonWith({ recipients: [police] })
    const { id } = await restrict(person, { of: 'agency' })
    await releaseRestriction(parts, acting(joris), id)
    const leaves = await log.database.asSuperuser<{ effect: string; basis: string[]; text: string }>(
      `select j ->> 'effect' as effect, j -> 'basis' as basis, j::text as text
       from (select idx, convert_from(leaf, 'UTF8')::jsonb as j from entry) e
       where j ->> 'transaction' = '${id}' order by idx`,
    )
    expect(leaves.map(({ effect }) => effect)).toEqual([
      'restriction-proposed',
      'restriction-confirmed',
      'restriction-released',
    ])
    for (const { basis, text } of leaves) {
      expect(basis).toEqual(['cause/offences', 'until/2027-02-01'])
      expect(text).not.toMatch(/sub_|pro-|inquiry/)
    }
  })

  it('keeps its explanation encrypted, for those of its agency', async () => {
    const found = await propose(await aPersonWith({}), { of: 'agency' })
    const { store, vault } = log
    expect(await findExplanation({ hash, store, vault }, found)).toBe(
      'An inquiry that must not be prejudiced.',
    )
  })

  it('names neither the person nor a professional in its tables, and is nobody’s after an erasure', async () => {
    const person = await aPersonWith({ recipients: [police] })
    await restrict(person, { of: 'agency' })
    const [row] = await log.database.asSuperuser<{ text: string }>(
      `select string_agg(r::text, '') || (select string_agg(d::text, '') from restriction_deed d) as text from restriction r`,
    )
    const index = Buffer.from(log.vault.indexOf(person)).toString('hex')
    expect(row?.text).not.toMatch(/sub_|pro-/)
    expect(row?.text).not.toContain(index)
    await log.database.asSuperuser(`delete from person_detail where subject_index = '\\x${index}';
      delete from subject_key where subject_index = '\\x${index}'`)
    await about(person, { recipients: [police] })
    expect(await told(person)).toHaveLength(1)
  })
})

describe('what is restricted and what is absent', () => {
  it('look the same: the same rows, the same queries, the same one leaf', async () => {
    const restricted = await aPersonWith({ recipients: [police], policy: `sha256:${'a'.repeat(64)}` })
    await about(restricted, { event: 'decision', organisation: police, effect: 'deny' })
    await restrict(restricted, { of: 'agency' })
    const answers: { body: string; queries: readonly string[]; leaves: number }[] = []
    for (const person of [restricted, aPerson(), restricted, aPerson()]) {
      const before = await size()
      log.queries.take()
      const body = JSON.stringify(await told(person))
      answers.push({ body, queries: log.queries.take(), leaves: (await size()) - before })
    }
    const [one, ...others] = answers
    expect(one).toMatchObject({ body: '[]', leaves: 1 })
    expect(one?.queries.length).toBeGreaterThan(5)
    for (const other of others) expect(other).toEqual(one)
  })

  it('a proposal says nothing of whether anything is held', async () => {
    const shapes = [await aPersonWith({ recipients: [police] }), aPerson()].map(async (person) => {
      const { id, index, entryId, ...rest } = await propose(person, { of: 'agency' })
      return rest
    })
    const [known, unknown] = await Promise.all(shapes)
    expect(known).toEqual(unknown)
  })
})

describe('what may be proposed', () => {
  const read = (asked: Partial<Parameters<typeof readRestriction>[0]>) =>
    readRestriction({ rows: { of: 'agency' }, cause: 'offences', until: UNTIL, ...asked }, new Date(NOW))

  it.each<[string, Parameters<typeof read>[0], string]>([
    ['that is over already', { until: '2026-01-01T00:00:00Z' }, 'period'],
    ['that ends before it begins', { from: '2027-03-01T00:00:00Z' }, 'period'],
    ['for longer than a year', { until: '2028-01-01T00:00:00Z' }, 'too-long'],
    ['of categories without naming them', { rows: { of: 'categories' } }, 'rows'],
    ['of all rows and of some', { rows: { of: 'agency', entries: [1] } }, 'rows'],
  ])('nothing %s', (_, asked, code) => {
    expect(read(asked)).toMatchObject({ faults: [{ code }] })
  })

  it('begins never before it was proposed', () => {
    expect(read({ from: '2020-01-01T00:00:00Z' })).toMatchObject({ wanted: { from: NOW } })
  })
})

/** A person with one row. */
async function aPersonWith(entry: Partial<OwnEntry>): Promise<string> {
  const person = aPerson()
  await about(person, entry)
  return person
}

function aPerson(): string {
  return `sub_${String(digit++).padStart(43, 'x')}`
}

function about(person: string, entry: Partial<OwnEntry>) {
  return log.append(aDisclosure({ at: log.now(), person: { subject: person }, basis: [], ...entry }))
}

function propose(person: string, rows: RestrictedRows, from = NOW): Promise<Restriction> {
  return proposeRestriction(parts, acting(joris), person, { rows, cause: 'offences', from, until: UNTIL })
}

async function restrict(person: string, rows: RestrictedRows, from?: string): Promise<Restriction> {
  const { id } = await propose(person, rows, from)
  return confirmRestriction(parts, acting(mila), id, person)
}

/** Reads as the operation does: the reading is recorded first. Its own rows are left out. */
async function told(subject: string) {
  const by = { event: 'consultation', organisation: 'agy-town', role: 'lawfulness-reviewer' } as const
  const reading = await log.recordOwn({ ...by, classes: ['LOG:subject'], person: { subject } })
  const { store, vault, now } = log
  const findPolicies = archivedPolicies(hash, bundleRepository(log.db))
  const { restrictions } = parts
  const given = { hash, store, vault, now, restrictions, findPolicies, readers: () => readers }
  const rows = await toldLedger(given, { subject, language: 'en', reader: ines }, reading)
  return rows.filter(({ classes }) => classes.every(({ code }) => code !== 'LOG:subject'))
}

async function size(): Promise<number> {
  const [row] = await log.database.asSuperuser<{ n: number }>('select count(*)::int as n from entry')
  return row?.n ?? 0
}

function acting(by: Reader) {
  return {
    by,
    reason: 'An inquiry that must not be prejudiced.',
    registry: `sha256:${'0'.repeat(64)}`,
    trace: 'a'.repeat(32),
  }
}

function reviewer(professional: string, agency: string): Reader {
  return { professional, agency, roles: ['lawfulness-reviewer'] }
}

function readersOf(agencies: ReturnType<Readers['listAgencies']>): Readers {
  return {
    revision: `sha256:${'0'.repeat(64)}`,
    find: () => undefined,
    findAgency: (id) => agencies.find((one) => one.id === id),
    listProfessionals: () => [],
    findById: () => undefined,
    ledAgencies: () => [],
    findAgencyOf: () => undefined,
    listAgencies: () => agencies,
  }
}
