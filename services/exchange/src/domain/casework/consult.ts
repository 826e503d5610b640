import { createHash } from 'node:crypto'
import { canonicalBytes, type Entry, encodeEntry, leafHash, toBase64 } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import { commitmentTo, committed, type PersonDetail, type Recorded } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { ReceiptMismatch } from '../disclosure/reveal.ts'
import { byWhom, entryOf } from '../entries.ts'
import { type Place, unveil } from '../texts.ts'

/** What is about to be read: whose, about whom, and every text of it. */
export interface About
  extends Partial<Pick<Entry, 'transaction' | 'holders' | 'recipients' | 'purpose' | 'basis'>> {
  readonly unit: string
  /** Code word, e.g. `minutes-read`. */
  readonly effect: string
  /** What kind of data, e.g. `CASE:minutes`. */
  readonly classes: readonly string[]
  readonly person: PersonDetail | null
  /** Where each text is: these can be opened, and no other. */
  readonly places: readonly Place[]
}

/** That a reading is in the ledger: what opens the texts that it names. Nothing but `consult` makes one. */
export type Consulted = Consultation

/**
 * Records that somebody reads texts of a case that are no items (LED art. 25: consultation).
 *
 * INVARIANT (I1): resolves with a verified receipt of the very entry that names these texts, before any is opened.
 * @throws Unavailable when the ledger does not answer: then there is nothing that opens them.
 */
export async function consult(
  { ledger, directory, now }: Pick<Deps, 'ledger' | 'directory' | 'now'>,
  actor: Actor,
  trace: string,
  { person, places, ...about }: About,
): Promise<Consulted> {
  const by = committed(byWhom(actor))
  const of = person === null ? undefined : committed(person)
  const coded = entryOf(actor, now(), trace, {
    ...{ event: 'consultation', transaction: newId(), recipients: [actor.agency], ...about },
    decision: digestOf(places),
    registry: directory().revision,
    commitments: { actor: commitmentTo(by), person: of === undefined ? null : commitmentTo(of) },
  })
  const entry = encodeEntry(coded)
  const recorded = await ledger.record({ entryId: coded.id, entry, actor: by, ...(of && { person: of }) })
  return new Consultation(recorded, entry, places)
}

/**
 * Opens one text that a consultation names. @throws ReceiptMismatch for a text that was not recorded as read.
 */
export function unveilWith(
  consulted: Consulted,
  dataKey: Uint8Array,
  place: Place,
  ciphertext: Uint8Array,
): unknown {
  Consultation.assertNames(consulted, place)
  return unveil(dataKey, place, ciphertext)
}

/** Not exported as a value, and with a private part: no other module can make one, nor anything that passes for one. */
class Consultation {
  readonly recorded: Recorded
  /** The bytes that were recorded. */
  readonly entry: Uint8Array
  readonly #places: ReadonlySet<string>

  constructor(recorded: Recorded, entry: Uint8Array, places: readonly Place[]) {
    if (toBase64(leafHash(nodeHash, entry)) !== recorded.receipt.leafHash)
      throw new ReceiptMismatch('receipt of another entry')
    this.recorded = recorded
    this.entry = entry
    this.#places = new Set(places.map(nameOf))
  }

  static assertNames(consulted: Consultation, place: Place): void {
    if (!(#places in consulted) || !consulted.#places.has(nameOf(place)))
      throw new ReceiptMismatch('the recorded consultation does not name this text')
  }
}

/** `sha256:<hex>` over the canonical bytes (RFC 8785) of the list of texts: what the receipt is bound to. */
function digestOf(places: readonly Place[]): string {
  const document = { id: newId(), act: 'consult', texts: places.map((place) => ({ ...place })) }
  return `sha256:${createHash('sha256').update(canonicalBytes(document)).digest('hex')}`
}

function nameOf({ unit, table, id, field }: Place): string {
  return JSON.stringify([unit, table, id, field])
}
