import type { exchange } from '@casebridge/contract'
import type { PersonDetail } from '@casebridge/service'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { copiesOf } from '../../storage/claims.ts'
import { findDataKeys } from '../../storage/data-keys.ts'
import { type Consulted, consult, unveilWith } from '../casework/consult.ts'
import type { ItemContent } from '../disclosure/reveal.ts'
import { PERSON } from '../plan/person.ts'
import type { Place } from '../texts.ts'
import type { Claim, Held } from './claim.ts'
import { copyOf } from './copy.ts'

type Copies = ReadonlyMap<string, exchange.components['schemas']['ClaimCopy']>

/**
 * The copies that the person of a request is given, by item. INVARIANT (I1): which texts are opened, and that they are for
 * the person, is in the ledger first. Where there is none, there is no entry: as for somebody of whom nothing is held.
 */
export async function giveCopies(
  deps: Deps,
  { actor, trace }: { readonly actor: Actor; readonly trace: string },
  claim: Claim,
  { subject }: PersonDetail,
  told: readonly Held[],
): Promise<Copies> {
  const given = told.filter(({ atSource }) => !atSource)
  if (given.length === 0) return new Map()
  const consulted = await consult(deps, actor, trace, {
    ...{ unit: claim.unit, effect: 'claim-copied', recipients: [PERSON] },
    holders: unique(given.map(({ holder }) => holder)),
    classes: unique(given.map(({ category }) => `${category}:copy`)),
    person: { subject, items: given.map(({ itemId }) => itemId) },
    places: given.map(({ itemId }) => placeOf(claim, itemId)),
  })
  return open(deps, actor, claim, subject, consulted, given)
}

function open(
  { db, keyEncryption, now }: Deps,
  actor: Actor,
  claim: Claim,
  subject: string,
  consulted: Consulted,
  given: readonly Held[],
): Promise<Copies> {
  return asCaller(db, sightOf(actor, 'review'), async (tx) => {
    const rows = await copiesOf(tx, consulted, claim, subject, given, now())
    const keyed = given.map(({ keyId }) => ({ unit_id: claim.unit, key_id: keyId }))
    const keys = await findDataKeys(tx, keyEncryption, keyed)
    const copies = given.flatMap((item) => {
      const [key, ciphertext] = [keys.get(item.keyId), rows.get(item.itemId)]
      if (key === undefined || ciphertext === undefined) return []
      const content = unveilWith(consulted, key.bytes, placeOf(claim, item.itemId), ciphertext)
      return [[item.itemId, copyOf(item, content as ItemContent)] as const]
    })
    return new Map(copies)
  })
}

function placeOf({ unit }: Claim, id: string): Place {
  return { unit, table: 'item_content', id, field: 'content' }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted()
}
