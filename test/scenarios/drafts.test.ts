import type { agreements, exchange } from '@casebridge/contract'
import { PACKS } from '@casebridge/policy'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, type Call, send, sendWith } from './support/call.ts'
import { AUDITOR, CHAIR, COORDINATOR, POLICE, PREVENTION, REVIEWER, SCHOOL } from './support/people.ts'
import { openStage, type Stage } from './support/stage.ts'

type Schemas = exchange.components['schemas']
type Candidate = agreements.components['schemas']['Candidate']

const constellation = withConstellation()
const HOUR = 3_600_000
const day = (days: number) => new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10)
const reason = 'It is needed for the yearly review of this unit.'

let stage: Stage
beforeAll(async () => {
  stage = await openStage(constellation())
})

const as = (who: string, call: Call, service: 'exchange' | 'agreements' = 'exchange') =>
  send(constellation(), who, call, { service })

/** The unit's protocol as it would be if prevention were told nothing of attendance any more. */
async function candidate(shadowUntil?: string): Promise<Candidate> {
  const PARTIES = ['agy-prevention-kaaihaven', 'agy-school-meridian']
  const agreement = {
    ...{ id: 'agr-harbour-2026', version: 2, type: 'ISP', title: 'Protocol, narrower', jurisdiction: 'BE' },
    ...{ units: ['unit-harbour'], parties: PARTIES },
    clauses: [
      { id: 'agr-harbour-2026/1', from: PARTIES, to: PARTIES, categories: ['HOU'], purposes: ['early-help'] },
    ],
    ...{ territory: ['Kaaihaven'], dpia: 'DPIA 2026/7', reviewOn: day(100) },
    ...{ validFrom: day(1), validUntil: day(300) },
  }
  const call = post('/v1/candidates', { agreement, ...(shadowUntil && { shadowUntil }) })
  return bodyOf<Candidate>(await as(COORDINATOR, call, 'agreements'))
}

const post = (path: string, body: object): Call => ({ method: 'POST', path, body })
const asks = () =>
  as(PREVENTION, acts.ask(stage.caseId, { categories: ['EDU', 'PAS', 'FDK'], purpose: 'case-conference' }))

describe('a draft agreement, before anybody signs it', () => {
  it('runs in shadow, is assessed on logged decisions, and one of them is opened by an auditor alone', async () => {
    const proposed = await candidate(new Date(Date.now() + HOUR).toISOString())
    const shadow = { method: 'GET', path: `/v1/shadows/${proposed.revision}` } as const
    await vi.waitFor(
      async () => {
        await asks()
        expect(bodyOf<Schemas['Shadow']>(await as(COORDINATOR, shadow)).decisions).toBeGreaterThan(0)
      },
      { timeout: 20_000, interval: 500 },
    )

    const assess = post('/v1/impacts', { revision: proposed.revision, from: day(0), until: day(1) })
    const impact = bodyOf<Schemas['Impact']>(await as(COORDINATOR, assess))
    expect(impact.decisions).toBeGreaterThan(0)
    expect(JSON.stringify(impact)).not.toContain(stage.caseId)

    const asked = bodyOf<Schemas['Request']>(await asks())
    const open = post('/v1/replays', {
      ...{ entryId: asked.receipt?.entryId, reason, revision: proposed.revision },
    })
    for (const who of [COORDINATOR, CHAIR, PREVENTION, REVIEWER])
      expect((await as(who, open)).status).toBe(403)
    const opened = bodyOf<Schemas['Replay']>(await as(AUDITOR, open))
    expect(opened.state).toBe('identical')
    expect(opened.decisions[0]?.under?.revision).toBe(proposed.revision)
  })

  it('is simulated by those who prepare it, and in force for nobody', async () => {
    const { revision } = await candidate()
    const facts = {
      ...{ now: new Date().toISOString(), unit: 'unit-harbour', jurisdiction: 'BE', purpose: 'early-help' },
      ...{ initiative: 'ask', requestKind: 'question', actor: 'asker', address: 'direct' },
      holder: { type: 'SCH', agency: 'agy-school-meridian', onCase: true, measureOwner: false },
      recipient: {
        ...{ type: 'MUN', agency: 'agy-prevention-kaaihaven', role: 'prevention-officer', onCase: true },
        ...{ measureOwner: false, coreMember: true, intake: false, author: false, training: 'valid' },
        ...{ clearance: true, conflictOfInterest: false, territory: 'inside' },
      },
      ...{ case: 'open', retention: 'within', consent: 'none', dissent: 0, met: ['INF'] },
      item: {
        ...{ category: 'EDU', standalone: false, secret: false, classified: false, handling: [] },
        ...{ originatorPermission: false, contested: 'none', minor: true, onward: false },
      },
    }
    const simulated = async (who: string, query = '') => as(who, post(`/v1/simulations${query}`, facts))
    expect(bodyOf<Schemas['Simulation']>(await simulated(PREVENTION)).effect).toBe('permit')
    const draft = bodyOf<Schemas['Simulation']>(await simulated(COORDINATOR, `?revision=${revision}`))
    expect(draft).toMatchObject({ effect: 'deny', revision })
    expect(draft.decision?.missing.map(({ code }) => code)).toContain('AGR')
    expect((await simulated(PREVENTION, `?revision=${revision}`)).status).toBe(403)
    expect((await simulated(COORDINATOR, `?revision=sha256:${'0'.repeat(64)}`)).status).toBe(404)
  })
})

describe('every operation that answers with words', () => {
  const [{ texts } = { texts: undefined }] = PACKS.flatMap((pack) =>
    pack.jurisdiction === 'ANY' ? [pack] : [],
  )
  const LANGUAGES = [
    ['nl', 'nl-BE, en;q=0.3'],
    ['fr', 'de, fr-BE;q=0.9, en;q=0.8'],
    ['en', 'en'],
  ] as const

  describe.each(LANGUAGES)('says in %s', (language, header) => {
    const words = texts?.[language]
    const said = async (who: string, call: Call) => {
      const token = who === '' ? undefined : await constellation().tokenFor(who, 'exchange')
      return sendWith(constellation(), token, call, { headers: { 'accept-language': header } })
    }

    it('what was decided on a question, at once and when it is read again', async () => {
      const call = acts.ask(stage.caseId, { categories: ['EDU'], purpose: 'case-conference' })
      const asked = bodyOf<Schemas['Request']>(await said(PREVENTION, call))
      const decision = asked.answers[0]?.decision
      expect(decision?.notice).toBe(words?.notice)
      const again = bodyOf<Schemas['Request']>(await said(PREVENTION, acts.readRequest(asked.id)))
      expect(again.answers[0]?.decision).toEqual(decision)
    })

    it('what a holder gave, what was read of it, and what an emergency passed over', async () => {
      const given = bodyOf<Schemas['Disclosed']>(
        await said(SCHOOL, acts.disclose(stage.caseId, stage.attendance, PREVENTION)),
      )
      expect(given.answers[0]?.decision?.notice).toBe(words?.notice)
      const read = bodyOf<Schemas['Disclosure']>(
        await said(PREVENTION, acts.readDisclosure(given.answers[0]?.disclosureId ?? '')),
      )
      const duties: Readonly<Record<string, string>> = words?.obligations ?? {}
      for (const { code, text } of read.obligations.filter(({ code }) => !code.startsWith('EXP')))
        expect(text).toBe(duties[code])
      const warned = bodyOf<Schemas['Disclosed']>(await said(SCHOOL, acts.warn('He is not safe.', POLICE)))
      expect(warned.answers[0]?.decision?.notice).toBe(words?.notice)
      const due = bodyOf<Schemas['ReviewPage']>(await said(REVIEWER, { method: 'GET', path: '/v1/reviews' }))
      const flags = due.items.flatMap((one) => one.flags ?? [])
      const grounds: Readonly<Record<string, string>> = words?.grounds ?? {}
      expect(flags.length).toBeGreaterThan(0)
      for (const { code, text } of flags) expect(text).toBe(grounds[code])
    })

    it('what a holder answered', async () => {
      const asked = bodyOf<Schemas['Request']>(
        await said(PREVENTION, acts.ask(stage.caseId, { itemIds: [stage.course], purpose: 'early-help' })),
      )
      const answered = await said('pro-jonas-wouters', acts.answer(asked.id, stage.course))
      const [answer] = bodyOf<Schemas['Request']>(answered).answers
      expect(answer?.decision?.notice).toBe(words?.notice)
    })

    it('advice, to anybody and without a login', async () => {
      const question = { jurisdiction: 'BE', from: 'SCH', to: 'MUN', category: 'EDU', purpose: 'early-help' }
      const reply = await said('', post('/v1/advice', question))
      const advice = bodyOf<Schemas['Advice']>(reply)
      expect(advice.text).toBe(words?.advice[advice.answer])
      expect(advice.notice).toBe(words?.notice)
    })
  })
})

describe('advice', () => {
  it('has no place for a case, a name or a sentence', async () => {
    const question = { jurisdiction: 'BE', from: 'SCH', to: 'MUN', category: 'EDU', purpose: 'early-help' }
    for (const more of [
      { caseId: stage.caseId },
      { name: 'Somebody' },
      { question: 'May I?' },
      { to: 'agy-x' },
    ]) {
      const call = post('/v1/advice', { ...question, ...more })
      expect((await sendWith(constellation(), undefined, call)).status).toBe(400)
    }
  })

  it('is the same whatever is held, and whoever asks (I4)', async () => {
    const question = {
      jurisdiction: 'BE',
      from: 'FAM',
      to: 'POL',
      category: 'FDK',
      purpose: 'early-help',
      secret: true,
    }
    const call = post('/v1/advice', question)
    const before = await sendWith(constellation(), undefined, call)
    await openStage(constellation())
    const token = await constellation().tokenFor(POLICE, 'exchange')
    expect((await sendWith(constellation(), token, call)).text).toBe(before.text)
  })
})
