import type { ServiceClient } from '@casebridge/contract'
import { loadBundle, type Policy } from '@casebridge/policy'
import { documentUnder, Unavailable } from '@casebridge/service'

const TIMEOUT_MILLISECONDS = 5_000
const RETRY_AFTER_SECONDS = 2

/** Fetches a bundle from the archive of the `agreements` service and verifies that it is the one that was asked for. */
export function fromArchive(agreements: ServiceClient<'agreements'>) {
  return async (revision: string): Promise<Policy | undefined> => {
    const { data, response } = await agreements
      .GET('/bundles/{revision}', {
        params: { path: { revision } },
        parseAs: 'arrayBuffer',
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      })
      .catch((cause: unknown) => {
        throw new Unavailable(RETRY_AFTER_SECONDS, { cause })
      })
    if (response.status === 404) return undefined
    if (!(data instanceof ArrayBuffer))
      throw new Unavailable(RETRY_AFTER_SECONDS, {
        cause: new Error(`agreements answered ${response.status}`),
      })
    const policy = loadBundle(documentUnder(revision, new Uint8Array(data)), revision)
    return policy.model === 'sharing' ? policy : undefined
  }
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
