import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { caseRepository } from '../../storage/cases.ts'
import { participantRepository } from '../../storage/participants.ts'
import { sessionRepository } from '../../storage/sessions.ts'
import { attendingOf } from './attending.ts'
import { type CaseFile, type Participant, takingPart } from './case-file.ts'
import { getInvited, type Session } from './session.ts'

/** A session that the caller is invited to, with its case and who is at the table. */
export interface Meeting {
  readonly file: CaseFile
  readonly session: Session
  readonly attending: Session['invited']
  /** Who takes part in the case. */
  readonly circle: readonly Participant[]
}

/** @throws NotFound for whoever is not on the case or not invited: to them there is no such session. */
export async function getMeeting(
  tx: Handle,
  { directory, now }: Pick<Deps, 'directory' | 'now'>,
  { professional }: Actor,
  { caseId, sessionId }: { readonly caseId: string; readonly sessionId: string },
): Promise<Meeting> {
  const file = await caseRepository(tx, professional.units).get(caseId)
  const session = getInvited(await sessionRepository(tx, file).find(sessionId), professional.id)
  const circle = takingPart(await participantRepository(tx).list(file))
  return { file, session, attending: attendingOf(directory(), session, circle, now()), circle }
}
