import type { exchange } from '@casebridge/contract'
import { signAct } from '@casebridge/local/story'
import { acts } from '../support/acts.ts'
import {
  CHAIR,
  FAMILY_DESK,
  POLICE_CHIEF,
  PREVENTION,
  PROSECUTOR,
  REVIEWER,
  SCHOOL,
} from '../support/people.ts'
import { approveAsChair } from '../support/sealing.ts'
import { newSession } from '../support/sessions.ts'
import { newCase } from '../support/stage.ts'
import { type Acting, CASE, type EntryGroup, post } from './group.ts'

type Schemas = exchange.components['schemas']

const OWN_CASES = 'The caller’s own cases in codes and times, without content.'

export const casework: EntryGroup = {
  entries: {
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
    conveneSession: [
      { event: 'session', effect: 'session-convened', has: ['recipients', 'policy', 'person'] },
    ],
    checkIn: [{ event: 'session', effect: 'checked-in', has: ['person'] }],
    openSession: [{ event: 'session', effect: 'session-opened', has: ['recipients', 'policy', 'person'] }],
    closeSession: [{ event: 'session', effect: 'session-closed', has: ['person'] }],
    findSubject: [{ event: 'consultation', effect: 'subject-lookup', has: ['classes'] }],
  },
  without: {
    listCases: OWN_CASES,
    getCase: OWN_CASES,
    listItems: OWN_CASES,
    getSession: OWN_CASES,
    listReviews: 'Reviews of the unit in codes and times.',
  },
  async act(acting) {
    const opening = newCase()
    const { id } = await acting.as<Schemas['Case']>('openCase', CHAIR, post('cases', opening))
    await keepAndRelease(acting, id)
    await meet(acting, id)
    const { identifier } = opening.subject
    await acting.as('findSubject', REVIEWER, post('subjects', { identifier, reason }))
    await acting.as('closeCase', CHAIR, post(`cases/${id}/closure`, { outcome: 'goals-reached', reason }))
  },
}

const reason = 'It is needed for the plan, and nothing lighter will do.'
const CLAUSE = 'agr-harbour-2026/1'

async function keepAndRelease({ as, constellation }: Acting, caseId: string): Promise<void> {
  const keep = async (summary: string, secret = false) => {
    const item = {
      ...({ category: 'EDU', statementType: 'fact' } as const),
      content: { summary },
      ...(secret && { labels: { secret } }),
    }
    return (await as<Schemas['Item']>('addItem', SCHOOL, acts.keepItem(caseId, item))).id
  }
  const attendance = await keep('There on every day.')
  const told = await keep('Told in confidence.', true)
  const admit = post(`cases/${caseId}/participants`, { professional: PROSECUTOR, reason })
  await as('addParticipant', CHAIR, admit)
  const conflict = { professional: FAMILY_DESK, reason }
  await as('declareConflict', FAMILY_DESK, post(`cases/${caseId}/conflicts`, conflict))

  const informed = acts.recordEvidence(caseId, {
    kind: 'informed',
    categories: ['EDU'],
    purposes: ['early-help'],
  })
  const evidence = await as<Schemas['Evidence']>('recordEvidence', SCHOOL, informed)
  await as('withdrawEvidence', SCHOOL, acts.withdrawEvidence(caseId, evidence.id))
  await as('prereleaseItem', SCHOOL, acts.prerelease(caseId, attendance, CLAUSE))
  await as('withdrawPrerelease', SCHOOL, acts.withdrawPrerelease(caseId, attendance))

  const lifting = { purpose: 'case-conference', recipients: [PREVENTION], variant: 'summary' }
  const statement = { act: 'lift-secrecy', caseId, envelope: null, itemId: told, sessionId: null, ...lifting }
  const signature = signAct(constellation.keyring.signingKey(SCHOOL), statement)
  await as('liftSecrecy', SCHOOL, post(`cases/${caseId}/items/${told}/secrecy`, { ...lifting, signature }))
  await as('approve', CHAIR, approveAsChair(constellation, caseId, attendance))
}

async function meet({ as }: Acting, caseId: string): Promise<void> {
  const seats = [PREVENTION, SCHOOL, POLICE_CHIEF]
  const session = await as<Schemas['Session']>('conveneSession', CHAIR, newSession(caseId, seats))
  const place = `cases/${caseId}/sessions/${session.id}`
  for (const who of [CHAIR, ...seats])
    await as('checkIn', who, post(`${place}/checkins`, { secrecyReminder: 'acknowledged' }))
  await as('openSession', CHAIR, post(`${place}/opening`))
  await as('closeSession', CHAIR, post(`${place}/closure`))
}
