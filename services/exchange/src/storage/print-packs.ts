import type { Session } from '../domain/casework/session.ts'
import type { Handle } from './as-caller.ts'

/** That somebody was handed a copy, and which entry says so; never the copy. */
export async function insertPrintPack(
  tx: Handle,
  { unit, id: sessionId, caseId }: Session,
  pack: {
    readonly id: string
    readonly attendee: string
    readonly by: string
    readonly entryId: string
    readonly at: Date
  },
): Promise<void> {
  await tx
    .insertInto('print_pack')
    .values({
      ...{ unit_id: unit, id: pack.id, case_id: caseId, session_id: sessionId, attendee: pack.attendee },
      ...{ printed_by: pack.by, entry_id: pack.entryId, printed_at: pack.at.toISOString() },
    })
    .execute()
}
