import type { ItemField, Obligation, Purpose, Variant } from '@casebridge/policy'
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { UseLimitation } from '../domain/disclosure/use-limitation.ts'
import type { Handle } from './as-caller.ts'
import type { DisclosureRow } from './tables.ts'

/** An item made known, or to be made known once it is recorded, to one named recipient for one purpose. */
export interface Disclosure {
  readonly unit: string
  readonly id: string
  readonly caseId: string | null
  readonly itemId: string
  readonly requestId: string | null
  readonly intentId: string
  readonly transactionId: string
  readonly holder: string
  readonly givenBy: string
  readonly recipient: string
  readonly recipientAgency: string
  readonly purpose: Purpose
  readonly category: string
  readonly variant: Variant
  readonly fields: readonly ItemField[]
  readonly obligations: readonly Obligation[]
  readonly rules: readonly string[]
  readonly sessionId: string | null
  readonly secrecyId: string | null
  readonly consentId: string | null
  readonly prereleased: boolean
  /** The recipient was on the case when it was made; then it stands while they are. */
  readonly onCase: boolean
  /** Made known by word of mouth, telephone or paper: recorded without content. */
  readonly spoken: { readonly channel: string; readonly at: string } | null
  /** Of a secret item: its giver's alone to follow and to take back, not the agency's. */
  readonly secret: boolean
  readonly madeAt: string
  readonly lapsesAt: string | null
  readonly recalledAt: string | null
  readonly acknowledgedAt: string | null
  /** Since when an emergency that was not reviewed in time, or found not lawful, is kept from its recipient. */
  readonly suspendedAt: string | null
  /** What may not be done with it; goes with every copy. */
  readonly useLimitations: readonly UseLimitation[]
}

export async function insertDisclosures(tx: Handle, disclosures: readonly Disclosure[]): Promise<void> {
  if (disclosures.length === 0) return
  await tx.insertInto('disclosure').values(disclosures.map(toRow)).execute()
}

/** Disclosures by id, among those this caller gave or received. Not yet recorded ones are left out. */
export async function findDisclosures(
  tx: Handle,
  units: readonly string[],
  ids: readonly string[],
): Promise<readonly Disclosure[]> {
  const rows = await told(tx, units).where('disclosure.id', 'in', ids).orderBy('disclosure.id').execute()
  return rows.map(toDisclosure)
}

/** As `findDisclosures`, with those of signals, which are read as signals: for what a copy is kept under. */
export async function findKeepable(tx: Handle, unit: string, id: string): Promise<Disclosure | undefined> {
  // Held until what is kept of it is there: a recall waits for that, and finds it; or is waited for, and is seen here.
  const row = await recorded(tx, [unit])
    .where('disclosure.id', '=', id)
    .forShare('disclosure')
    .executeTakeFirst()
  return row && toDisclosure(row)
}

/** What answers a signal of this professional: that it was received. */
export async function listFeedback(
  tx: Handle,
  units: readonly string[],
  signalId: string,
  reporter: string,
): Promise<readonly Disclosure[]> {
  const rows = await recorded(tx, units)
    .innerJoin('item', (join) =>
      join.onRef('item.unit_id', '=', 'disclosure.unit_id').onRef('item.id', '=', 'disclosure.item_id'),
    )
    .where('item.signal_id', '=', signalId)
    .where('item.signal_author', '=', reporter)
    .where('disclosure.recipient', '=', reporter)
    .execute()
  return rows.map(toDisclosure)
}

/** Under which disclosure an item was made known to this professional, if it was. */
export async function findToldOf(
  tx: Handle,
  unit: string,
  itemId: string,
  recipient: string,
): Promise<Disclosure | undefined> {
  const row = await recorded(tx, [unit])
    .where('disclosure.item_id', '=', itemId)
    .where('disclosure.recipient', '=', recipient)
    .executeTakeFirst()
  return row && toDisclosure(row)
}

/** What one intent makes known, recorded or about to be. */
export async function findDisclosuresOf(
  tx: Handle,
  unit: string,
  intentId: string,
): Promise<readonly Disclosure[]> {
  const rows = await tx
    .selectFrom('disclosure')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('intent_id', '=', intentId)
    .orderBy('id')
    .execute()
  return rows.map(toDisclosure)
}

/** What was given on a request, recorded, as far as this caller gave or received it. */
export async function listGivenOn(
  tx: Handle,
  unit: string,
  requestId: string,
): Promise<readonly Disclosure[]> {
  const rows = await recorded(tx, [unit])
    .where('disclosure.request_id', '=', requestId)
    .orderBy('disclosure.id')
    .execute()
  return rows.map(toDisclosure)
}

/** What the caller's agency gave, or what the caller was told; newest first, one beyond the limit. */
export async function listDisclosuresOf(
  tx: Handle,
  actor: Actor,
  direction: 'given' | 'received',
  { after, limit }: PageRequest,
): Promise<readonly Disclosure[]> {
  const all = told(tx, actor.professional.units)
  const mine =
    direction === 'given'
      ? all.where('disclosure.holder', '=', actor.agency)
      : all.where('disclosure.recipient', '=', actor.professional.id)
  const from = after === undefined ? mine : mine.where('disclosure.id', '<', after)
  const rows = await from
    .orderBy('disclosure.id', 'desc')
    .limit(limit + 1)
    .execute()
  return rows.map(toDisclosure)
}

/** @returns whether it was not acknowledged before. */
export async function acknowledgeDisclosure(
  tx: Handle,
  { unit, id }: Disclosure,
  at: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('disclosure')
    .set({ acknowledged_at: at.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('acknowledged_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Keeps why it was taken back. */
export async function keepRecallReason(
  tx: Handle,
  { unit, id }: Disclosure,
  reason: Uint8Array,
): Promise<void> {
  await tx
    .updateTable('disclosure')
    .set({ recall_reason: reason })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .execute()
}

/** A disclosure is one only when its entry is in the ledger. */
function recorded(tx: Handle, units: readonly string[]) {
  return tx
    .selectFrom('disclosure')
    .innerJoin('intent', (join) =>
      join.onRef('intent.unit_id', '=', 'disclosure.unit_id').onRef('intent.id', '=', 'disclosure.intent_id'),
    )
    .selectAll('disclosure')
    .where('disclosure.unit_id', 'in', units)
    .where('intent.entry_index', 'is not', null)
}

/**
 * What was told as a disclosure. INVARIANT (S69): what a signal says is none to whoever receives it, for its holder is a
 * source that may be shielded; it is read as a signal, and only its giver finds it here.
 */
function told(tx: Handle, units: readonly string[]) {
  return recorded(tx, units).where(sql<boolean>`not exists (
    select 1 from item i where i.unit_id = disclosure.unit_id and i.id = disclosure.item_id
       and i.signal_id is not null and i.signal_author is null and disclosure.given_by <> caller_professional())`)
}

/** Maps a row; the only place that does. */
function toDisclosure(row: DisclosureRow): Disclosure {
  return {
    unit: row.unit_id,
    id: row.id,
    caseId: row.case_id,
    itemId: row.item_id,
    requestId: row.request_id,
    intentId: row.intent_id,
    transactionId: row.transaction_id,
    holder: row.holder,
    givenBy: row.given_by,
    recipient: row.recipient,
    recipientAgency: row.recipient_agency,
    purpose: row.purpose as Purpose,
    category: row.category,
    variant: row.variant as Variant,
    fields: row.fields as ItemField[],
    obligations: row.obligations as Obligation[],
    rules: row.rules,
    sessionId: row.session_id,
    secrecyId: row.secrecy_id,
    consentId: row.consent_id,
    prereleased: row.prereleased,
    onCase: row.on_case,
    spoken: row.spoken as Disclosure['spoken'],
    secret: row.secret,
    madeAt: row.made_at,
    lapsesAt: row.lapses_at,
    recalledAt: row.recalled_at,
    acknowledgedAt: row.acknowledged_at,
    suspendedAt: row.suspended_at,
    useLimitations: row.use_limitations as UseLimitation[],
  }
}

function toRow(one: Disclosure): DisclosureRow {
  return {
    unit_id: one.unit,
    id: one.id,
    case_id: one.caseId,
    item_id: one.itemId,
    request_id: one.requestId,
    intent_id: one.intentId,
    transaction_id: one.transactionId,
    holder: one.holder,
    given_by: one.givenBy,
    recipient: one.recipient,
    recipient_agency: one.recipientAgency,
    purpose: one.purpose,
    category: one.category,
    variant: one.variant,
    fields: [...one.fields],
    obligations: [...one.obligations],
    rules: [...one.rules],
    session_id: one.sessionId,
    secrecy_id: one.secrecyId,
    consent_id: one.consentId,
    prereleased: one.prereleased,
    on_case: one.onCase,
    spoken: one.spoken === null ? null : JSON.stringify(one.spoken),
    secret: one.secret,
    made_at: one.madeAt,
    lapses_at: one.lapsesAt,
    recalled_at: one.recalledAt,
    recall_reason: null,
    acknowledged_at: one.acknowledgedAt,
    suspended_at: one.suspendedAt,
    use_limitations: [...one.useLimitations],
  }
}
