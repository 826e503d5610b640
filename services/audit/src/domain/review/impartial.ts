import { Forbidden } from '@casebridge/service'
import { openActor } from '../details/open-actor.ts'
import type { Reader } from '../readers.ts'
import type { ReviewParts } from './parts.ts'
import type { Review } from './review.ts'
import { readEntry } from './stored-entry.ts'

/** Who took part in what a review is about. */
export interface Involved {
  readonly agencies: ReadonlySet<string>
  readonly professionals: ReadonlySet<string>
}

/** Everybody an entry of the review names: who acted, who was told, whose agency. Erased details name nobody. */
export async function involvedIn(
  parts: Pick<ReviewParts, 'hash' | 'vault' | 'store' | 'entries'>,
  { entries }: Pick<Review, 'entries'>,
): Promise<Involved> {
  const read = (await parts.entries.listByIndex(entries)).map((one) => readEntry(parts.hash, one))
  const actors = await parts.store.listActors(read.map(({ entry }) => entry.id))
  const agencies = new Set<string>()
  const professionals = new Set<string>()
  for (const { entry } of read) {
    for (const agency of [entry.organisation, ...entry.holders]) agencies.add(agency)
    // Recipients of an entry are agencies or coded professionals.
    for (const recipient of entry.recipients) agencies.add(recipient)
    for (const recipient of entry.recipients) professionals.add(recipient)
    const opened = await openActor(
      parts,
      entry,
      actors.find(({ entryId }) => entryId === entry.id),
    )
    if (opened.state !== 'opened') continue
    professionals.add(opened.detail.professional)
    const { recipients = [], standsInFor = [] } = opened.detail
    for (const other of [...recipients, ...standsInFor]) professionals.add(other)
  }
  return { agencies, professionals }
}

/** INVARIANT (I8): nobody reviews what they or the own agency took part in. @throws Forbidden */
export function assertImpartial({ agencies, professionals }: Involved, reader: Reader): void {
  if (agencies.has(reader.agency) || professionals.has(reader.professional)) {
    throw new Forbidden('Whoever took part in it, or whose agency did, does not review it.')
  }
}
