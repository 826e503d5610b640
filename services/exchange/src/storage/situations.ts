import type { Jurisdiction, Purpose, Variant } from '@casebridge/policy'
import { isPopUp } from '../domain/casework/session.ts'
import type {
  Approval,
  Evidence,
  Participant,
  SecrecyDecision,
  Session,
  Situation,
} from '../domain/disclosure/situation.ts'
import type { Handle } from './as-caller.ts'
import { informedOf } from './informings.ts'
import { toItem } from './item-rows.ts'
import { participantColumns, toParticipant } from './participants.ts'
import type { ApprovalRow, CaseRow, EvidenceRow, SecrecyDecisionRow } from './tables.ts'

/**
 * The situation of a case, as far as this caller may know of it. Undefined for a case that does not exist and for one
 * the caller is not on: both cost the same single query. INVARIANT (I4): what is read never depends on which items
 * were asked for.
 */
export async function findSituation(
  tx: Handle,
  units: readonly string[],
  caseId: string,
  sessionId: string | null,
  now: Date,
): Promise<Situation | undefined> {
  const file = await tx
    .selectFrom('case_file')
    .selectAll()
    .where('unit_id', 'in', units)
    .where('id', '=', caseId)
    .executeTakeFirst()
  if (file === undefined) return undefined
  const ofCase = { unit_id: file.unit_id, case_id: file.id }
  const participants = await tx
    .selectFrom('participant')
    .select(participantColumns)
    .where((eb) => eb.and(ofCase))
    .execute()
  const items = await tx
    .selectFrom('item')
    .selectAll()
    .where((eb) => eb.and(ofCase))
    .orderBy('id')
    .execute()
  const evidence = await tx
    .selectFrom('evidence')
    .selectAll()
    .where((eb) => eb.and(ofCase))
    .execute()
  const approvals = await tx
    .selectFrom('approval')
    .selectAll()
    .where((eb) => eb.and(ofCase))
    .execute()
  const secrecy = await tx
    .selectFrom('secrecy_decision')
    .selectAll()
    .where((eb) => eb.and(ofCase))
    // Its author still sees a withdrawn decision; it permits nothing any more.
    .where('withdrawn_at', 'is', null)
    .execute()
  return {
    ...toFile(file),
    participants: participants
      .map(toParticipant)
      .filter(({ removed }) => !removed)
      .map(
        ({ professional, agency, circle, conflictOfInterest }): Participant => ({
          ...{ professional, agency, circle, conflictOfInterest, owns: professional === file.owner },
        }),
      ),
    items: items.map(toItem),
    evidence: [...evidence.map(toEvidence), ...(await informedOf(tx, ofCase, now))],
    approvals: approvals.map(toApproval),
    secrecy: secrecy.map(toSecrecyDecision),
    session: sessionId === null ? null : await findSession(tx, file, sessionId, now),
  }
}

async function findSession(tx: Handle, file: CaseRow, id: string, now: Date): Promise<Session | null> {
  const row = await tx
    .selectFrom('session')
    .selectAll()
    .where('unit_id', '=', file.unit_id)
    .where('id', '=', id)
    .where('case_id', '=', file.id)
    .executeTakeFirst()
  if (row === undefined) return null
  const checkedIn = await tx
    .selectFrom('attendance')
    .select(['professional', 'agency'])
    .where('unit_id', '=', file.unit_id)
    .where('session_id', '=', id)
    .where('checked_in_at', 'is not', null)
    .execute()
  const open = row.opened_at !== null && row.closed_at === null && Date.parse(row.ends_at) > now.getTime()
  const times = { convenedAt: row.convened_at, startsAt: row.starts_at, openedAt: row.opened_at }
  return { id: row.id, open, popUp: isPopUp(times), checkedIn }
}

function toFile(row: CaseRow) {
  return {
    unit: row.unit_id,
    jurisdiction: row.jurisdiction as Jurisdiction,
    caseId: row.id,
    state: row.sharing,
    minor: row.minor,
    subject: row.subject,
    keyId: row.key_id,
  }
}

export function toEvidence(row: EvidenceRow): Evidence {
  const { id, kind, agency, categories, purposes, recipients } = row
  return { id, kind, agency, categories, purposes, recipients, withdrawn: row.withdrawn_at !== null }
}

export function toApproval(row: ApprovalRow): Approval {
  return {
    itemId: row.item_id,
    as: row.given_as,
    professional: row.professional,
    purpose: row.purpose as Purpose,
    recipients: row.recipients,
    sessionId: row.session_id,
    dissent: row.dissent,
  }
}

export function toSecrecyDecision(row: SecrecyDecisionRow): SecrecyDecision {
  return {
    id: row.id,
    itemId: row.item_id,
    purpose: row.purpose as Purpose,
    recipients: row.recipients,
    sessionId: row.session_id,
    variant: row.variant as Variant,
  }
}
