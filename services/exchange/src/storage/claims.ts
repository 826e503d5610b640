import type { Category, Purpose, Variant } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { Consulted } from '../domain/casework/consult.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Claim, ClaimState, Held } from '../domain/rights/claim.ts'
import type { Handle } from './as-caller.ts'
import type { ClaimRow } from './tables.ts'
import { versioned } from './versioned.ts'

/** Access requests of the caller's units: those that the caller recorded, and to a reviewer all of them. */
export const claimRepository = (tx: Handle, units: readonly string[]) => ({
  /** @throws NotFound */
  async get(id: string): Promise<Claim> {
    const row = await tx
      .selectFrom('claim')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toClaim(row)
  },

  /** Newest first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Claim[]> {
    const rows = await tx
      .selectFrom('claim')
      .selectAll()
      .where('unit_id', 'in', units)
      .where((row) => (after === undefined ? row.lit(true) : row('id', '<', after)))
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toClaim)
  },

  async insert(claim: Claim): Promise<void> {
    await tx
      .insertInto('claim')
      .values({
        ...{ unit_id: claim.unit, id: claim.id, key_id: claim.keyId, state: claim.state },
        ...{ raised_by: claim.raisedBy, representative_id: claim.representativeId, about: claim.about },
        ...{ received_on: claim.receivedOn, due_at: claim.dueAt, recorded_by: claim.recordedBy },
        ...{ recorded_agency: claim.recordedAgency, recorded_at: claim.recordedAt },
        ...{ extension_reason: null, extended_by: null, answered_by: null, answered_at: null, version: 1 },
      })
      .execute()
  },

  /** Takes a request as it was read to the next state. @throws PreconditionFailed */
  async move(
    claim: Claim,
    state: ClaimState,
    changes: Partial<
      Pick<ClaimRow, 'due_at' | 'extension_reason' | 'extended_by' | 'answered_by' | 'answered_at'>
    >,
  ): Promise<Claim> {
    const version = await versioned(tx, 'claim', claim, { state, ...changes })
    const { due_at: dueAt = claim.dueAt, answered_at: answeredAt = claim.answeredAt } = changes
    return { ...claim, state, version, dueAt, answeredAt }
  },
})

/**
 * What is held about the person of a request that waits for its answer, as far as it may be told.
 * @param _recorded INVARIANT (I1): that it is read is in the ledger before it is read.
 */
export async function heldAbout(
  tx: Handle,
  _recorded: Consulted,
  { unit, id }: Claim,
  subject: string,
  now: Date,
): Promise<readonly Held[]> {
  const { rows } = await sql<HeldRow>`
    select * from held_about(${unit}, ${id}::uuid, ${subject}, ${now.toISOString()}::timestamptz)
     order by item_id`.execute(tx)
  return rows.map((row) => ({
    ...{ itemId: row.item_id, caseId: row.case_id, keyId: row.key_id, holder: row.holder },
    ...{ statementType: row.statement_type, contested: row.contested !== 'none', ownWords: row.own_words },
    ...{ atSource: row.at_source, keptAt: row.created_at, recipients: row.recipients },
    category: row.category as Category,
    written: row.variants as Variant[],
    apart: row.apart as Variant[] | null,
    purposes: row.purposes as Purpose[],
  }))
}

/** The ciphertexts of some of it, by item, under the same conditions. @param _recorded INVARIANT (I1): as `heldAbout`. */
export async function copiesOf(
  tx: Handle,
  _recorded: Consulted,
  { unit, id }: Claim,
  subject: string,
  items: readonly Held[],
  now: Date,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const ids = items.map(({ itemId }) => itemId)
  const { rows } = await sql<{ item_id: string; ciphertext: Uint8Array }>`
    select * from copies_about(${unit}, ${id}::uuid, ${subject}, ${now.toISOString()}::timestamptz, ${ids}::uuid[])`.execute(
    tx,
  )
  return new Map(rows.map((row) => [row.item_id, row.ciphertext]))
}

interface HeldRow {
  item_id: string
  case_id: string
  key_id: string
  holder: string
  category: string
  statement_type: Held['statementType']
  contested: string
  own_words: boolean
  at_source: boolean
  variants: string[]
  apart: string[] | null
  created_at: string
  purposes: string[]
  recipients: string[]
}

function toClaim(row: ClaimRow): Claim {
  return {
    ...{ unit: row.unit_id, id: row.id, keyId: row.key_id, state: row.state as ClaimState },
    ...{ raisedBy: row.raised_by, representativeId: row.representative_id, about: row.about },
    ...{ receivedOn: row.received_on, dueAt: row.due_at, recordedBy: row.recorded_by },
    ...{ recordedAgency: row.recorded_agency, recordedAt: row.recorded_at },
    ...{ answeredAt: row.answered_at, version: row.version },
  }
}
