import { compile, type Head } from '@casebridge/policy'
import type { Act } from './act.ts'
import { actAs } from './act-as.ts'
import { type PublishedDocument, toDocument } from './document.ts'
import { isDue, nextHead } from './head.ts'
import { bundledOn } from './lifecycle/in-force.ts'
import type { Kind, RegistryStore, Storage, Stores } from './storage.ts'

/**
 * Publishes what the tables say now: document and head, in the caller's transaction. Call it inside
 * `storage.change`, which holds the lock of this kind.
 * @throws whatever makes the content unfit to publish; nothing of the change then remains.
 */
export async function publish(stores: Stores, kind: Kind, now: Date): Promise<Head> {
  const document =
    kind === 'registry' ? await registryDocument(stores, now) : await bundleDocument(stores, now)
  const newest = await stores.publications.findNewest(kind)
  const head = nextHead(newest, document, now)
  // A head that only follows in time names what is archived: the names in it need not travel every few seconds.
  if (document.revision !== newest?.revision) await stores.publications.archive(document)
  await stores.publications.issue(head)
  return head
}

/**
 * INVARIANT: a change of the registry, its publication and its ledger entry are one transaction; there is no other way
 * to change it.
 * @returns the head that is in force with it.
 */
export function changeRegistry(
  storage: Storage,
  act: Omit<Act, 'at' | 'registry'>,
  change: (registry: RegistryStore, now: Date, stores: Stores) => Promise<void>,
): Promise<Head> {
  return actAs(storage, act.by, ['registry'], async (stores, now) => {
    await change(stores.registry, now, stores)
    const head = await publish(stores, 'registry', now)
    await stores.acts.queue({ ...act, at: now, registry: head.revision })
    return head
  })
}

/**
 * Issues the next head of a kind when one is due, from the tables as they are: a bundle whose agreements began or
 * ended since is compiled anew. Another replica may have been first; then nothing happens.
 */
export async function reissue(storage: Storage, kind: Kind): Promise<void> {
  await storage.change([kind], async (stores, now) => {
    if (isDue(await stores.publications.findNewest(kind), now)) await publish(stores, kind, now)
  })
}

async function registryDocument(stores: Stores, now: Date): Promise<PublishedDocument> {
  return toDocument('registry', await stores.registry.snapshot(dayOf(now)))
}

async function bundleDocument(stores: Stores, now: Date): Promise<PublishedDocument> {
  const agreements = bundledOn(await stores.agreements.list(), dayOf(now))
  return toDocument('bundle', compile({ packs: stores.packs, agreements }))
}

/** Days begin at midnight UTC, for every unit alike and for the decisions that read the same dates. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10)
}
