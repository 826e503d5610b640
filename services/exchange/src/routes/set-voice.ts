import { assertAttending } from '../domain/casework/attending.ts'
import { changeMinutes } from '../domain/casework/change-minutes.ts'
import { voiceFaults } from '../domain/casework/minutes.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import { assertKeepsText } from '../domain/casework/session-mode.ts'
import type { Operation } from '../operation.ts'
import { minutesRepository } from '../storage/minutes.ts'

/** By an attendee: what the person says themself, or a coded reason why nobody can tell (P16). */
export const setVoice: Operation<'setVoice'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const change = { actor, trace, params, act: 'write', effect: 'voice-kept', read: headers } as const
    const changed = await changeMinutes(deps, change, ({ tx, session, attending, key }) => {
      assertAttending(attending, actor.professional.id)
      assertNone(voiceFaults(body, session.mode))
      const { said, unsaid } = body
      if (said === undefined) return { said: null, unsaid: unsaid ?? null }
      assertKeepsText(session)
      return { said: minutesRepository(tx, session).conceal(key, 'said', said), unsaid: null }
    })
    return { status: 200, ...changed }
  }
