import type { Hash } from '@casebridge/ledger'
import { loadBundle, type Policy, revisionOf } from '@casebridge/policy'
import type { BundleStore } from './bundle-archive.ts'

/** The policies of these revisions; one that is not archived, or is about something else than sharing, is not there. */
export type FindPolicies = (revisions: readonly string[]) => Promise<ReadonlyMap<string, Policy>>

/** Bundles kept ready; loading one costs milliseconds. */
const KEPT = 16

/**
 * Makes archived bundles ready, by one query whatever is asked for, so that an answer with nothing in it costs the same.
 */
export function archivedPolicies(hash: Hash, store: Pick<BundleStore, 'listBytes'>): FindPolicies {
  const ready = new Map<string, Policy>()
  return async (revisions) => {
    const wanted = [...new Set(revisions)]
    const found = new Map(wanted.flatMap((one) => entryOf(one, ready.get(one))))
    for (const { revision, bytes } of await store.listBytes(wanted.filter((one) => !found.has(one)))) {
      const policy = load(hash, revision, bytes)
      if (policy === undefined) continue
      found.set(revision, policy)
      ready.set(revision, policy)
    }
    for (const oldest of ready.keys()) {
      if (ready.size <= KEPT) break
      ready.delete(oldest)
    }
    return found
  }
}

function entryOf(revision: string, policy: Policy | undefined): [string, Policy][] {
  return policy === undefined ? [] : [[revision, policy]]
}

/** Undefined for bytes that are not what they are named, or that this version does not read: nothing is cited then. */
function load(hash: Hash, revision: string, bytes: Uint8Array): Policy | undefined {
  const hex = (one: Uint8Array) => Buffer.from(hash.sha256(one)).toString('hex')
  if (revisionOf(bytes, hex) !== revision) return undefined
  try {
    const policy = loadBundle(JSON.parse(Buffer.from(bytes).toString()), revision)
    return policy.model === 'sharing' ? policy : undefined
  } catch {
    return undefined
  }
}
