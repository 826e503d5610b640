import { randomInt } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, type Call, send } from './support/call.ts'
import { asSuperuser } from './support/database.ts'
import { CHAIR, POLICE, PREVENTION, REVIEWER, SCHOOL, YOUTH_WORK } from './support/people.ts'

type Schemas = exchange.components['schemas']

const constellation = withConstellation({ environments: { audit: { FLAG_INTERVAL_SECONDS: '1' } } })
const identifier = `HR-${randomInt(100_000_000, 999_999_999)}`
const WITHIN = { timeout: 20_000, interval: 200 }

let caseId: string
beforeAll(async () => {
  const opened = await send(constellation(), CHAIR, post('/v1/cases', aCase()))
  caseId = bodyOf<Schemas['Case']>(opened).id
})

describe('a warning in imminent danger', () => {
  it('is flagged for review at once, about the agency that warned, due three days later', async () => {
    bodyOf(await send(constellation(), YOUTH_WORK, acts.warn('Somebody is at the lock gates.', POLICE)))
    await vi.waitFor(async () => {
      expect(await flagged('emergency')).toEqual([{ agency: 'agy-youth-pier', regime: 'gdpr', hours: 72 }])
    }, WITHIN)
  })
})

describe('looking up oneself or a colleague', () => {
  it('is seen of a colleague, from the pseudonym that the exchange gives', async () => {
    const found = post('/v1/subjects', { identifier, reason: 'Asked by the people officer, number 12.' })
    const { subject } = bodyOf<Schemas['Subject']>(await send(constellation(), REVIEWER, found))
    bodyOf(await send(constellation(), PREVENTION, acts.ask(caseId, { categories: ['EDU'] })))
    const register = post(`/v1/professionals/${REVIEWER}/subject`, {
      subject,
      reason: 'So that nobody of the service looks me up unseen.',
    })
    bodyOf(await send(constellation(), REVIEWER, register, { service: 'audit' }))
    bodyOf(await send(constellation(), SCHOOL, acts.ask(caseId, { categories: ['PAS'] })))
    bodyOf(await send(constellation(), PREVENTION, acts.ask(caseId, { categories: ['PAS'] })))
    await vi.waitFor(async () => {
      expect(await flagged('colleague-lookup')).toMatchObject([{ agency: 'agy-prevention-kaaihaven' }])
    }, WITHIN)
    expect(await flagged('self-lookup')).toEqual([])
  })

  it('is seen of oneself: the reviewer who reads the own ledger', async () => {
    const found = post('/v1/subjects', { identifier, reason: 'A request of the person, number 13.' })
    const { subject } = bodyOf<Schemas['Subject']>(await send(constellation(), REVIEWER, found))
    const read = post('/v1/subjects/ledger', { subject, reason: 'A request of the person, number 13.' })
    bodyOf(await send(constellation(), REVIEWER, read, { service: 'audit' }))
    await vi.waitFor(async () => {
      expect(await flagged('self-lookup')).toMatchObject([{ agency: 'agy-prevention-kaaihaven' }])
    }, WITHIN)
  })
})

function flagged(flag: string) {
  return asSuperuser<object>(
    constellation(),
    `select agency, regime, round(extract(epoch from due_at - opened_at) / 3600)::int as hours
     from audit.review where flag = '${flag}'`,
  )
}

function post(path: string, body: unknown): Call {
  return { method: 'POST', path, body }
}

function aCase(): Schemas['NewCase'] {
  return {
    unit: 'unit-harbour',
    reference: `HBR/TEST/${randomInt(1_000_000_000, 2_000_000_000)}`,
    track: 'prevention',
    subject: { identifier, minor: false },
    leadAgency: 'agy-prevention-kaaihaven',
    owner: PREVENTION,
    broughtBy: 'agy-prevention-kaaihaven',
    power: 'Protocol of the unit, article 4',
    participants: [PREVENTION, SCHOOL, YOUTH_WORK].map((professional) => ({
      professional,
      reason: 'Works with the family.',
    })),
    reviewBy: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
  }
}
