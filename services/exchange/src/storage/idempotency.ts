import { createHash } from 'node:crypto'
import { jcsBytes } from '@casebridge/ledger'
import { IdempotencyKeyReused } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Handle } from './as-caller.ts'

/** A request that may be sent again, under the key its caller chose. */
export interface Repeatable {
  readonly unit: string
  readonly professional: string
  readonly key: string
  /** All that makes it this request and no other: operation, path and body. */
  readonly request: unknown
  readonly at: Date
  /** The data key of what it makes: once that is destroyed, what was asked is forgotten too. */
  readonly keyId?: string
}

/** The id of what the key makes, and whether it is to be made now or was made before. */
export interface Claim {
  readonly id: string
  readonly first: boolean
}

/**
 * Takes an idempotency key for one request, in the transaction that carries the request out. Of two that race, one
 * waits for the other here. @throws IdempotencyKeyReused when the key came before with another request.
 */
export async function claimKey(
  tx: Handle,
  { unit, professional, key, request, at, keyId }: Repeatable,
): Promise<Claim> {
  const hash = createHash('sha256').update(jcsBytes(request)).digest()
  const id = newId()
  const taken = await tx
    .insertInto('idempotency')
    .values({
      unit_id: unit,
      professional,
      idempotency_key: key,
      request_hash: hash,
      created_id: id,
      used_at: at.toISOString(),
      key_id: keyId ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (taken.numInsertedOrUpdatedRows === 1n) return { id, first: true }
  const earlier = await tx
    .selectFrom('idempotency')
    .select(['request_hash', 'created_id'])
    .where('unit_id', '=', unit)
    .where('professional', '=', professional)
    .where('idempotency_key', '=', key)
    .executeTakeFirstOrThrow()
  if (!hash.equals(earlier.request_hash)) throw new IdempotencyKeyReused()
  return { id: earlier.created_id, first: false }
}
