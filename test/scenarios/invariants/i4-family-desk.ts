import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { bodyOf, type Call, send } from '../support/call.ts'
import { CHAIR, FAMILY_DESK, POLICE, POLICE_CHIEF, PREVENTION } from '../support/people.ts'
import { newSession } from '../support/sessions.ts'
import { newCase } from '../support/stage.ts'

type Schemas = exchange.components['schemas']

/** A case as police come upon it: what they hold on it, and a session at which they sit. */
interface Place {
  readonly caseId: string
  readonly sessionId: string
  readonly record: string
}

/** Whether the family desk sits on a case is found by police nowhere: not in a view, a decision, a reason or an error. */
export function familyDesk(constellation: () => Constellation): void {
  let withDesk: Place
  let without: Place
  const as = async <Body>(who: string, call: Call) => bodyOf<Body>(await send(constellation(), who, call))
  const post = (path: string, body?: unknown): Call => ({ method: 'POST', path, body })

  const open = async (desk: readonly string[]): Promise<Place> => {
    const file = newCase()
    const participants = file.participants.filter(({ professional }) => professional !== FAMILY_DESK)
    const circle = [
      ...participants,
      ...desk.map((professional) => ({ professional, reason: 'Knows the family.' })),
    ]
    const { id: caseId } = await as<Schemas['Case']>(
      CHAIR,
      post('/v1/cases', { ...file, participants: circle }),
    )
    const seats = [POLICE, POLICE_CHIEF, PREVENTION, ...desk]
    const { id: sessionId } = await as<Schemas['Session']>(CHAIR, newSession(caseId, seats))
    const session = `/v1/cases/${caseId}/sessions/${sessionId}`
    for (const who of [CHAIR, ...seats]) {
      await as(who, post(`${session}/checkins`, { secrecyReminder: 'acknowledged' }))
    }
    await as(CHAIR, post(`${session}/opening`))
    for (const who of desk) {
      const content = { summary: 'Somebody of the household was at the desk.' }
      await as(who, acts.keepItem(caseId, { category: 'FDK', statementType: 'fact', content }))
    }
    const content = { summary: 'Was seen at the quay on Saturday.' }
    const kept = { category: 'PRF' as const, statementType: 'fact' as const, content }
    const { id: record } = await as<Schemas['Item']>(POLICE, acts.keepItem(caseId, kept))
    return { caseId, sessionId, record }
  }
  beforeAll(async () => {
    withDesk = await open([FAMILY_DESK])
    without = await open([])
  })

  const LOOKS: readonly (readonly [string, (place: Place) => Call])[] = [
    ['the case', ({ caseId }) => ({ method: 'GET', path: `/v1/cases/${caseId}` })],
    ['the session', (at) => ({ method: 'GET', path: `/v1/cases/${at.caseId}/sessions/${at.sessionId}` })],
    [
      'checking in once more',
      (at) =>
        post(`/v1/cases/${at.caseId}/sessions/${at.sessionId}/checkins`, { secrecyReminder: 'acknowledged' }),
    ],
    ['asking everybody', ({ caseId }) => acts.ask(caseId, { categories: ['FDK', 'REF', 'SUP', 'EDU'] })],
    [
      'asking the desk',
      ({ caseId }) => acts.ask(caseId, { categories: ['FDK', 'REF'], holders: ['agy-family-lantern'] }),
    ],
    [
      'asking for the desk at the table',
      ({ caseId, sessionId }) =>
        acts.ask(caseId, { categories: ['SUP'], sessionId, attendees: [POLICE, FAMILY_DESK] }),
    ],
    ['giving to the desk', ({ caseId, record }) => acts.disclose(caseId, record, FAMILY_DESK)],
    [
      'giving to the desk at the table',
      ({ caseId, sessionId, record }) =>
        acts.disclose(caseId, record, FAMILY_DESK, { sessionId, purpose: 'case-conference' }),
    ],
    [
      'whether one may give to the desk',
      ({ record, sessionId }) =>
        post('/access/v1/evaluation', {
          subject: { type: 'professional', id: FAMILY_DESK },
          action: { name: 'case-conference', properties: { initiative: 'ask' } },
          resource: { type: 'item', id: record },
          context: { session: sessionId },
        }),
    ],
    [
      'to whom one may give',
      ({ record }) =>
        post('/access/v1/search/subject', {
          subject: { type: 'professional' },
          action: { name: 'case-conference' },
          resource: { type: 'item', id: record },
        }),
    ],
    [
      'declaring a conflict for the desk',
      ({ caseId }) =>
        post(`/v1/cases/${caseId}/conflicts`, { professional: FAMILY_DESK, reason: 'A relative of hers.' }),
    ],
  ]

  it.each(LOOKS)(
    '%s: the answer to police is the same with the desk on the case and without',
    async (_, call) => {
      const [there, notThere] = await Promise.all(
        [withDesk, without].map(async (place) => {
          const { status, text } = await send(constellation(), POLICE, call(place))
          return { status, text: sameFor(text) }
        }),
      )
      expect(there).toEqual(notThere)
      expect(there?.text).not.toContain('agy-family-lantern"')
    },
  )

  it('in the list of cases neither', async () => {
    const { items } = await as<Schemas['CasePage']>(POLICE, { method: 'GET', path: '/v1/cases' })
    const found = items.filter(({ id }) => [withDesk.caseId, without.caseId].includes(id))
    expect(found.map(({ participants }) => participants.length)).toEqual([
      found[0]?.participants.length,
      found[0]?.participants.length,
    ])
    expect(JSON.stringify(items)).not.toContain(FAMILY_DESK)
  })

  it('others on the case see the desk, and ask for it at the table without police being told', async () => {
    const { participants } = await as<Schemas['Case']>(PREVENTION, {
      method: 'GET',
      path: `/v1/cases/${withDesk.caseId}`,
    })
    expect(participants.map(({ professional }) => professional)).toContain(FAMILY_DESK)
    const { caseId, sessionId } = withDesk
    const together = {
      ...{ categories: ['PRF' as const], sessionId, purpose: 'case-conference' as const },
      attendees: [PREVENTION, FAMILY_DESK],
    }
    const asked = await as<Schemas['Request']>(PREVENTION, acts.ask(caseId, together))
    expect(asked.answers).toEqual([{ effect: 'nothing', category: 'PRF' }])
    const box = await send(constellation(), POLICE, { method: 'GET', path: '/v1/requests?box=asked-of-me' })
    expect(box.text).not.toContain(asked.id)
    const named = acts.ask(caseId, { ...together, holders: ['agy-police-quay'] })
    expect((await send(constellation(), PREVENTION, named)).status).toBe(400)
  })
}

/** Without ids, times, numbers of cases and what is signed. */
function sameFor(text: string): string {
  return text
    .replace(/"receipt":\{.*?\}(?=[,}])/g, '"receipt":{}')
    .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/HBR\/TEST\/\d+/g, '<number>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
}
