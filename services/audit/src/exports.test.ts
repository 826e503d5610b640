import { createHash } from 'node:crypto'
import {
  decodeEntry,
  digestOfExport,
  type ExportBundle,
  type Verifier,
  verifyExport,
} from '@casebridge/ledger'
import { ed25519Verifier, nodeHash as hash, witnessVerifier } from '@casebridge/ledger/node'
import { runSql } from '@casebridge/testing'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { auditing, PIETER } from '../test/reviews.ts'
import { aDisclosure, toWire } from '../test/submissions.ts'
import type { Submission } from './domain/log/submission.ts'

const constellation = withConstellation()
const { deed, open } = auditing(constellation)
const AUDITOR = 'pro-vera-nyberg'
/** Competent for two agencies under the GDPR. */
const PARTLY = 'pro-lotte-sand'
const TEACHER = 'pro-noor-vermeer'
const REVIEWER = 'pro-ines-vandael'
const subject = `sub_${'e'.repeat(43)}`
const reason = 'Order 2026/17 of the court of Harbour Region.'
const actor = { professional: TEACHER, justification: 'Agreed at the table.' }

const school = aDisclosure({ actor, person: { subject } })
const police = aDisclosure({ organisation: 'agy-police-quay', actor, person: { subject } })
const bare = aDisclosure({ policy: `sha256:${'ab'.repeat(32)}` })
const own = aDisclosure({ organisation: 'agy-audit-harbour', actor })
const index = new Map<Submission, number>()
beforeAll(async () => {
  const entries = [school, police, bare, own]
  const { data } = await as('exchange').POST('/entries', {
    body: { knownSize: 0, entries: entries.map(toWire) },
  })
  for (const [i, entry] of entries.entries()) index.set(entry, data?.receipts[i]?.index ?? -1)
  await grant(school)
  await grant(police)
})

describe('an export of chosen entries', () => {
  it('proves itself: every entry, every opened detail, and that it was recorded before it left', async () => {
    const bundle = await anExport([{ index: at(school), open: ['actor', 'person'] }, { index: at(bare) }])
    const { ok, problem, proven, notProven } = verify(bundle)
    expect(problem).toBeUndefined()
    expect(ok).toBe(true)
    expect(proven).toContain('Opened details, each what its entry commits to: 2.')
    expect(notProven.join()).toContain(`sha256:${'ab'.repeat(32)}`)
    expect(bundle.content.entries.map(({ actor: by, person }) => [by?.detail, person?.detail])).toEqual([
      [actor, { subject }],
      [undefined, undefined],
    ])
    expect(bundle.keys.log).toEqual([constellation().keyring.logVkey])
    expect(JSON.parse(bundle.content.schema)).toMatchObject({ additionalProperties: false })

    const record = decodeEntry(Buffer.from(bundle.record.entry, 'base64'))
    expect(record).toMatchObject({
      ...{ event: 'review', effect: 'exported', organisation: 'agy-audit-harbour', role: 'auditor' },
      ...{ classes: ['LOG:export', 'LOG:detail'], decision: digestOfExport(hash, bundle.content) },
    })
    expect(record.commitments.actor).not.toBeNull()
  })

  it('brings the newest checkpoint that the witnesses cosigned, which the log continues', async () => {
    await vi.waitFor(
      async () => expect((await fetch(`${constellation().urls.audit}/witnessed`)).status).toBe(200),
      {
        timeout: 30_000,
      },
    )
    const bundle = await anExport([{ index: at(bare) }])
    expect(bundle.keys.witnesses.length).toBeGreaterThan(0)
    const { ok, proven } = verify(bundle, bundle.keys.witnesses.map(witnessVerifier))
    expect(ok).toBe(true)
    expect(proven.join()).toMatch(/Witness \S+ saw the checkpoint of \d+ entries/)
  })

  it('brings the policy bundles that its entries name', async () => {
    const revision = await archived()
    const entry = aDisclosure({ policy: revision })
    const { data } = await as('exchange').POST('/entries', {
      body: { knownSize: 0, entries: [toWire(entry)] },
    })
    const bundle = await anExport([{ index: data?.receipts[0]?.index ?? -1 }])
    expect(bundle.policies.map((one) => one.revision)).toEqual([revision])
    expect(verify(bundle).proven).toContain('Policy bundles that the entries name, unchanged: 1.')
  })

  it('opens nothing that is not asked for, and says that it opened nothing', async () => {
    const bundle = await anExport([{ index: at(school) }])
    expect(bundle.content.entries).toEqual([{ index: at(school), entry: toWire(school).entry }])
    expect(decodeEntry(Buffer.from(bundle.record.entry, 'base64')).classes).toEqual(['LOG:export'])
  })

  it('stands in the ledger of each person whose detail it opens', async () => {
    const readings = async () => {
      const { data } = await as(REVIEWER).POST('/subjects/ledger', { body: { subject, reason } })
      return (data?.items ?? []).filter(({ classes }) => classes.some(({ code }) => code === 'LOG:person'))
        .length
    }
    const before = await readings()
    await anExport([
      { index: at(school), open: ['person'] },
      { index: at(police), open: ['person'] },
    ])
    expect(await readings()).toBe(before + 2)
    await anExport([{ index: at(school), open: ['actor'] }])
    expect(await readings()).toBe(before + 2)
  })

  it('looks at a person under the transaction of what it looks at, so what is restricted stays so', async () => {
    await anExport([{ index: at(school), open: ['person'] }])
    const [last] = await sql<{ leaf: Record<string, unknown> }>(
      `select convert_from(leaf, 'UTF8')::jsonb as leaf from audit.entry
       where convert_from(leaf, 'UTF8')::jsonb ->> 'effect' = 'person-opened' order by idx desc limit 1`,
    )
    expect(last?.leaf).toMatchObject({ event: 'consultation', transaction: school.entry.transaction })
    expect(last?.leaf.basis).toEqual([expect.stringMatching(/^opening\//)])
  })

  it('names a detail as erased whose key was destroyed; the rest is proven as before', async () => {
    const gone = `sub_${'g'.repeat(43)}`
    const entry = aDisclosure({ actor, person: { subject: gone } })
    const { data } = await as('exchange').POST('/entries', {
      body: { knownSize: 0, entries: [toWire(entry)] },
    })
    await grant(entry)
    await sql(`set session_replication_role = replica;
      delete from audit.subject_key where subject_index =
        (select subject_index from audit.person_detail where entry_id = '${entry.entry.id}')`)
    const bundle = await anExport([{ index: data?.receipts[0]?.index ?? -1, open: ['actor', 'person'] }])
    expect(bundle.content.entries[0]).toMatchObject({ actor: { detail: actor }, erased: ['person'] })
    const { ok, notProven } = verify(bundle)
    expect(ok).toBe(true)
    expect(notProven.join()).toContain('their keys are destroyed')
  })
})

describe('who may export', () => {
  it('is an auditor, and nobody else', async () => {
    const body = { entries: [{ index: at(bare) }], reason }
    for (const who of [TEACHER, REVIEWER, 'exchange']) {
      expect((await as(who).POST('/exports', { body })).response.status).toBe(403)
      const table = { from: 0, limit: 1, reason }
      expect((await as(who).POST('/exports/csv', { body: table, parseAs: 'text' })).response.status).toBe(403)
    }
  })

  it('opens only what agencies within the own competence did (P17), and never the own agency (I8)', async () => {
    const ask = async (who: string, ...entries: { index: number; open?: ('actor' | 'person')[] }[]) =>
      as(who).POST('/exports', { body: { entries, reason } })
    const counted = await count()
    const refused = await ask(PARTLY, { index: at(school) }, { index: at(police), open: ['actor'] })
    expect(refused.response.status).toBe(403)
    expect(refused.error?.detail).toContain(String(at(police)))
    expect((await ask(AUDITOR, { index: at(own), open: ['actor'] })).response.status).toBe(403)
    expect((await ask(AUDITOR, { index: 0, open: ['actor'] })).response.status).toBe(403)
    expect(await count()).toBe(counted)
    expect((await ask(PARTLY, { index: at(police) })).response.status).toBe(200)
  })

  it('opens the person only with a second auditor, and for these two alone', async () => {
    const alone = aDisclosure({ actor, person: { subject } })
    const { data } = await as('exchange').POST('/entries', {
      body: { knownSize: 0, entries: [toWire(alone)] },
    })
    const place = data?.receipts[0]?.index ?? -1
    const ask = (who: string) =>
      as(who).POST('/exports', { body: { entries: [{ index: place, open: ['person'] }], reason } })
    const counted = await count()
    const refused = await ask(AUDITOR)
    expect(refused.response.status).toBe(403)
    expect(refused.error?.detail).toContain(`second auditor to open the person of these entries: ${place}`)
    expect(await count()).toBe(counted)
    await grant(alone)
    expect((await ask(AUDITOR)).data?.content.entries[0]).toMatchObject({ person: { detail: { subject } } })
    expect((await ask(PIETER)).response.status).toBe(200)
    expect((await ask(PARTLY)).response.status).toBe(403)
  })

  it('opens nothing of what the own agency was told (I8)', async () => {
    const told = aDisclosure({ actor, recipients: ['agy-audit-harbour'] })
    const { data } = await as('exchange').POST('/entries', {
      body: { knownSize: 0, entries: [toWire(told)] },
    })
    const entries = [{ index: data?.receipts[0]?.index ?? -1, open: ['actor' as const] }]
    expect((await as(AUDITOR).POST('/exports', { body: { entries, reason } })).response.status).toBe(403)
  })

  it('is told of an index that no log can have, wherever it stands', async () => {
    const huge = 2 ** 63
    const auditor = as(AUDITOR)
    const answers = await Promise.all([
      auditor.POST('/exports', { body: { entries: [{ index: huge }], reason } }),
      auditor.POST('/exports/csv', { body: { from: huge, limit: 1, reason }, parseAs: 'text' }),
      auditor.GET('/entries', { params: { query: { from: huge } } }),
      auditor.GET('/treeheads', { params: { query: { after: huge } } }),
      as('exchange').POST('/entries', { body: { knownSize: huge, entries: [toWire(bare)] } }),
    ])
    expect(answers.map(({ response }) => response.status)).toEqual([400, 400, 400, 400, 400])
  })

  it('names every entry that there is not, or that is asked for twice', async () => {
    const entries = [{ index: at(bare) }, { index: 9_999_999 }, { index: at(bare) }]
    const { error, response } = await as(AUDITOR).POST('/exports', { body: { entries, reason } })
    expect(response.status).toBe(400)
    expect(error?.issues?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/entries/1/index', 'unknown-entry'],
      ['/entries/2/index', 'duplicate'],
    ])
  })
})

it('a table of entries holds codes only, and its digest is in the ledger', async () => {
  const body = { from: at(school), limit: 2, reason }
  const { data } = await as(AUDITOR).POST('/exports/csv', { body, parseAs: 'text' })
  const lines = String(data).split('\r\n')
  expect(lines[0]).toBe(
    'index,id,event,occurredAt,transaction,unit,organisation,role,holders,recipients,purpose,basis,classes,effect,decision,policy,registry,trace,leafHash',
  )
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain(`${at(school)},${school.entry.id},disclosure,`)
  expect(data).not.toContain(TEACHER)
  expect(data).not.toContain(school.entry.commitments.actor)
  const digest = `sha256:${createHash('sha256').update(String(data)).digest('hex')}`
  const found = await sql(
    `select idx from audit.entry where convert_from(leaf, 'UTF8')::jsonb ->> 'decision' = '${digest}'`,
  )
  expect(found).toHaveLength(1)
})

/** Two auditors agree to open what an entry is about. */
async function grant({ entry }: Submission): Promise<void> {
  const { body } = await open(AUDITOR, entry.organisation, [{ entry } as Submission])
  await deed(AUDITOR, body.id, 'assignments', { to: AUDITOR })
  const asked = await deed(AUDITOR, body.id, 'openings', { entryId: entry.id, reason })
  const request = asked.body.deeds.at(-1)?.sequence
  const granted = await deed(PIETER, body.id, 'grants', { request, reason })
  expect(granted.status).toBe(201)
}

function at(entry: Submission): number {
  return index.get(entry) ?? -1
}

function as(who: string) {
  return constellation().client('audit', who)
}

async function anExport(entries: { index: number; open?: ('actor' | 'person')[] }[]): Promise<ExportBundle> {
  const { data, error } = await as(AUDITOR).POST('/exports', { body: { entries, reason } })
  if (data === undefined) throw new Error(`refused: ${JSON.stringify(error)}`)
  return data
}

function verify(bundle: ExportBundle, witnesses: readonly Verifier[] = []) {
  const verifier = ed25519Verifier(constellation().keyring.logVkey)
  return verifyExport({ hash, origin: verifier.name, verifiers: [verifier], witnesses, bundle })
}

/** A bundle in the archive, as if it had been fetched. */
async function archived(): Promise<string> {
  const bytes = Buffer.from('a bundle')
  const revision = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  await sql(`insert into audit.named_bundle values ('${revision}') on conflict do nothing`)
  await sql(
    `insert into audit.bundle values ('${revision}', '\\x${bytes.toString('hex')}') on conflict do nothing`,
  )
  return revision
}

async function count(): Promise<number> {
  // Of exports: other services write their own entries meanwhile.
  const [row] = await sql<{ n: number }>(
    `select count(*)::int as n from audit.entry where convert_from(leaf, 'UTF8')::jsonb ->> 'effect' = 'exported'`,
  )
  return row?.n ?? 0
}

function sql<Row extends object>(statement: string): Promise<Row[]> {
  return runSql(constellation().database.adminUrl, statement)
}
