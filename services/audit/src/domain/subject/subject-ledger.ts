import type { Entry, EntryEvent, Hash, VerifiedReceipt } from '@casebridge/ledger'
import type { DetailStore, SubjectEntry } from '../details/detail-store.ts'
import { openSealed } from '../details/open-sealed.ts'
import { readLeaf } from '../details/read-leaf.ts'
import { DetailDamaged, type Vault } from '../details/vault.ts'

/** What a person is told: somebody decided about, was given, or looked at information about them. */
const SHOWN: ReadonlySet<EntryEvent> = new Set(['decision', 'disclosure', 'consultation'])

/** Whether entries of this kind stand in a person's ledger. */
export function isTold(event: EntryEvent): boolean {
  return SHOWN.has(event)
}

/** One line of a person's ledger in codes, as the log has it; what is told of it is decided after. */
export interface SubjectRow {
  readonly index: number
  readonly at: string
  readonly event: EntryEvent
  readonly transaction: string
  readonly effect?: string
  readonly organisation: string
  readonly holders: string[]
  readonly recipients: string[]
  readonly purpose?: string
  readonly basis: string[]
  readonly classes: string[]
  /** Revision of the bundle by which it was decided. */
  readonly policy?: string
}

interface Parts {
  readonly hash: Hash
  readonly store: DetailStore
  readonly vault: Vault
}

/**
 * What the log held about one person when this reading of it was recorded. A person of whom nothing is held costs the
 * same queries.
 * @param reading the proof that the reading is in the log; without it nothing is shown.
 * @throws DetailDamaged when a row is not what the log says; never a shorter list instead.
 */
export async function subjectLedger(
  parts: Parts,
  subject: string,
  reading: VerifiedReceipt,
): Promise<SubjectRow[]> {
  const { hash, store, vault } = parts
  const subjectIndex = vault.indexOf(subject)
  const key = await vault.findSubjectKey(subjectIndex)
  const held = (await store.listSubjectEntries(subjectIndex)).filter(({ index }) => index < reading.index)
  if (key === undefined) return withoutKey(parts, subjectIndex, held)
  const rows: SubjectRow[] = []
  for (const stored of held) {
    const entry = readLeaf(hash, stored)
    const { detail } = openSealed(hash, entry, 'person', key, stored.ciphertext)
    if (detail.subject !== subject) throw new DetailDamaged(`entry ${stored.index} is about somebody else`)
    if (isTold(entry.event)) rows.push(toRow(stored.index, entry))
  }
  return rows
}

/**
 * INVARIANT (I4): somebody whose erasure is under way, or was cut short by a crash, is somebody nobody knows: what is
 * left cannot be read by anybody, and an error would tell that it is there. A key that was merely taken away is an error.
 */
async function withoutKey(
  { store, vault }: Parts,
  subjectIndex: Uint8Array,
  [first]: readonly SubjectEntry[],
): Promise<SubjectRow[]> {
  if (first === undefined || (await vault.isHalfErased(subjectIndex))) return []
  // It may have ended since.
  if ((await store.listSubjectEntries(subjectIndex)).some(({ index }) => index === first.index)) {
    throw new DetailDamaged(`the key for entry ${first.index} is missing`)
  }
  return []
}

function toRow(index: number, entry: Entry): SubjectRow {
  return {
    index,
    at: entry.occurredAt,
    event: entry.event,
    transaction: entry.transaction,
    ...(entry.effect !== null && { effect: entry.effect }),
    organisation: entry.organisation,
    holders: [...entry.holders],
    recipients: [...entry.recipients],
    ...(entry.purpose !== null && { purpose: entry.purpose }),
    basis: [...entry.basis],
    classes: [...entry.classes],
    ...(entry.policy !== null && { policy: entry.policy }),
  }
}
