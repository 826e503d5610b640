import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, type Call, type Reply, send } from '../support/call.ts'
import { mayCall } from '../support/calls-by-id.ts'
import { type ContractOperation, OPERATIONS, parametersOf } from '../support/operations.ts'
import { CHAIR, FAMILY_DESK, POLICE, POLICE_CHIEF, PREVENTION, SOCIAL_WORK } from '../support/people.ts'
import { deskReferral } from '../support/referring.ts'
import { acknowledgedSignal } from '../support/signalling.ts'
import { newCase } from '../support/stage.ts'
import { logStatements, statementsOf } from '../support/statements.ts'

type Schemas = exchange.components['schemas']

/** Called by looking around: lists, and everything else that names nothing by its id. */
const LISTS = OPERATIONS.filter(
  (one) => one.service === 'exchange' && one.method === 'GET' && parametersOf(one).length === 0,
)
/** What a look comes to: the answer down to its bytes, and the statements that it takes. */
interface Look {
  readonly reply: Reply
  readonly statements: readonly string[]
}

type Looks = Map<string, Look>

/** By whom, where, as a call. */
interface Doing {
  readonly who: string
  readonly name: string
  readonly call: Call
}

/**
 * Somebody of a family confides in the desk, and the desk finds help for them outside the unit (P5). Police, the chair
 * and the mayor look everywhere they may, before and after: nothing has changed, also not about that very person.
 */
export function outsideTheUnit(constellation: () => Constellation): void {
  const before: Looks = new Map()
  const after: Looks = new Map()
  const subject = newCase().subject
  let caseId: string
  let logging: Awaited<ReturnType<typeof logStatements>>
  let referral: Schemas['Referral']
  let signalId: string

  const as = async <Body>(who: string, call: Call) => bodyOf<Body>(await send(constellation(), who, call))
  const look = async (who: string, call: Call): Promise<Look> => {
    let reply: Reply | undefined
    const statements = await statementsOf(constellation(), async () => {
      reply = await send(constellation(), who, call)
    })
    if (reply === undefined) throw new Error('no reply')
    const { status, text, headers } = reply
    // How long an answer is depends on the proof in its receipt, and so on how many entries there are.
    const others = headers.filter(([name]) => name !== 'content-length')
    return { reply: { status, text: withoutChance(text), headers: others }, statements }
  }
  const aboutThem = (): readonly (readonly [string, Call])[] => [
    ['asking on their case', acts.ask(caseId, { categories: ['FDK', 'REF', 'SUP'], purpose: 'prevention' })],
    [
      'asking the desk',
      acts.ask(caseId, {
        categories: ['FDK', 'REF'],
        holders: ['agy-family-lantern', 'agy-social-kaaihaven'],
      }),
    ],
    ['the case', { method: 'GET', path: `/v1/cases/${caseId}` }],
    ['the items on it', { method: 'GET', path: `/v1/cases/${caseId}/items` }],
    ['referring them to the desk', { ...deskReferral(constellation(), { to: FAMILY_DESK, subject }) }],
    [
      'warning of them',
      acts.warn('They are on the bridge.', PREVENTION, { subject: { identifier: subject.identifier } }),
    ],
  ]
  const listing = (): readonly Doing[] =>
    WATCHERS.flatMap((who) =>
      LISTS.filter((one) => mayCall(constellation(), one, who)).flatMap((one) =>
        callsOf(one).map((call) => ({ who, name: call.path, call })),
      ),
    )
  const acting = (): readonly Doing[] =>
    WATCHERS.flatMap((who) => aboutThem().map(([name, call]) => ({ who, name, call })))
  /** Does them all, one after the other. */
  const seeing = async (doings: readonly Doing[], into: Looks) => {
    for (const { who, name, call } of doings) into.set(`${who} ${name}`, await look(who, call))
  }

  beforeAll(async () => {
    const file = newCase()
    const participants = file.participants.filter(({ professional }) => professional !== FAMILY_DESK)
    const opened = await as<Schemas['Case']>(CHAIR, {
      method: 'POST',
      path: '/v1/cases',
      body: { ...file, subject, participants },
    })
    caseId = opened.id
    logging = await logStatements(constellation())
    // The first call of each kind prepares what later ones find ready. What acts make is in the lists that come after.
    for (const { who, call } of [...acting(), ...listing()]) await send(constellation(), who, call)
    for (const doings of [acting(), listing()]) await seeing(doings, before)
    referral = await confide()
    for (const doings of [listing(), acting()]) await seeing(doings, after)
  }, 480_000)
  afterAll(() => logging.stop())

  /** Everything that the desk's work outside the unit leaves behind, about somebody who has a case. */
  async function confide(): Promise<Schemas['Referral']> {
    const offer = async () =>
      (await as<Schemas['ReferralOffered']>(FAMILY_DESK, deskReferral(constellation(), { subject }))).referral
    const post = (path: string, body?: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })
    const [accepted, declined, withdrawn, offered] = [
      await offer(),
      await offer(),
      await offer(),
      await offer(),
    ]
    await as(SOCIAL_WORK, { method: 'GET', path: `/v1/disclosures/${accepted?.disclosureId}` })
    await as(SOCIAL_WORK, post(`referrals/${accepted?.id}/acceptance`))
    await as(SOCIAL_WORK, post(`referrals/${accepted?.id}/outcome`, { outcome: 'help-given' }))
    await as(SOCIAL_WORK, post(`referrals/${declined?.id}/decline`, { because: 'no-room' }))
    await as(FAMILY_DESK, post(`referrals/${withdrawn?.id}/withdrawal`))
    const base = { unit: 'unit-harbour', track: 'early-help', personFree: 'confirmed' }
    const text = 'A parent came by once a week, and spoke about school and little else.'
    await as(FAMILY_DESK, post('consults', { ...base, team: 'agy-region-harbour', question: text }))
    const practice = { ...base, second: SOCIAL_WORK, situation: text, approach: text, result: text }
    await as(FAMILY_DESK, post('practices', practice))
    await as(
      FAMILY_DESK,
      post('needs', { unit: 'unit-harbour', municipality: 'Kaaihaven', need: 'parenting' }),
    )
    // A teacher worries too, and the intake finds no concern.
    signalId = await acknowledgedSignal(constellation(), { subject })
    const decided = { outcome: 'no-concern', reason: 'Spoken about with the school and the parents.' }
    await as(PREVENTION, { method: 'GET', path: `/v1/signals/${signalId}` })
    await as(PREVENTION, post(`signals/${signalId}/triage`, decided))
    if (offered === undefined) throw new Error('the referral was refused')
    return offered
  }

  it('there is something to be found: who sees it are the two, and it says what it says', async () => {
    const list = async (who: string, direction: string) =>
      (
        await as<Schemas['ReferralPage']>(who, {
          method: 'GET',
          path: `/v1/referrals?direction=${direction}`,
        })
      ).items
    expect((await list(FAMILY_DESK, 'given')).map(({ id }) => id)).toContain(referral.id)
    expect((await list(SOCIAL_WORK, 'received')).map(({ id }) => id)).toContain(referral.id)
  })

  it('the looks go everywhere that police and the chair may look without an id', () => {
    const paths = new Set(listing().map(({ name }) => name.split('?')[0]))
    expect(LISTS.filter(({ callers }) => callers.includes('professional')).length).toBeGreaterThan(6)
    for (const { path, callers } of LISTS)
      if (callers.includes('professional')) expect(paths.has(path), path).toBe(true)
  })

  describe.each(WATCHERS)('%s', (who) => {
    it('finds the same in every list and by every act as before, by the same work of the database', () => {
      const found = [...after].filter(([name]) => name.startsWith(who))
      expect(found.length).toBeGreaterThan(12)
      for (const [name, one] of found) expect(one, name).toEqual(before.get(name))
    })

    it('finds nothing under the ids themselves', async () => {
      const ids = [`referrals/${referral.id}`, `disclosures/${referral.disclosureId}`, `signals/${signalId}`]
      for (const path of [...ids, `signals/${signalId}/feedback`]) {
        const there = await look(who, { method: 'GET', path: `/v1/${path}` })
        const nowhere = await look(who, {
          method: 'GET',
          path: `/v1/${path.replace(/[0-9a-f]{4}(?=$|\/feedback)/, 'ffff')}`,
        })
        expect(there.reply.status).toBe(404)
        expect(there).toEqual(nowhere)
      }
    })
  })
}

/** Police who lead, police who know, and who is chair and mayor in one. */
const WATCHERS = [POLICE, POLICE_CHIEF, CHAIR]

/** Each value of a query that must be given: a list is looked at from all its sides. */
function callsOf({ path, parameters }: ContractOperation): readonly Call[] {
  const [asked] = parameters.filter((one) => one.in === 'query' && one.required)
  if (asked === undefined) return [{ method: 'GET', path }]
  const { schema } = asked
  const values: readonly unknown[] =
    schema !== undefined && 'enum' in schema && Array.isArray(schema.enum) ? schema.enum : []
  if (values.length === 0) throw new Error(`a look needs values for ${asked.name} of ${path}`)
  return values.map((value) => ({ method: 'GET', path: `${path}?${asked.name}=${value}` }))
}

/** Without ids, times and what is signed: they differ by nature. */
function withoutChance(text: string): string {
  return text
    .replace(/"receipt":\{.*?\}(?=[,}])/g, '"receipt":{}')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
}
