import { createHash, randomBytes } from 'node:crypto'
import { openCheckpoint, type Receipt, verifyReceipt } from '@casebridge/ledger'
import { ed25519Verifier, nodeHash as hash } from '@casebridge/ledger/node'
import { runSql } from '@casebridge/testing'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it } from 'vitest'
import { aDisclosure, toWire } from '../test/submissions.ts'
import type { Submission } from './domain/log/submission.ts'

interface EntryPage {
  readonly items: readonly { readonly index: number }[]
  readonly next?: number
}

const constellation = withConstellation()
const REVIEWER = 'pro-ines-vandael'
const AUDITOR = 'pro-vera-nyberg'
const TEACHER = 'pro-noor-vermeer'
const person = `sub_${'x'.repeat(43)}`

describe('appending', () => {
  it('answers with receipts that verify with the public key alone', async () => {
    const entries = [aDisclosure(), aDisclosure({ person: { subject: person } })]
    const receipts = await append(entries)
    expect(receipts).toHaveLength(2)
    for (const [i, receipt] of receipts.entries())
      expect(check(entries[i], receipt).entryId).toBe(receipt.entryId)
  })

  it('gives a receipt that does not verify for another entry, also not under its name', async () => {
    const [mine, other] = [aDisclosure(), aDisclosure()]
    const [receipt] = await append([mine])
    if (receipt === undefined) throw new Error('no receipt')
    expect(() => check(other, receipt)).toThrow('names another entry')
    expect(() => check(other, { ...receipt, entryId: other.entry.id })).toThrow('not in the tree')
  })

  it('is for services: a professional, an auditor and a stranger are refused', async () => {
    const body = { knownSize: 0, entries: [toWire(aDisclosure())] }
    for (const who of [TEACHER, AUDITOR, REVIEWER]) {
      expect((await as(who).POST('/entries', { body })).response.status).toBe(403)
    }
    const answer = await fetch(`${url()}/v1/entries`, { method: 'POST', body: JSON.stringify(body) })
    expect(answer.status).toBe(401)
  })

  it('refuses details that an entry does not commit to, and names every one of them', async () => {
    const good = aDisclosure()
    const swapped = toWire(aDisclosure({ person: { subject: person } }))
    const bare = toWire(aDisclosure({ actor: { professional: TEACHER } }))
    const entries = [
      toWire(good),
      {
        ...swapped,
        person: { key: swapped.person?.key ?? '', detail: { subject: `sub_${'y'.repeat(43)}` } },
      },
      { entry: bare.entry },
    ]
    const { error, response } = await as('exchange').POST('/entries', { body: { knownSize: 0, entries } })
    expect(response.status).toBe(400)
    expect(error?.issues?.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/entries/1/person', 'commitment'],
      ['/entries/2/actor', 'missing'],
    ])
    expect(await proofOf(good)).toBe(404)
  })

  it('refuses an entry that is no entry of the ledger', async () => {
    const entries = [{ entry: Buffer.from('{"name":"somebody"}').toString('base64') }]
    const { error } = await as('exchange').POST('/entries', { body: { knownSize: 0, entries } })
    expect(error?.issues?.[0]).toMatchObject({ in: 'body', pointer: '/entries/0/entry', code: 'entry' })
  })

  it('an entry appended twice with other bytes is refused and the first stands', async () => {
    const [one, other] = [aDisclosure(), aDisclosure()]
    const [first] = await append([one])
    const [again] = await append([one])
    expect(again?.index).toBe(first?.index)
    const forged = JSON.parse(Buffer.from(other.leaf).toString())
    forged.id = one.entry.id
    const entry = Buffer.from(JSON.stringify(forged)).toString('base64')
    const { error } = await as('exchange').POST('/entries', { body: { knownSize: 0, entries: [{ entry }] } })
    expect(error).toMatchObject({ status: 409, type: 'urn:problem-type:casebridge:entry-id-reused' })
    check(one, (await append([one]))[0])
  })

  it('tells a caller who has seen a longer log to stop', async () => {
    const body = { knownSize: 1_000_000, entries: [toWire(aDisclosure())] }
    const { error } = await as('exchange').POST('/entries', { body })
    expect(error).toMatchObject({ status: 409, type: 'urn:problem-type:casebridge:rolled-back' })
  })

  it('takes a thousand entries at once', async () => {
    const entries = Array.from({ length: 1000 }, () => aDisclosure({ person: { subject: person } }))
    const receipts = await append(entries)
    check(entries[999], receipts[999])
  })
})

describe('assurance', () => {
  it('tells auditors and coordinators how far the log can be relied on now: sizes and times, nothing about anybody', async () => {
    const { data, response } = await as(AUDITOR).GET('/assurance', {})
    expect(response.status).toBe(200)
    const count = (await sql<{ n: number }>('select count(*)::int as n from audit.entry'))[0]?.n ?? 0
    expect(data).toMatchObject({ log: verifier().name, standing: 'leading' })
    expect(data?.size).toBeLessThanOrEqual(count)
    expect(data?.size).toBeGreaterThan(0)
    expect(data?.indexed).toBeLessThanOrEqual(count)
    expect(data?.witnessed.size).toBeLessThanOrEqual(count)
    expect(JSON.stringify(data)).not.toContain('sub_')
    expect((await as('pro-oskar-lind').GET('/assurance', {})).response.status).toBe(200)
    expect((await as(TEACHER).GET('/assurance', {})).response.status).toBe(403)
  })
})

describe('checking', () => {
  it('is open to every professional for an entry whose id they hold, and to nobody for an unknown one', async () => {
    const one = aDisclosure()
    await append([one])
    const params = { path: { entryId: one.entry.id } }
    const { data } = await as(TEACHER).GET('/entries/{entryId}/proof', { params })
    check(one, data)
    expect(await proofOf(aDisclosure())).toBe(404)
  })

  it('starts from a checkpoint that anybody may read', async () => {
    const count = async () => (await sql<{ n: number }>('select count(*)::int as n from audit.entry'))[0]?.n
    const before = await count()
    const note = await (await fetch(`${url()}/checkpoint`)).text()
    const { size } = openCheckpoint(note, { origin: verifier().name, log: [verifier()] })
    expect(size).toBeGreaterThanOrEqual(before ?? Number.NaN)
    expect(size).toBeLessThanOrEqual((await count()) ?? Number.NaN)
  })

  it('of the whole log is for auditors', async () => {
    for (const who of [TEACHER, REVIEWER, 'exchange']) {
      expect((await as(who).GET('/entries', {})).response.status).toBe(403)
      expect((await as(who).GET('/treeheads', {})).response.status).toBe(403)
    }
    expect((await as(AUDITOR).GET('/entries', {})).response.status).toBe(200)
    expect((await as(AUDITOR).GET('/treeheads', {})).response.status).toBe(200)
  })

  it('reads every entry once, page by page, the boot entry first', async () => {
    const indexes: number[] = []
    let from: number | undefined = 0
    while (from !== undefined) {
      const page: EntryPage | undefined = (
        await as(AUDITOR).GET('/entries', { params: { query: { from, limit: 300 } } })
      ).data
      indexes.push(...(page?.items.map(({ index }) => index) ?? []))
      from = page?.next
    }
    expect(indexes).toEqual(indexes.map((_, i) => i))
    expect(indexes.length).toBeGreaterThan(1000)
    const { data } = await as(AUDITOR).GET('/entries', { params: { query: { limit: 1 } } })
    const first = JSON.parse(Buffer.from(data?.items[0]?.entry ?? '', 'base64').toString())
    expect(first).toMatchObject({ event: 'boot', organisation: 'svc-audit' })
    expect(first.basis).toEqual([
      expect.stringMatching(/^pg-system\/[0-9a-f]{32}$/),
      'pg-timeline/1',
      expect.stringMatching(/^log-key\/[0-9a-f]{8}$/),
    ])
  })
})

describe('the ledger of a person', () => {
  const subject = `sub_${'p'.repeat(43)}`
  const body = { subject, reason: 'Request of the person, number 7.' }

  it('is read by a lawfulness reviewer and nobody else', async () => {
    for (const who of [TEACHER, AUDITOR, 'exchange']) {
      expect((await as(who).POST('/subjects/ledger', { body })).response.status).toBe(403)
    }
  })

  it('shows who was told what, and every earlier reading of it', async () => {
    expect((await as(REVIEWER).POST('/subjects/ledger', { body })).data?.items).toEqual([])
    await append([
      aDisclosure({ person: { subject }, actor: { professional: TEACHER } }),
      aDisclosure({ person: { subject: person } }),
    ])
    const { data } = await as(REVIEWER).POST('/subjects/ledger', { body })
    expect(data?.items.map(({ event, organisation }) => [event, organisation.id])).toEqual([
      ['consultation', 'agy-prevention-kaaihaven'],
      ['disclosure', 'agy-school-meridian'],
    ])
    expect(JSON.stringify(data)).not.toContain('pro-')
  })

  it('leaves an entry of each reading, which commits to who read about whom and why', async () => {
    // The newest of its kind: what other services queued may have come after it.
    const [leaf] = await sql<{ leaf: Uint8Array }>(
      `select leaf from audit.entry
       where convert_from(leaf, 'UTF8')::jsonb -> 'classes' ? 'LOG:subject' order by idx desc limit 1`,
    )
    const entry = JSON.parse(Buffer.from(leaf?.leaf ?? []).toString())
    expect(entry).toMatchObject({ event: 'consultation', role: 'lawfulness-reviewer' })
    expect(entry.commitments).toEqual({ actor: expect.any(String), person: expect.any(String) })
    expect(entry.registry).toMatch(/^sha256:/)
  })
})

describe('the archive of bundles', () => {
  it('has what an entry names, soon after it was appended: the exact bytes, for auditors and the exchange', async () => {
    const { revision, bytes } = await aBundle()
    expect(await archived(revision)).toMatchObject({ status: 404 })
    await append([aDisclosure({ policy: revision })])
    await until(async () => (await archived(revision)).status === 200)
    for (const who of [AUDITOR, 'exchange'])
      expect(await archived(revision, who)).toEqual({ status: 200, type: 'application/octet-stream', bytes })
    for (const who of [TEACHER, REVIEWER, 'agreements'])
      expect((await archived(revision, who)).status).toBe(403)
  })

  it('says of what it does not have the same, whether an entry names it or not', async () => {
    const named = revisionOf(randomBytes(32))
    await append([aDisclosure({ policy: named })])
    const answers = await Promise.all([named, revisionOf(randomBytes(32))].map((one) => archived(one)))
    expect(answers[0]?.status).toBe(404)
    expect(withoutTrace(answers[0]?.bytes)).toEqual(withoutTrace(answers[1]?.bytes))
  })

  it('goes on asking for what nobody has yet, and gets the others meanwhile', async () => {
    const late = { bytes: randomBytes(64) }
    const [awaited, other] = [revisionOf(late.bytes), await aBundle()]
    await append([aDisclosure({ policy: awaited }), aDisclosure({ policy: other.revision })])
    await until(async () => (await archived(other.revision)).status === 200)
    expect((await archived(awaited)).status).toBe(404)
    await aBundle(late.bytes)
    await until(async () => (await archived(awaited)).bytes.equals(late.bytes))
  })

  it('takes nothing under the name of something else', async () => {
    const { revision, bytes } = await aBundle()
    const forge = (hex: string) =>
      sql(`set session_replication_role = replica;
        alter table agreements.document drop constraint if exists document_check;
        update agreements.document set bytes = '\\x${hex}' where revision = '${revision}'`)
    await forge(Buffer.from('something else').toString('hex'))
    await append([aDisclosure({ policy: revision })])
    const other = await aBundle()
    await append([aDisclosure({ policy: other.revision })])
    await until(async () => (await archived(other.revision)).status === 200)
    expect((await archived(revision)).status).toBe(404)
    await forge(bytes.toString('hex'))
    await until(async () => (await archived(revision)).status === 200)
  })

  it.each([
    ['the service', () => constellation().service('audit')],
    ['PostgreSQL', () => constellation().database],
  ])('gets what was named before %s was killed, though nobody could be asked then', async (_, victim) => {
    const { revision, bytes } = await aBundle()
    await constellation().service('agreements').kill()
    await append([aDisclosure({ policy: revision })])
    await victim().kill()
    await victim().start()
    await until(async () => (await fetch(`${url()}/health`)).status === 200)
    expect((await archived(revision)).status).toBe(404)
    await constellation().service('agreements').start()
    await until(async () => (await archived(revision)).bytes.equals(bytes))
  })
})

describe('without the registry', () => {
  it('services go on recording and nobody reads', async () => {
    await constellation().service('agreements').kill()
    await restart()
    expect((await fetch(`${url()}/health`)).status).toBe(200)
    const one = aDisclosure()
    check(one, (await append([one]))[0])
    expect((await as(AUDITOR).GET('/entries', {})).response.status).toBe(503)
    await constellation().service('agreements').start()
  })
})

describe('a database that takes no entries', () => {
  it('makes the service degraded, and not down: who tries again finds out that there is room', async () => {
    const health = async () => {
      const response = await fetch(`${url()}/health`)
      return [response.status, await response.json()]
    }
    await until(async () => (await health())[0] === 200)
    const admin = constellation().database.adminUrl
    await runSql(
      admin,
      `create function audit.full_disk() returns trigger language plpgsql as $$
         begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
       create trigger full_disk before insert on audit.tree_head execute function audit.full_disk()`,
    )
    const entry = aDisclosure()
    const body = { knownSize: 0, entries: [toWire(entry)] }
    expect((await as('exchange').POST('/entries', { body })).response.status).toBe(503)
    expect(await health()).toEqual([200, { status: 'DEGRADED' }])
    await runSql(admin, 'drop trigger full_disk on audit.tree_head; drop function audit.full_disk()')
    check(entry, (await append([entry]))[0])
    expect(await health()).toEqual([200, { status: 'UP' }])
  })
})

describe('killed at any moment', () => {
  const service = () => constellation().service('audit')
  const database = () => constellation().database
  it.each([
    ['the service', service],
    ['PostgreSQL', database],
  ])('%s has lost nothing that was acknowledged, and a retry makes no second entry', async (_, victim) => {
    const acknowledged: { entry: Submission; receipt: Receipt }[] = []
    const open: Submission[] = []
    let running = true
    const callers = Array.from({ length: 16 }, async () => {
      while (running) {
        const entry = aDisclosure({ person: { subject: person } })
        const [receipt] = await append([entry]).catch(() => [])
        if (receipt === undefined) return open.push(entry)
        acknowledged.push({ entry, receipt })
      }
      return undefined
    })
    while (acknowledged.length < 200) await pause()
    await victim().kill()
    running = false
    await Promise.all(callers)
    expect(open.length).toBeGreaterThan(0)
    await victim().start()
    while ((await fetch(`${url()}/health`)).status !== 200) await pause()

    const newest = Math.max(...acknowledged.map(({ entry, receipt }) => check(entry, receipt).head.size))
    for (const { entry, receipt } of acknowledged) {
      const known = check(entry, receipt).head
      const [again] = await append([entry], known.size)
      expect(again?.index).toBe(receipt.index)
      expect(check(entry, again, known).head.size).toBeGreaterThanOrEqual(newest)
    }
    for (const entry of open) {
      const [first] = await append([entry])
      const [second] = await append([entry])
      expect(second?.index).toBe(first?.index)
    }
    const ids = [...acknowledged.map(({ entry }) => entry), ...open].map(({ entry }) => `'${entry.id}'`)
    const [{ n } = { n: 0 }] = await sql<{ n: number }>(
      `select count(*)::int as n from audit.entry where entry_id in (${ids.join()})`,
    )
    expect(n).toBe(ids.length)
  })
})

describe('a log that was tampered with', () => {
  it('is not served: the service does not start, and says why', async () => {
    await constellation().service('audit').stop()
    await sql(
      `set session_replication_role = replica; delete from audit.entry where idx = (select max(idx) from audit.entry)`,
    )
    await expect(constellation().service('audit').start()).rejects.toThrow(/entry \d+ is missing/)
  })
})

function url(): string {
  return constellation().urls.audit
}

function verifier() {
  return ed25519Verifier(constellation().keyring.logVkey)
}

function as(who: string) {
  return constellation().client('audit', who)
}

async function append(entries: readonly Submission[], knownSize = 0): Promise<Receipt[]> {
  const { data, error } = await as('exchange').POST('/entries', {
    body: { knownSize, entries: entries.map(toWire) },
  })
  if (data === undefined) throw new Error(`refused: ${error.type}`)
  return [...data.receipts]
}

async function proofOf({ entry }: Submission): Promise<number> {
  const { response } = await as('exchange').GET('/entries/{entryId}/proof', {
    params: { path: { entryId: entry.id } },
  })
  return response.status
}

/** A document in the tables of `agreements`, as if it had compiled it. */
async function aBundle(bytes = randomBytes(64)): Promise<{ revision: string; bytes: Buffer }> {
  const revision = revisionOf(bytes)
  await sql(`insert into agreements.document (revision, kind, bytes)
    values ('${revision}', 'bundle', '\\x${bytes.toString('hex')}')`)
  return { revision, bytes }
}

function revisionOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

async function archived(revision: string, who = 'exchange') {
  const token = await constellation().tokenFor(who, 'audit')
  const response = await fetch(`${url()}/v1/bundles/${revision}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, type: response.headers.get('content-type'), bytes }
}

function withoutTrace(problem: Uint8Array = Buffer.from('{}')): object {
  return { ...JSON.parse(Buffer.from(problem).toString()), instance: undefined, trace: undefined }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds().catch(() => false))) await pause()
}

function check(entry: Submission | undefined, receipt: Receipt | undefined, known = { size: 0, root: '' }) {
  if (entry === undefined || receipt === undefined) throw new Error('no receipt')
  const { name: origin } = verifier()
  return verifyReceipt({ hash, verifier: verifier(), origin, entry: entry.leaf, receipt, known })
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}

async function restart(): Promise<void> {
  await constellation().service('audit').stop()
  await constellation().service('audit').start()
}

function sql<Row extends object>(statement: string): Promise<Row[]> {
  return runSql(constellation().database.adminUrl, statement)
}
