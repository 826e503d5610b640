import { randomBytes } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Entry } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import { signAct } from '@casebridge/local/story'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, type Call, sendWith } from './support/call.ts'
import { entriesFrom } from './support/ledger.ts'
import { OPERATIONS } from './support/operations.ts'
import {
  AUDITOR,
  CHAIR,
  COORDINATOR,
  FAMILY_DESK,
  POLICE,
  POLICE_CHIEF,
  PREVENTION,
  PROSECUTOR,
  REVIEWER,
  SCHOOL,
  SECOND_REVIEWER,
  YOUTH_WORK,
} from './support/people.ts'
import { approveAsChair } from './support/sealing.ts'
import { newSession } from './support/sessions.ts'
import { newCase } from './support/stage.ts'

type Schemas = exchange.components['schemas']
type Field = 'holders' | 'recipients' | 'purpose' | 'basis' | 'classes' | 'policy' | 'decision' | 'person'

const constellation = withConstellation()

/** What the entry of each operation is, by its effect, and what it says beyond who, when, in which role and trace. */
interface Expected {
  readonly event: Entry['event']
  readonly effect: string
  readonly has: readonly Field[]
}

const DISCLOSED = [
  'holders',
  'recipients',
  'purpose',
  'basis',
  'classes',
  'policy',
  'decision',
  'person',
] as const
const CASE = ['classes', 'person'] as const
const ERASURE = ['basis', 'classes'] as const

/** Article 25(1) of Directive (EU) 2016/680, operation by operation. */
const TABLE: Readonly<Record<string, readonly Expected[]>> = {
  openCase: [{ event: 'collection', effect: 'case-opened', has: [...CASE, 'policy', 'recipients'] }],
  addItem: [{ event: 'collection', effect: 'item-kept', has: [...CASE, 'holders'] }],
  addParticipant: [{ event: 'alteration', effect: 'participant-added', has: [...CASE, 'recipients'] }],
  declareConflict: [{ event: 'alteration', effect: 'conflict-declared', has: CASE }],
  closeCase: [{ event: 'alteration', effect: 'case-closed', has: CASE }],
  prereleaseItem: [
    { event: 'alteration', effect: 'item-prereleased', has: [...CASE, 'holders', 'basis', 'policy'] },
  ],
  withdrawPrerelease: [
    { event: 'alteration', effect: 'prerelease-withdrawn', has: [...CASE, 'holders', 'basis'] },
  ],
  recordEvidence: [{ event: 'alteration', effect: 'informed-recorded', has: [...CASE, 'holders'] }],
  withdrawEvidence: [{ event: 'alteration', effect: 'evidence-withdrawn', has: [...CASE, 'holders'] }],
  liftSecrecy: [{ event: 'decision', effect: 'secrecy-lifted', has: ['holders', 'purpose'] }],
  approve: [{ event: 'decision', effect: 'approval-signed', has: ['purpose'] }],
  conveneSession: [{ event: 'session', effect: 'session-convened', has: ['recipients', 'policy', 'person'] }],
  checkIn: [{ event: 'session', effect: 'checked-in', has: ['person'] }],
  openSession: [{ event: 'session', effect: 'session-opened', has: ['recipients', 'policy', 'person'] }],
  closeSession: [{ event: 'session', effect: 'session-closed', has: ['person'] }],
  ask: [
    { event: 'disclosure', effect: 'mixed', has: DISCLOSED },
    { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
  ],
  answer: [
    { event: 'disclosure', effect: 'permit', has: DISCLOSED },
    { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
  ],
  disclose: [
    { event: 'disclosure', effect: 'permit', has: DISCLOSED },
    { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
  ],
  warn: [
    { event: 'disclosure', effect: 'permit', has: DISCLOSED },
    { event: 'outcome', effect: 'released', has: ['purpose', 'policy', 'decision'] },
  ],
  getDisclosure: [{ event: 'consultation', effect: 'permit', has: DISCLOSED }],
  getRequest: [
    { event: 'consultation', effect: 'permit', has: DISCLOSED },
    { event: 'combination', effect: 'shown-together', has: DISCLOSED },
  ],
  acknowledge: [
    {
      ...{ event: 'acknowledgement', effect: 'received' },
      has: ['holders', 'recipients', 'purpose', 'basis', 'classes', 'person'],
    },
  ],
  recall: [
    {
      ...{ event: 'alteration', effect: 'recalled' },
      has: ['holders', 'recipients', 'purpose', 'basis', 'classes', 'person'],
    },
  ],
  findSubject: [{ event: 'consultation', effect: 'subject-lookup', has: ['classes'] }],
  evaluate: [{ event: 'consultation', effect: 'may-share', has: ['policy'] }],
  replay: [{ event: 'review', effect: 'replayed', has: ['recipients', 'purpose', 'policy', 'decision'] }],
  assessImpact: [{ event: 'review', effect: 'impact-assessed', has: ['policy'] }],
  requestErasure: [{ event: 'erasure', effect: 'erasure-requested', has: ERASURE }],
  confirmErasure: [{ event: 'erasure', effect: 'erasure-confirmed', has: ERASURE }],
  withdrawErasure: [{ event: 'erasure', effect: 'erasure-withdrawn', has: ERASURE }],
}

/** The same act as `evaluate`, asked in other ways. */
const LIKE_EVALUATE = ['evaluateAll', 'searchSubjects', 'searchResources', 'searchActions']
/** Show the caller's own cases, or what the caller did, in codes and times, without content; or no person at all. */
const WITHOUT_ENTRY = [
  ...['listCases', 'getCase', 'listItems', 'getSession', 'listRequests', 'listDisclosures', 'listReviews'],
  ...['listErasures', 'simulate', 'advise', 'getShadow', 'getAuthzenConfiguration', 'getHealth'],
]

/** Takes a grant of two auditors: its entry is read in `services/exchange/src/routes/open-content.test.ts`. */
const WITH_A_GRANT = ['openContent']

it('every operation of the exchange is in the table, or shows nothing that article 25 logs', () => {
  const all = OPERATIONS.filter(({ service }) => service === 'exchange').map(({ id }) => id)
  expect([...Object.keys(TABLE), ...LIKE_EVALUATE, ...WITHOUT_ENTRY, ...WITH_A_GRANT].toSorted()).toEqual(
    all.toSorted(),
  )
})

describe('the entry of', () => {
  const traces = new Map<string, string>()
  let entries: readonly Entry[]
  beforeAll(async () => {
    await actAll(constellation(), traces)
    entries = await entriesFrom(constellation())
  }, 120_000)

  it.each(Object.entries(TABLE))(
    '%s says what was done, by whom, when, why and on what basis',
    (operation, expected) => {
      const trace = traces.get(operation)
      const left = entries.filter((entry) => entry.trace === trace)
      expect(left.map(({ event, effect }) => `${event} ${effect}`)).toEqual(
        expect.arrayContaining(expected.map(({ event, effect }) => `${event} ${effect}`)),
      )
      for (const { event, effect, has } of expected) {
        const entry = left.find((one) => one.event === event && one.effect === effect)
        expect(entry, effect).toMatchObject({
          occurredAt: expect.stringMatching(/^\d{4}-.*Z$/),
          organisation: expect.stringMatching(/^agy-/),
          role: expect.stringMatching(/^[a-z-]+$/),
          unit: expect.stringMatching(/^unit-/),
          registry: expect.stringMatching(/^sha256:/),
          commitments: { actor: expect.any(String) },
        })
        for (const field of has) expect(saysOf(entry, field), `${effect}: ${field}`).toBe(true)
      }
    },
  )
})

function saysOf(entry: Entry | undefined, field: Field): boolean {
  if (entry === undefined) return false
  if (field === 'person') return entry.commitments.person !== null
  const value = entry[field]
  return Array.isArray(value) ? value.length > 0 : value !== null
}

/** Does every act of the table once, each under a trace of its own. */
async function actAll(at: Constellation, traces: Map<string, string>): Promise<void> {
  const as = async <Body>(operation: string, who: string, call: Call): Promise<Body> => {
    const trace = randomBytes(16).toString('hex')
    traces.set(operation, trace)
    const headers = { traceparent: `00-${trace}-${randomBytes(8).toString('hex')}-01` }
    const token = await at.tokenFor(who, 'exchange')
    return bodyOf<Body>(await sendWith(at, token, call, { headers }))
  }
  const post = (path: string, body: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })
  const reason = 'It is needed for the plan, and nothing lighter will do.'

  const opening = newCase()
  const { id: caseId } = await as<Schemas['Case']>('openCase', CHAIR, post('cases', opening))
  const keep = async (who: string, item: Schemas['NewItem']) =>
    (await as<Schemas['Item']>('addItem', who, acts.keepItem(caseId, { statementType: 'fact', ...item }))).id
  const attendance = await keep(SCHOOL, { category: 'EDU', content: { summary: 'There on every day.' } })
  const course = await keep(YOUTH_WORK, { category: 'PAS', content: { summary: 'Follows a course.' } })
  const told = await keep(SCHOOL, {
    category: 'EDU',
    content: { summary: 'Told in confidence.' },
    labels: { secret: true },
  })
  await as(
    'addParticipant',
    CHAIR,
    post(`cases/${caseId}/participants`, { professional: PROSECUTOR, reason }),
  )
  const conflict = { professional: FAMILY_DESK, reason }
  await as('declareConflict', FAMILY_DESK, post(`cases/${caseId}/conflicts`, conflict))

  const informed = acts.recordEvidence(caseId, {
    kind: 'informed',
    categories: ['EDU'],
    purposes: ['early-help'],
  })
  const evidence = await as<Schemas['Evidence']>('recordEvidence', SCHOOL, informed)
  await as('withdrawEvidence', SCHOOL, acts.withdrawEvidence(caseId, evidence.id))
  await as('recordEvidence', SCHOOL, informed)
  const CLAUSE = 'agr-harbour-2026/1'
  await as('prereleaseItem', SCHOOL, acts.prerelease(caseId, attendance, CLAUSE))
  await as('withdrawPrerelease', SCHOOL, acts.withdrawPrerelease(caseId, attendance))
  await as('prereleaseItem', SCHOOL, acts.prerelease(caseId, attendance, CLAUSE))

  const lifting = { purpose: 'case-conference', recipients: [PREVENTION], variant: 'summary' }
  const statement = { act: 'lift-secrecy', caseId, itemId: told, sessionId: null, ...lifting }
  const signature = signAct(at.keyring.signingKey(SCHOOL), statement)
  await as('liftSecrecy', SCHOOL, post(`cases/${caseId}/items/${told}/secrecy`, { ...lifting, signature }))
  await as('approve', CHAIR, approveAsChair(at, caseId, attendance))

  const seats = [PREVENTION, SCHOOL, POLICE_CHIEF]
  const session = await as<Schemas['Session']>('conveneSession', CHAIR, newSession(caseId, seats))
  const sessionAct = (act: string, body?: unknown) => ({
    ...post(`cases/${caseId}/sessions/${session.id}/${act}`, body),
  })
  for (const who of [CHAIR, ...seats])
    await as('checkIn', who, sessionAct('checkins', { secrecyReminder: 'acknowledged' }))
  await as('openSession', CHAIR, sessionAct('opening'))
  await as('closeSession', CHAIR, sessionAct('closure'))

  const asked = await as<Schemas['Request']>(
    'ask',
    PREVENTION,
    acts.ask(caseId, { categories: ['EDU', 'PAS'] }),
  )
  await as('answer', YOUTH_WORK, acts.answer(asked.id, course))
  await as('getRequest', PREVENTION, acts.readRequest(asked.id))
  const gift = await as<Schemas['Disclosed']>(
    'disclose',
    SCHOOL,
    acts.disclose(caseId, attendance, PREVENTION),
  )
  const disclosureId = gift.answers[0]?.disclosureId ?? ''
  await as('getDisclosure', PREVENTION, acts.readDisclosure(disclosureId))
  await as('acknowledge', PREVENTION, post(`disclosures/${disclosureId}/acknowledgement`, undefined))
  await as('recall', SCHOOL, acts.recall(disclosureId))
  const { identifier } = opening.subject
  await as('warn', YOUTH_WORK, acts.warn('He is on the bridge.', POLICE, { subject: { identifier } }))

  const { subject } = await as<Schemas['Subject']>(
    'findSubject',
    REVIEWER,
    post('subjects', { identifier, reason }),
  )
  const question = {
    subject: { type: 'professional', id: PREVENTION },
    action: { name: 'early-help' },
    resource: { type: 'item', id: attendance },
  }
  await as('evaluate', SCHOOL, { method: 'POST', path: '/access/v1/evaluation', body: question })
  const entryId = gift.receipt?.entryId ?? ''
  await as('replay', AUDITOR, post('replays', { entryId, reason }))
  await entriesFrom(at)
  const today = new Date().toISOString().slice(0, 10)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const impact = { revision: await revisionInForce(at), from: today, until: tomorrow }
  await as('assessImpact', COORDINATOR, post('impacts', impact))

  await as('closeCase', CHAIR, post(`cases/${caseId}/closure`, { reason }))
  const erasing = { unit: 'unit-harbour', subject, ground: 'request-of-person', reason }
  const { id } = await as<Schemas['Erasure']>('requestErasure', REVIEWER, post('erasures', erasing))
  await as('confirmErasure', SECOND_REVIEWER, post(`erasures/${id}/confirmation`, { subject, reason }))
  await as('withdrawErasure', REVIEWER, post(`erasures/${id}/withdrawal`, { reason }))
}

async function revisionInForce(at: Constellation): Promise<string> {
  const entries = await entriesFrom(at)
  return entries.findLast(({ policy }) => policy !== null)?.policy ?? ''
}
