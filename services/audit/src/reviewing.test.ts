import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aDisclosure, toWire } from '../test/submissions.ts'
import type { OwnEntry } from './domain/log/own-entry.ts'

const constellation = withConstellation()
const AUDITOR = 'pro-vera-nyberg'
/** Competent for two agencies alone. */
const NARROW_AUDITOR = 'pro-lotte-sand'
const REVIEWER = 'pro-ines-vandael'
const DEPUTY = 'pro-noor-vermeer'
const TEACHER = 'pro-samira-haddad'
const OWN = 'agy-prevention-kaaihaven'
const SCHOOL = 'agy-school-meridian'
const reason = 'Complaint 12 of this year, about a disclosure.'
const subject = `sub_${'s'.repeat(43)}`
const restricted = `sub_${'r'.repeat(43)}`

beforeAll(async () => {
  await append({ person: { subject }, actor: { professional: TEACHER }, basis: ['flag/pop-up-session'] })
  await append({ person: { subject }, organisation: OWN, actor: { professional: REVIEWER } })
  await append({ person: { subject: restricted }, recipients: [OWN] })
  await append({ organisation: 'agy-audit-harbour', basis: ['flag/pop-up-session'] })
})

describe('searching the ledger', () => {
  it('is for auditors', async () => {
    const body = { reason, subject }
    for (const who of [TEACHER, REVIEWER, 'exchange'])
      expect((await as(who).POST('/entries/search', { body })).response.status).toBe(403)
  })

  it('finds by person, and says that what it found is proven', async () => {
    const items = await search(AUDITOR, { subject })
    expect(items.map(({ organisation }) => organisation)).toEqual([OWN, SCHOOL])
    // Witnesses follow behind the appends, so what is new may or may not have been seen by them yet.
    for (const { proof } of items)
      expect(proof).toMatchObject({ included: true, witnessed: expect.any(Boolean) })
    await vi.waitFor(
      async () => {
        for (const { proof } of await search(AUDITOR, { subject })) expect(proof.witnessed).toBe(true)
      },
      { timeout: 20_000, interval: 200 },
    )
    expect(JSON.stringify(items)).not.toMatch(/sub_|pro-/)
  })

  it('finds within the competence of the auditor alone, and never in the own agency', async () => {
    expect((await search(NARROW_AUDITOR, { subject })).map(({ organisation }) => organisation)).toEqual([
      SCHOOL,
    ])
    const flagged = await search(AUDITOR, { basis: 'flag/pop-up-session' })
    expect(flagged.map(({ organisation }) => organisation)).toEqual([SCHOOL])
  })

  it('names who acted when it is asked for', async () => {
    const items = await search(AUDITOR, { actor: TEACHER, event: 'disclosure', show: ['actor'] })
    expect(items.map(({ actor }) => actor)).toEqual([TEACHER])
  })

  it('names every fault', async () => {
    const { error } = await as(AUDITOR).POST('/entries/search', { body: { reason, as: 'holder' } })
    expect(error?.issues?.map(({ code }) => code)).toEqual(['criterion-required', 'agency-required'])
  })

  it('is an entry, one for each page', async () => {
    const before = await searches()
    const first = await as(AUDITOR).POST('/entries/search', { body: { reason, subject, limit: 1 } })
    const after = first.data?.next ?? 0
    const second = await as(AUDITOR).POST('/entries/search', { body: { reason, subject, limit: 1, after } })
    expect([first, second].map(({ data }) => data?.items.length)).toEqual([1, 1])
    expect((await searches()) - before).toBe(2)
  })
})

describe('restricting a person’s ledger', () => {
  const rows = { of: 'agency' as const }
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString()
  const proposal = { subject: restricted, rows, cause: 'rights-of-others' as const, until, reason }

  beforeAll(async () => {
    const deputies = constellation().client('agreements', REVIEWER)
    const [from, end] = [0, 14].map((days) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10),
    )
    const body = { deputy: DEPUTY, role: 'lawfulness-reviewer' as const, from: from ?? '', until: end ?? '' }
    const params = { path: { professionalId: REVIEWER } }
    const { error } = await deputies.POST('/professionals/{professionalId}/deputies', { params, body })
    if (error !== undefined) throw new Error(JSON.stringify(error))
    await vi.waitFor(
      async () => expect((await as(DEPUTY).GET('/restrictions', {})).response.status).toBe(200),
      {
        timeout: 15_000,
      },
    )
  })

  it('takes two of the agency; then the rows are as if they had never been', async () => {
    expect(await ledger(restricted)).toHaveLength(1)
    const { data: proposed } = await as(REVIEWER).POST('/restrictions', { body: proposal })
    expect(proposed).toMatchObject({ agency: OWN, state: 'proposed', own: true, rows })
    const params = { path: { restrictionId: proposed?.id ?? '' } }
    const confirmation = { params, body: { subject: restricted, reason } }
    const confirm = (who: string) => as(who).POST('/restrictions/{restrictionId}/confirmation', confirmation)
    expect((await confirm(REVIEWER)).response.status).toBe(403)
    expect((await confirm(AUDITOR)).response.status).toBe(403)
    expect((await confirm(DEPUTY)).data).toMatchObject({ state: 'in-force', own: false })
    expect((await confirm(DEPUTY)).response.status).toBe(409)
    expect(await ledger(restricted)).toEqual([])
    const release = { params, body: { reason } }
    const released = await as(REVIEWER).POST('/restrictions/{restrictionId}/release', release)
    expect(released.data).toMatchObject({ state: 'released' })
    expect(await ledger(restricted)).toHaveLength(1)
  })

  it('answers of a person of whom all is restricted as of one never known, byte for byte', async () => {
    const [known, unknown] = ['k', 'u'].map((letter) => `sub_${letter.repeat(43)}`)
    await append({ person: { subject: known ?? '' }, recipients: [OWN] })
    const body = { ...proposal, subject: known ?? '' }
    const { data } = await as(REVIEWER).POST('/restrictions', { body })
    const params = { path: { restrictionId: data?.id ?? '' } }
    const confirmation = { params, body: { subject: known ?? '', reason } }
    await as(DEPUTY).POST('/restrictions/{restrictionId}/confirmation', confirmation)
    const answers = await Promise.all([known, unknown].map((person) => rawLedger(person ?? '')))
    expect(answers[0]).toContain('"items":[]')
    expect(answers[0]).toBe(answers[1])
    await as(REVIEWER).POST('/restrictions/{restrictionId}/release', { params, body: { reason } })
    expect(await rawLedger(known ?? '')).toContain('"disclosure"')
  })

  it('is listed page by page without a person; its explanation is read under an entry of its own', async () => {
    const { data: newest } = await as(REVIEWER).POST('/restrictions', { body: proposal })
    const pages: string[][] = []
    let after: number | undefined
    do {
      const query = { limit: 2, ...(after !== undefined && { after }) }
      const { data: page } = await as(DEPUTY).GET('/restrictions', { params: { query } })
      expect(JSON.stringify(page)).not.toMatch(/sub_|pro-|Complaint/)
      pages.push(page?.items.map(({ state }) => state) ?? [])
      after = page?.next
    } while (after !== undefined)
    expect(pages).toEqual([['released', 'released'], ['proposed']])
    const params = { path: { restrictionId: newest?.id ?? '' } }
    const { data } = await as(DEPUTY).GET('/restrictions/{restrictionId}', { params })
    expect(data).toMatchObject({ reason, restriction: { state: 'proposed', own: false } })
    const items = await search(AUDITOR, { transaction: params.path.restrictionId })
    expect(items.map(({ effect }) => effect)).toEqual(['restriction-read', 'restriction-proposed'])
  })

  it('names every fault, and knows nothing of what is not there', async () => {
    const body = { ...proposal, rows: { of: 'entries' as const }, until: '2020-01-01T00:00:00Z' }
    const { error } = await as(REVIEWER).POST('/restrictions', { body })
    expect(error?.issues?.map(({ pointer }) => pointer)).toEqual(['/until', '/rows'])
    const params = { path: { restrictionId: crypto.randomUUID() } }
    expect((await as(REVIEWER).GET('/restrictions/{restrictionId}', { params })).response.status).toBe(404)
  })
})

describe('the ledger of a person', () => {
  it('speaks the language that is asked for', async () => {
    const body = { subject, reason }
    const dutch = { params: { header: { 'Accept-Language': 'nl-BE, fr;q=0.5' } }, body }
    const { data } = await as(REVIEWER).POST('/subjects/ledger', dutch)
    expect(data?.items[0]?.sentence).toContain('Doel: preventie.')
    expect(data?.notice).toContain('toezichthouder')
    const french = { ...dutch, body: { ...body, language: 'fr' as const } }
    expect((await as(REVIEWER).POST('/subjects/ledger', french)).data).toMatchObject({ language: 'fr' })
  })
})

function as(who: string) {
  return constellation().client('audit', who)
}

async function append(entry: Partial<OwnEntry>): Promise<void> {
  const body = { knownSize: 0, entries: [toWire(aDisclosure({ basis: [], ...entry }))] }
  const { error } = await as('exchange').POST('/entries', { body })
  if (error !== undefined) throw new Error(JSON.stringify(error))
}

/** What is found once the index has what was there when the search began. */
async function search(who: string, asked: object) {
  const { data: heads } = await as(AUDITOR).GET('/treeheads', { params: { query: { limit: 1000 } } })
  const size = heads?.items.at(-1)?.size ?? 0
  return vi.waitFor(
    async () => {
      const { data } = await as(who).POST('/entries/search', { body: { reason, ...asked } })
      expect(data?.indexed).toBeGreaterThanOrEqual(size)
      return data?.items ?? []
    },
    { timeout: 15_000, interval: 200 },
  )
}

async function searches(): Promise<number> {
  const { data } = await as(AUDITOR).GET('/entries', { params: { query: { limit: 1000 } } })
  return (data?.items ?? []).filter(({ entry }) =>
    Buffer.from(entry, 'base64').toString().includes('"effect":"searched"'),
  ).length
}

async function rawLedger(person: string): Promise<string> {
  const response = await fetch(`${constellation().urls.audit}/v1/subjects/ledger`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await constellation().tokenFor(REVIEWER, 'audit')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ subject: person, reason }),
  })
  return response.text()
}

async function ledger(person: string) {
  const { data } = await as(REVIEWER).POST('/subjects/ledger', { body: { subject: person, reason } })
  return data?.items.filter(({ classes }) => classes.every(({ code }) => code !== 'LOG:subject'))
}
