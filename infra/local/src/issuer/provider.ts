import { errors, Provider } from 'oidc-provider'
import type { IssuerClient } from './clients.ts'
import { type IssuerKeys, SIGNING_ALGORITHM } from './keys.ts'
import { NoStorage } from './no-storage.ts'

/** The services a token can be asked for, as resource indicators (RFC 8707). */
export const RESOURCES = {
  agreements: 'urn:casebridge:agreements',
  exchange: 'urn:casebridge:exchange',
  audit: 'urn:casebridge:audit',
} as const

const ACCESS_TOKEN_SECONDS = 300

/**
 * An OpenID provider that knows one grant: client credentials for exactly one resource, answered with an RFC 9068
 * access token. A professional's token carries `agency` and `professional`; a service's token carries neither.
 */
export function createProvider(
  issuer: string,
  clients: readonly IssuerClient[],
  { keys }: IssuerKeys,
): Provider {
  const byId = new Map(clients.map((client) => [client.clientId, client]))
  const resources = new Set<string>(Object.values(RESOURCES))
  return new Provider(issuer, {
    adapter: NoStorage,
    jwks: { keys: keys.map((key) => ({ ...key, kty: 'EC' })) },
    clients: clients.map(({ clientId, clientSecret }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
    })),
    clientAuthMethods: ['client_secret_basic', 'client_secret_post'],
    clientDefaults: { id_token_signed_response_alg: SIGNING_ALGORITHM },
    ttl: { ClientCredentials: ACCESS_TOKEN_SECONDS },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource() {
          throw new errors.InvalidTarget('name the service in "resource"')
        },
        getResourceServerInfo(_context, resource) {
          if (!resources.has(resource)) throw new errors.InvalidTarget('unknown resource')
          return {
            scope: '',
            audience: resource,
            accessTokenFormat: 'jwt',
            accessTokenTTL: ACCESS_TOKEN_SECONDS,
            jwt: { sign: { alg: SIGNING_ALGORITHM, kid: keys[0]?.kid } },
          }
        },
      },
    },
    extraTokenClaims(_context, token) {
      const client = byId.get(token.clientId ?? '')
      return client?.agency === undefined ? {} : { agency: client.agency, professional: client.professional }
    },
  })
}
