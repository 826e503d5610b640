import { createClient, tokenSource } from '@casebridge/contract'
import type { Registry } from '@casebridge/policy'
import { type Followed, type FollowOptions, followHead } from '@casebridge/service'
import type { Config } from './config.ts'
import { type Readers, readersOf } from './domain/readers.ts'

type Following = Pick<FollowOptions<Readers>, 'seen' | 'onTrouble'>

/** Follows the registry of `agreements`: who may read is decided there, never by a token. */
export function followRegistry(config: Config, following: Following): Promise<Followed<Readers>> {
  const token = tokenSource({
    tokenEndpoint: config.TOKEN_ENDPOINT,
    clientId: config.CLIENT_ID,
    clientSecret: config.CLIENT_SECRET.reveal(),
    resource: 'urn:casebridge:agreements',
  })
  const agreements = createClient('agreements', { baseUrl: config.AGREEMENTS_URL, token })
  return followHead({
    ...following,
    kind: 'registry',
    publicKey: config.HEAD_PUBLIC_KEY,
    async fetchHead(signal) {
      const { data, error } = await agreements.GET('/heads', { signal })
      if (data === undefined) throw new Error(`agreements answered ${error.status}`)
      return data.registry
    },
    async fetchDocument(revision, signal) {
      const params = { path: { revision } }
      const { data } = await agreements.GET('/registries/{revision}', {
        params,
        signal,
        parseAs: 'arrayBuffer',
      })
      if (!(data instanceof ArrayBuffer)) throw new Error(`agreements has no registry ${revision}`)
      return new Uint8Array(data)
    },
    load: (document, revision) => readersOf(document as Registry, revision),
  })
}
