import { decodeEntry } from '@casebridge/ledger'
import { Conflict, NotFound } from '@casebridge/service'
import { type Actor, openingSightOf, replaySightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { asOpening, type ContentOpening, isUsed, useGrant } from '../../storage/content-openings.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { findDisclosuresOf } from '../../storage/disclosures.ts'
import { findIntentRowById, toIntent } from '../../storage/intents.ts'
import { findLogged } from '../../storage/logged.ts'
import { assertMayReview } from '../may-review.ts'
import { type GrantDeed, proveGrant } from './grant.ts'
import { openingRecordOf } from './opening-record.ts'
import { showOpened } from './show-opened.ts'

/**
 * Opens, for one of two auditors, what one entry made known: once, to be viewed.
 *
 * INVARIANT (I1, P17): a grant that the ledger proves, then an entry of this very opening, then content; each use is
 * noted in the transaction that reads it, so a crash loses a use and never makes a second.
 * @throws NotFound alike for a grant that does not exist, is of others, or is of another unit's act.
 * @throws Conflict when it expired, was used, or its content was erased; Forbidden as `assertMayReview`; Unavailable.
 */
export async function openContent(deps: Deps, actor: Actor, trace: string, grant: string) {
  const deed = await getGrant(deps, actor, grant)
  const logged = await findAct(deps, actor, deed.codes.opens)
  const opened = decodeEntry(logged.entry)
  assertMayReview(deps.directory(), actor, opened, logged)
  if (logged.taken === undefined) throw new Conflict('erased', 'What it made known was erased.')
  const use = { unit: logged.unit, grant, professional: actor.professional.id, opened: deed.codes.opens }
  const ready = await prepare(deps, actor, trace, logged, use)
  const recorded = await deps.ledger.record(ready.recordable)
  const items = await asOpening(deps.db, openingSightOf(actor), logged.id, async (tx) => {
    if (!(await useGrant(tx, use, recorded.receipt.entryId, deps.now()))) throw usedUp()
    const { entry } = ready.recordable
    return showOpened(
      deps,
      tx,
      { receipt: recorded.receipt, entry, document: ready.document },
      ready.disclosures,
    )
  })
  return { opened: deed.codes.opens, items, recorded, entry: ready.recordable.entry }
}

async function getGrant(deps: Deps, { professional }: Actor, id: string): Promise<GrantDeed> {
  const offered = await deps.grants.find(id)
  const proven = offered && proveGrant(deps.grants.verifier, offered)
  if (proven?.receipt.entryId !== id) throw new NotFound()
  const { openers, expiresAt } = proven.deed.codes
  const stillAudit = openers.every((one) => deps.directory().findProfessional(one)?.roles.includes('auditor'))
  if (!openers.includes(professional.id) || !stillAudit) throw new NotFound()
  if (Date.parse(expiresAt) <= deps.now().getTime()) throw new Conflict('expired', 'The grant has expired.')
  return proven.deed
}

async function findAct(deps: Deps, actor: Actor, entryId: string) {
  const { units } = actor.professional
  const found = await asCaller(deps.db, replaySightOf(actor), (tx) =>
    findLogged(tx, deps.keyEncryption, units, entryId),
  )
  if (found === undefined) throw new NotFound()
  return found
}

function prepare(
  deps: Deps,
  actor: Actor,
  trace: string,
  { unit, id }: { readonly unit: string; readonly id: string },
  use: ContentOpening,
) {
  return asOpening(deps.db, openingSightOf(actor), id, async (tx) => {
    if (await isUsed(tx, use)) throw usedUp()
    const row = await findIntentRowById(tx, unit, id)
    const disclosures = await findDisclosuresOf(tx, unit, id)
    if (row === undefined || disclosures.length === 0) throw new NotFound()
    const intent = toIntent(row, await getDataKey(tx, deps.keyEncryption, unit, row.key_id))
    return openingRecordOf(deps, { actor, trace, use, intent, disclosures })
  })
}

function usedUp(): Conflict {
  return new Conflict('used', 'You have opened it; ask for another grant.')
}
