import { createClient, type ServiceClient, tokenSource } from '@casebridge/contract'
import type { Home } from './home.ts'
import { RESOURCES } from './issuer/provider.ts'
import type { Service } from './names.ts'

/** Acting as a persona, through the local issuer and the public contract like any other client. */
export interface Access {
  /** A valid access token of a persona, or of a service by its name, for one service. */
  tokenFor(clientId: string, service: Service): Promise<string>
  /** A typed client of one service, acting as that persona. */
  client<S extends Service>(service: S, personaId: string): ServiceClient<S>
}

export function createAccess({ urls, clients }: Pick<Home, 'urls' | 'clients'>): Access {
  const secrets = new Map(clients.map(({ clientId, clientSecret }) => [clientId, clientSecret]))
  const sources = new Map<string, () => Promise<string>>()
  const sourceOf = (clientId: string, service: Service) => {
    const key = `${clientId} ${service}`
    const known = sources.get(key)
    if (known !== undefined) return known
    const clientSecret = secrets.get(clientId)
    if (clientSecret === undefined) throw new Error(`no client ${clientId} in the region`)
    const source = tokenSource({
      tokenEndpoint: urls.tokenEndpoint,
      clientId,
      clientSecret,
      resource: RESOURCES[service],
    })
    sources.set(key, source)
    return source
  }
  return {
    tokenFor: (clientId, service) => sourceOf(clientId, service)(),
    client: (service, personaId) =>
      createClient(service, { baseUrl: urls[service], token: sourceOf(personaId, service) }),
  }
}
