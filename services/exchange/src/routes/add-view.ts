import { Conflict } from '@casebridge/service'
import { assertAttending } from '../domain/casework/attending.ts'
import { changeMinutes } from '../domain/casework/change-minutes.ts'
import { assertKeepsText } from '../domain/casework/session-mode.ts'
import type { Operation } from '../operation.ts'
import { minutesRepository } from '../storage/minutes.ts'
import { countContribution } from '../storage/work-counts.ts'

/** By each attendee once, before anything is agreed (S12, S45): what their discipline sees, and no number of it. */
export const addView: Operation<'addView'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const { agency, agencyType, professional } = actor
    const change = { actor, trace, params, act: 'view', effect: 'view-given' } as const
    const changed = await changeMinutes(deps, change, async ({ tx, session, attending, key, at }) => {
      assertAttending(attending, professional.id)
      assertKeepsText(session)
      const writer = { professional: professional.id, agency, at }
      if (!(await minutesRepository(tx, session).addWords('session_view', key, body, writer)))
        throw new Conflict('view-given', 'You gave your view before.')
      await countContribution(tx, { unit: session.unit, agencyType, at })
      return {}
    })
    return { status: 201, ...changed }
  }
