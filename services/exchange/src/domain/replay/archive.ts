import type { ServiceClient } from '@casebridge/contract'
import { loadBundle, type Policy } from '@casebridge/policy'
import { documentUnder, fetchDocument, Unavailable } from '@casebridge/service'

const TIMEOUT_MILLISECONDS = 5_000
const RETRY_AFTER_SECONDS = 2

/** Somewhere bundles are kept by their hash. */
export interface Archive {
  readonly name: string
  /** The bytes that have this hash; undefined when there are none. @throws when nobody answers, or with other bytes. */
  readonly fetchBundle: (revision: string) => Promise<Uint8Array | undefined>
}

/**
 * Fetches a bundle from the first archive that has it. Whichever that is, the hash is verified, so their order decides
 * who is asked and never what is decided.
 * @throws Unavailable when none gave it and not all said that they do not have it.
 */
export function fromArchives(
  archives: readonly Archive[],
  log: { warn(details: object, message: string): void },
) {
  return async (revision: string): Promise<Policy | undefined> => {
    let failure: unknown
    for (const { name, fetchBundle } of archives) {
      const bytes = await fetchBundle(revision).catch((err: unknown) => {
        log.warn({ err, archive: name, revision }, 'an archive did not give a bundle')
        failure = err
      })
      if (bytes === undefined) continue
      const policy = loadBundle(documentUnder(revision, bytes), revision)
      return policy.model === 'sharing' ? policy : undefined
    }
    if (failure !== undefined) throw new Unavailable(RETRY_AFTER_SECONDS, { cause: failure })
    return undefined
  }
}

/**
 * `agreements` first: candidates are nowhere else, and `audit` is left to its appends. Then `audit`, which keeps every
 * bundle that an entry names for as long as the entry.
 */
export function archivesOf(
  agreements: ServiceClient<'agreements'>,
  audit: ServiceClient<'audit'>,
): readonly Archive[] {
  const path = '/bundles/{revision}' as const
  const asking = (revision: string, signal: AbortSignal) => ({
    params: { path: { revision } },
    parseAs: 'arrayBuffer' as const,
    signal,
  })
  return [
    {
      name: 'agreements',
      fetchBundle: (one) => fetchDocument(one, (signal) => agreements.GET(path, asking(one, signal))),
    },
    {
      name: 'audit',
      fetchBundle: (one) => fetchDocument(one, (signal) => audit.GET(path, asking(one, signal))),
    },
  ]
}

/** A candidate that runs in shadow. */
export interface Candidate {
  readonly revision: string
  /** RFC 3339 UTC. */
  readonly proposedAt: string
  readonly shadowUntil?: string
}

/** The candidates that run in shadow. @throws when the service does not answer. */
export function candidatesOf(agreements: ServiceClient<'agreements'>) {
  return async (): Promise<readonly Candidate[]> => {
    const { data, response } = await agreements.GET('/candidates', {
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    })
    if (data === undefined) throw new Error(`agreements answered ${response.status}`)
    return data.items
  }
}
