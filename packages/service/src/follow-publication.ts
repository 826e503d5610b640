import { createClient, tokenSource } from '@casebridge/contract'
import type { PublicJwk } from './common-config.ts'
import type { Secret } from './config.ts'
import { fetchDocument } from './fetch-document.ts'
import { type Followed, type FollowOptions, followHead } from './follow-head.ts'

const TIMEOUT_MILLISECONDS = 2_000

/** What a service that follows `agreements` is configured with. */
export interface FollowingConfig extends OwnClient {
  readonly AGREEMENTS_URL: string
  readonly HEAD_PUBLIC_KEY: PublicJwk
}

/** The client credentials of a service at the operator's issuer. */
export interface OwnClient {
  readonly TOKEN_ENDPOINT: string
  readonly CLIENT_ID: string
  readonly CLIENT_SECRET: Secret
}

/** A service's own access tokens for another service, by client credentials. */
export function ownTokens(
  config: OwnClient,
  service: 'agreements' | 'audit' | 'exchange',
): () => Promise<string> {
  return tokenSource({
    tokenEndpoint: config.TOKEN_ENDPOINT,
    clientId: config.CLIENT_ID,
    clientSecret: config.CLIENT_SECRET.reveal(),
    resource: `urn:casebridge:${service}`,
  })
}

/** Follows the bundle or the registry that the `agreements` service publishes. */
export function followPublication<T>(
  config: FollowingConfig,
  following: Pick<FollowOptions<T>, 'kind' | 'load' | 'seen' | 'onTrouble'>,
): Promise<Followed<T>> {
  const agreements = createClient('agreements', {
    baseUrl: config.AGREEMENTS_URL,
    token: ownTokens(config, 'agreements'),
  })
  const path =
    following.kind === 'bundle' ? ('/bundles/{revision}' as const) : ('/registries/{revision}' as const)
  return followHead({
    ...following,
    publicKey: config.HEAD_PUBLIC_KEY,
    async fetchHead() {
      const { data, error } = await agreements.GET('/heads', {
        signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      })
      if (data === undefined) throw new Error(`agreements answered ${error.status}`)
      return data[following.kind]
    },
    async fetchDocument(revision) {
      const bytes = await fetchDocument(revision, (signal) =>
        agreements.GET(path, { params: { path: { revision } }, parseAs: 'arrayBuffer', signal }),
      )
      if (bytes === undefined) throw new Error(`agreements has no ${revision}`)
      return bytes
    },
  })
}
