import { decodeEntry, type Entry } from '@casebridge/ledger'
import { InvalidInput, NotFound } from '@casebridge/service'
import { replaySightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { receiptOf } from '../domain/disclosure/finish.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { lettersIn } from '../domain/disclosure/says-something.ts'
import { policyUnder } from '../domain/disclosure/tell-answers.ts'
import { assertMayReview } from '../domain/may-review.ts'
import type { Logged } from '../domain/replay/logged.ts'
import { recordOpening } from '../domain/replay/record-opening.ts'
import { replayOf } from '../domain/replay/replay-of.ts'
import { STATES } from '../domain/replay/words.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findLogged } from '../storage/logged.ts'

/** What a reason says at least; spaces are none. */
const LEAST_LETTERS = 10

/** One logged decision, decided again; that it was opened is recorded before anything is shown. */
export const replay: Operation<'replay'> = (deps) => async (call) => {
  const { actor, trace, request } = call
  const { entryId, reason, revision } = request.body
  if (lettersIn(reason) < LEAST_LETTERS) throw new InvalidInput([noReason])
  const language = languageOf(request.headers['Accept-Language'])
  const logged = await load(deps, call)
  const opened = decodeEntry(logged.entry)
  assertMayReview(deps.directory(), actor, opened, logged)
  const other = revision === undefined ? undefined : await policyUnder(deps, revision)
  const { recorded, entry } = await recordOpening(deps, { actor, trace, reason, unit: logged.unit, opened })
  const { state, decisions } = await replayOf(deps, logged, opened, other, language)
  return {
    status: 201,
    body: {
      ...{ entryId, state, text: STATES[state][language], decisions: [...decisions] },
      logged: loggedView(logged, opened),
      receipt: receiptOf(recorded, entry),
    },
  }
}

async function load(deps: Deps, { actor, request: { body } }: Call<'replay'>): Promise<Logged> {
  const { units } = actor.professional
  const found = await asCaller(deps.db, replaySightOf(actor), (tx) =>
    findLogged(tx, deps.keyEncryption, units, body.entryId),
  )
  if (found === undefined) throw new NotFound()
  return found
}

function loggedView(
  { engine, bundle }: Logged,
  { occurredAt, event, purpose, effect, basis, classes }: Entry,
) {
  return {
    ...{ occurredAt, event, basis: [...basis], classes: [...classes], revision: bundle, engine },
    ...(purpose !== null && { purpose }),
    ...(effect !== null && { effect }),
  }
}

const noReason = {
  in: 'body' as const,
  pointer: '/reason',
  code: 'too-short',
  detail: `Say why it is opened, in at least ${LEAST_LETTERS} letters.`,
}
