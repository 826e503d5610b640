import { assertMatches } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import { type DataKey, getDataKey } from '../../storage/data-keys.ts'
import { minutesRepository } from '../../storage/minutes.ts'
import { queueAct } from '../../storage/queue-act.ts'
import type { MinutesRow } from '../../storage/tables/meetings.ts'
import { aboutCase } from './case-file.ts'
import { getMeeting, type Meeting } from './find-session.ts'
import { type ActOf, advance } from './machine.ts'
import { MINUTES, type Minutes, presentMinutesState } from './minutes.ts'
import { assertOpen } from './refusals.ts'
import { tagOf } from './version.ts'

/** One change of minutes: by whom, of which session, and what it is. */
export interface MinutesChange {
  readonly actor: Actor
  readonly trace: string
  readonly params: { readonly caseId: string; readonly sessionId: string }
  readonly act: ActOf<typeof MINUTES>
  /** Code word of its entry. */
  readonly effect: string
  /** Of a change to what was read; absent where something is added beside what others add. */
  readonly read?: { readonly 'If-Match'?: string | undefined }
}

/** What a change works with; the minutes are locked. */
export interface Writing extends Meeting {
  readonly tx: Handle
  readonly minutes: Minutes
  readonly key: DataKey
  readonly at: Date
}

type Changes = Partial<Pick<MinutesRow, 'agenda' | 'formulation' | 'said' | 'unsaid' | 'closed_at'>>

/**
 * Changes the minutes of a session, one at a time, and says so in the ledger. Each change makes them the next version:
 * whoever agrees on a formulation has read every view that it rests on.
 */
export function changeMinutes(
  deps: Deps,
  { actor, trace, params, act, effect, read }: MinutesChange,
  write: (writing: Writing) => Changes | Promise<Changes>,
) {
  const at = deps.now()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const meeting = await getMeeting(tx, deps, actor, params)
    const { file, session } = meeting
    const repository = minutesRepository(tx, session)
    const minutes = await repository.lock()
    if (read) assertMatches(read['If-Match'], tagOf(minutes))
    assertOpen(file)
    const state = advance(MINUTES, minutes.state, act)
    const key = await getDataKey(tx, deps.keyEncryption, file.unit, file.keyId)
    const changes = await write({ ...meeting, tx, minutes, key, at })
    const version = await repository.change(minutes, { ...changes, state })
    await queueAct(deps, tx, {
      ...{ actor, trace, at, unit: file.unit, event: 'session', effect },
      ...{ classes: ['CASE:minutes'], person: aboutCase(file) },
    })
    return { body: presentMinutesState({ id: session.id, state }), headers: { ETag: tagOf({ version }) } }
  })
}
