import { createHash } from 'node:crypto'
import { jcsBytes } from '@casebridge/ledger'
import { Conflict, IdempotencyKeyReused } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller, type Handle } from '../../storage/as-caller.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { findIntentRow, type Intent, TOO_LATE, toIntent } from '../../storage/intents.ts'

/** How long an intent may wait for its record. */
const RECORDED_WITHIN_MILLISECONDS = 5 * 60_000

/** What makes two calls the same call: operation, path and body. */
export interface SameCall {
  readonly key: string
  readonly hash: Uint8Array
}

/** The Idempotency-Key of a call with the hash of what it must always come with. */
export function sameCall(operation: string, key: string, params: unknown, body: unknown): SameCall {
  const bytes = jcsBytes({ operation, params, body })
  return { key, hash: new Uint8Array(createHash('sha256').update(bytes).digest()) }
}

/**
 * Stores the intent of a call once. The first call decides; every retry, also one that comes at the same moment,
 * finds what the first one stored.
 *
 * INVARIANT (I6): a retry never decides again and never makes a second disclosure.
 * @throws IdempotencyKeyReused when the key came before with another body.
 */
export async function once(
  deps: Deps,
  actor: Actor,
  call: SameCall,
  decide: (tx: Handle) => Promise<Intent>,
): Promise<Intent> {
  const attempt = () =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const stored = await findStored(deps, tx, actor, call)
      return stored ? { intent: stored, first: false } : { intent: await decide(tx), first: true }
    })
  const { intent, first } = await attempt().catch((error: unknown) => {
    if (!isUniqueViolation(error)) throw error
    return attempt()
  })
  // Once it is stored for good, and counted later: a candidate in shadow never holds up an answer.
  if (first) deps.shadows.watch(intent)
  return intent
}

async function findStored(deps: Deps, tx: Handle, actor: Actor, call: SameCall): Promise<Intent | undefined> {
  const { professional } = actor
  const row = await findIntentRow(tx, professional.units, professional.id, call.key)
  if (row === undefined) return undefined
  if (Buffer.compare(row.body_hash, call.hash) !== 0) throw new IdempotencyKeyReused()
  const age = deps.now().getTime() - Date.parse(row.decided_at)
  // What was decided on facts of long ago is not let out now; the caller asks again, and it is decided again.
  if (row.entry_index === null && age > RECORDED_WITHIN_MILLISECONDS) throw new Conflict('too-late', TOO_LATE)
  return toIntent(row, await getDataKey(tx, deps.keyEncryption, row.unit_id, row.key_id))
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505'
}
