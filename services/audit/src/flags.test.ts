import { openCheckpoint } from '@casebridge/ledger'
import { ed25519Verifier } from '@casebridge/ledger/node'
import { runSql } from '@casebridge/testing'
import { withConstellation } from '@casebridge/testing/constellation'
import { describe, expect, it, vi } from 'vitest'
import { aDisclosure, toWire } from '../test/submissions.ts'

const constellation = withConstellation({ environments: { audit: { FLAG_INTERVAL_SECONDS: '1' } } })
const AUDITOR = 'pro-vera-nyberg'
const REVIEWER = 'pro-ines-vandael'
const TEACHER = 'pro-samira-haddad'
const OTHER = 'pro-jonas-wouters'
const subject = `sub_${'t'.repeat(43)}`
const reason = 'Agreed with the people officer on 3 November.'
const WITHIN = { timeout: 15_000, interval: 100 }

interface Flagged {
  readonly id: string
  readonly flag: string
  readonly agency: string
  readonly regime: string
}

describe('flags of a running ledger', () => {
  it('are raised behind the appends, with an entry of the service itself under the id of the review', async () => {
    await append(aDisclosure({ basis: ['flag/pop-up-session'], organisation: 'agy-police-quay' }))
    const flagged = await vi.waitFor(() => found('pop-up-session'), WITHIN)
    expect(flagged).toMatchObject({ agency: 'agy-police-quay', regime: 'led' })
    const [entry] = await sql<{ j: object }>(
      `select convert_from(leaf, 'UTF8')::jsonb as j from audit.entry
       where convert_from(leaf, 'UTF8')::jsonb ->> 'transaction' = '${flagged.id}'`,
    )
    expect(entry?.j).toMatchObject({ event: 'review', organisation: 'svc-audit', effect: 'flag-raised' })
  })

  it('go on after a kill, and none is opened twice', async () => {
    const audit = constellation().service('audit')
    await append(aDisclosure({ basis: ['flag/asker-attested'] }))
    await audit.kill()
    await audit.start()
    await vi.waitFor(() => found('asker-attested'), WITHIN)
    const twice = await sql('select flag from audit.review group by flag, entries having count(*) > 1')
    expect(twice).toEqual([])
    const entries = await sql<{ n: number }>(
      `select count(*)::int as n from audit.entry where convert_from(leaf, 'UTF8')::jsonb ->> 'effect' = 'flag-raised'`,
    )
    const reviews = await sql<{ n: number }>('select count(*)::int as n from audit.review')
    expect(entries).toEqual(reviews)
  })

  it('are explained to those who review, in their language, and to nobody else', async () => {
    for (const who of [TEACHER, 'exchange']) {
      expect((await as(who).GET('/flags', {})).response.status).toBe(403)
    }
    for (const who of [AUDITOR, REVIEWER]) {
      const { data } = await as(who).GET('/flags', { params: { header: { 'Accept-Language': 'nl' } } })
      expect(data?.asOf).toBe('2026-11-24')
      expect(data?.items.find(({ code }) => code === 'fishing')?.text).toContain('nooit een conclusie')
    }
  })
})

describe('which person a professional is', () => {
  const path = { professionalId: TEACHER }

  it('is registered by the professional, and seen when the own agency handles it', async () => {
    const { data, response } = await as(TEACHER).POST('/professionals/{professionalId}/subject', {
      params: { path },
      body: { subject, reason },
    })
    expect(response.status).toBe(201)
    expect(data?.index).toBeGreaterThan(0)
    await append(aDisclosure({ actor: { professional: TEACHER }, person: { subject } }))
    expect(await vi.waitFor(() => found('self-lookup'), WITHIN)).toMatchObject({
      agency: 'agy-school-meridian',
    })
  })

  it('is answered alike for whoever it is, and registered again', async () => {
    for (const about of [subject, `sub_${'u'.repeat(43)}`]) {
      const { data } = await as(TEACHER).POST('/professionals/{professionalId}/subject', {
        params: { path },
        body: { subject: about, reason },
      })
      expect(Object.keys(data ?? {}).sort()).toEqual(['entryId', 'index'])
    }
  })

  it('is nobody else’s to say, and refused alike for somebody there and nobody', async () => {
    const refusals = await Promise.all(
      [TEACHER, 'pro-nobody-known'].map(async (professionalId) => {
        const params = { path: { professionalId } }
        const said = await as(OTHER).POST('/professionals/{professionalId}/subject', {
          params,
          body: { subject, reason },
        })
        const taken = await as(OTHER).DELETE('/professionals/{professionalId}/subject', { params })
        return [said.error, taken.error].map((one) => ({ ...one, instance: undefined }))
      }),
    )
    expect(refusals[0]).toMatchObject([{ status: 403 }, { status: 403 }])
    expect(refusals[0]).toEqual(refusals[1])
  })

  it('is taken back, with an entry, and then nothing of it is left', async () => {
    for (const _ of ['registered', 'and then not']) {
      const { response } = await as(TEACHER).DELETE('/professionals/{professionalId}/subject', {
        params: { path },
      })
      expect(response.status).toBe(200)
    }
    expect(await sql('select * from audit.professional_subject')).toEqual([])
  })
})

async function found(flag: string): Promise<Flagged> {
  const [one] = await sql<Flagged>(
    `select id::text, flag, agency, regime from audit.review where flag = '${flag}'`,
  )
  if (one === undefined) throw new Error(`no flag ${flag} yet`)
  return one
}

async function append(submission: ReturnType<typeof aDisclosure>): Promise<void> {
  const verifier = ed25519Verifier(constellation().keyring.logVkey)
  const note = await (await fetch(`${constellation().urls.audit}/checkpoint`)).text()
  const knownSize = Number(openCheckpoint(note, { origin: verifier.name, log: [verifier] }).size)
  const body = { knownSize, entries: [toWire(submission)] }
  expect((await as('exchange').POST('/entries', { body })).response.status).toBe(201)
}

function as(who: string) {
  return constellation().client('audit', who)
}

function sql<Row extends object>(statement: string): Promise<Row[]> {
  return runSql(constellation().database.adminUrl, statement)
}
