import { Conflict } from '@casebridge/service'
import { assertAttending } from '../domain/casework/attending.ts'
import { changeMinutes } from '../domain/casework/change-minutes.ts'
import { assertKeepsText } from '../domain/casework/session-mode.ts'
import type { Operation } from '../operation.ts'
import { minutesRepository } from '../storage/minutes.ts'

/** By an attendee who sees it otherwise (S43): kept beside what the others agreed on, for as long as that is. */
export const addDissent: Operation<'addDissent'> =
  (deps) =>
  async ({ request: { params, body }, actor, trace }) => {
    const { agency, professional } = actor
    const change = { actor, trace, params, act: 'dissent', effect: 'dissent-kept' } as const
    const changed = await changeMinutes(deps, change, async ({ tx, session, attending, key, at }) => {
      assertAttending(attending, professional.id)
      assertKeepsText(session)
      const writer = { professional: professional.id, agency, at }
      if (!(await minutesRepository(tx, session).addWords('session_dissent', key, body.text, writer)))
        throw new Conflict('dissent-given', 'Your dissent is kept already.')
      return {}
    })
    return { status: 201, ...changed }
  }
