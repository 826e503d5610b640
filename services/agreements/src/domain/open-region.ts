import { importAgreement } from './lifecycle/import-agreement.ts'
import { publish } from './publish.ts'
import type { Region } from './region.ts'
import type { Storage } from './storage.ts'

/**
 * What a process does before it serves: takes the region in when there is nothing yet, and publishes the tables as
 * they are, so that a new release's packs are in force from its first answer. One transaction; two replicas that
 * start together take turns, and the second finds the region there.
 * @param given the region to start with; asked for only when it is needed.
 * @returns whether the region was taken in now.
 */
export function openRegion(storage: Storage, given: () => Region | undefined): Promise<boolean> {
  return storage.change(['bundle', 'registry'], async (stores, now) => {
    const region = (await stores.registry.isEmpty()) ? given() : undefined
    if (region) {
      await stores.registry.addRegion(region, now)
      for (const agreement of region.agreements) await importAgreement(stores.agreements, agreement, now)
    }
    await publish(stores, 'bundle', now)
    await publish(stores, 'registry', now)
    return region !== undefined
  })
}
