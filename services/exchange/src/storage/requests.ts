import type { Purpose } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import { conceal, type Place, unveil } from '../domain/texts.ts'
import type { Handle } from './as-caller.ts'
import { type DataKey, getDataKey } from './data-keys.ts'
import type { RequestRow } from './tables.ts'

/** One ask about one person: to whom, for whom, for what. */
export interface AskedRequest {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly asker: string
  readonly askerAgency: string
  readonly holders: readonly string[]
  readonly recipients: readonly string[]
  readonly purpose: Purpose
  readonly kind: 'question' | 'list' | 'task' | 'rank'
  /** Kinds of information asked for, or else named items. */
  readonly wanted: { readonly categories?: readonly string[]; readonly itemIds?: readonly string[] }
  readonly sessionId: string | null
  readonly question: string
  readonly reason: string
  readonly askedAt: string
  readonly lapsesAt: string
  readonly intentId: string
}

export async function insertRequest(tx: Handle, request: AskedRequest, key: DataKey): Promise<void> {
  const hide = (field: string, text: string) => conceal(key.bytes, placeOf(request, field), text)
  await tx
    .insertInto('request')
    .values({
      unit_id: request.unit,
      id: request.id,
      case_id: request.caseId,
      asker: request.asker,
      asker_agency: request.askerAgency,
      holders: [...request.holders],
      recipients: [...request.recipients],
      purpose: request.purpose,
      kind: request.kind,
      categories: request.wanted.categories ? [...request.wanted.categories] : null,
      item_ids: request.wanted.itemIds ? [...request.wanted.itemIds] : null,
      session_id: request.sessionId,
      question: hide('question', request.question),
      reason: hide('reason', request.reason),
      asked_at: request.askedAt,
      lapses_at: request.lapsesAt,
      intent_id: request.intentId,
      key_id: key.id,
    })
    .execute()
}

/** The request's row, when this caller asked it, would receive it, or is of an agency that is asked. */
export function findRequestRow(
  tx: Handle,
  units: readonly string[],
  id: string,
): Promise<RequestRow | undefined> {
  return tx
    .selectFrom('request')
    .selectAll()
    .where('unit_id', 'in', units)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Opens a request's texts with its case's data key. */
export function toRequest(row: RequestRow, key: DataKey): AskedRequest {
  const place = { unit: row.unit_id, id: row.id }
  return {
    ...place,
    caseId: row.case_id,
    asker: row.asker,
    askerAgency: row.asker_agency,
    holders: row.holders,
    recipients: row.recipients,
    purpose: row.purpose as Purpose,
    kind: row.kind as AskedRequest['kind'],
    wanted: {
      ...(row.categories && { categories: row.categories }),
      ...(row.item_ids && { itemIds: row.item_ids }),
    },
    sessionId: row.session_id,
    question: unveil(key.bytes, placeOf(place, 'question'), row.question) as string,
    reason: unveil(key.bytes, placeOf(place, 'reason'), row.reason) as string,
    askedAt: row.asked_at,
    lapsesAt: row.lapses_at,
    intentId: row.intent_id,
  }
}

/** A request that this caller may know of. @throws NotFound */
export async function getRequest(
  deps: Pick<Deps, 'keyEncryption'>,
  tx: Handle,
  actor: Actor,
  id: string,
): Promise<AskedRequest> {
  const row = await findRequestRow(tx, actor.professional.units, id)
  if (row === undefined) throw new NotFound()
  return toRequest(row, await getDataKey(tx, deps.keyEncryption, row.unit_id, row.key_id))
}

/** Requests by the caller's place in them, newest first, one beyond the limit. */
export function listRequestRows(
  tx: Handle,
  actor: Actor,
  box: 'asked-of-me' | 'asked-by-me',
  { after, limit }: PageRequest,
): Promise<readonly RequestRow[]> {
  const base = tx.selectFrom('request').selectAll().where('unit_id', 'in', actor.professional.units)
  const mine =
    box === 'asked-by-me'
      ? base.where('asker', '=', actor.professional.id)
      : base.where(sql<boolean>`${actor.agency} = any (holders)`)
  const from = after === undefined ? mine : mine.where('id', '<', after)
  return from
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute()
}

function placeOf({ unit, id }: Pick<AskedRequest, 'unit' | 'id'>, field: string): Place {
  return { unit, table: 'request', id, field }
}
