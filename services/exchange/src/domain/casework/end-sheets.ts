import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { queueClockAct } from '../../storage/queue-clock-act.ts'
import { voidSheets } from '../../storage/return-sheets.ts'
import type { ClockParts } from '../keep-clocks.ts'
import { aboutCase, type CaseFile } from './case-file.ts'

/**
 * Ends the return sheets that are not sent yet, of one session or of those at which somebody attends, when who attends
 * changes: what they agreed on was agreed by others. Called while the caller is on the case.
 */
export async function endSheets(
  deps: Pick<Deps, 'outboxKeys' | 'directory'>,
  tx: Handle,
  file: CaseFile,
  { actor, trace, at }: { readonly actor: Actor; readonly trace: string; readonly at: Date },
  which: { readonly sessionId: string } | { readonly attendee: string },
): Promise<void> {
  const { unit, id: caseId } = file
  if ((await voidSheets(tx, { unit, caseId, ...which }, at)) === 0) return
  await queueAct(deps, tx, {
    ...{ actor, trace, at, unit, event: 'alteration', effect: 'sheet-voided' },
    ...{ classes: ['CASE:sheet'], person: aboutCase(file) },
  })
}

/** The same, where the clock takes somebody off the case. */
export async function endSheetsByClock(
  parts: ClockParts,
  tx: Handle,
  file: CaseFile,
  attendee: string,
  at: Date,
): Promise<void> {
  const { unit, id: caseId, leadAgency: agency } = file
  if ((await voidSheets(tx, { unit, caseId, attendee }, at)) === 0) return
  await queueClockAct(parts, tx, {
    ...{ at, unit, agency, event: 'alteration', effect: 'sheet-voided' },
    ...{ classes: ['CASE:sheet'], person: aboutCase(file) },
  })
}
