import { Forbidden } from '@casebridge/service'
import { type Actor, hasRole } from '../../actor.ts'
import { CASE_STATES, type CaseFile } from '../casework/case-file.ts'
import { machine } from '../casework/machine.ts'
import { ownsCase } from './measure.ts'

/**
 * How a case goes on: one that came from elsewhere is released first (P15); support goes on while less is shared, then it
 * is closed.
 */
export const CASE_COURSE = machine({
  states: CASE_STATES,
  acts: {
    unlock: { locked: 'open' },
    'scale-down': { open: 'scaling-down' },
    close: { open: 'closed', 'scaling-down': 'closed' },
  },
})

/** @throws Forbidden for anybody on the case but its owner and the chair, and those who stand in for them today. */
export function assertAnswersFor(file: Pick<CaseFile, 'owner'>, actor: Actor): void {
  if (!ownsCase(file, actor) && !hasRole(actor, 'chair')) throw new Forbidden()
}
