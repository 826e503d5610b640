import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

/** A token issuer of the test's own: publishes its keys over HTTP and signs RFC 9068 tokens. */
export interface LocalIssuer {
  readonly issuer: string
  readonly jwksUri: string
  tokenFor(who: Professional | Service): Promise<string>
  close(): void
}

interface Professional {
  readonly professional: string
  readonly agency: string
}
interface Service {
  readonly service: string
}

export async function startIssuer(audience: string): Promise<LocalIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' })
  const jwk = { ...(await exportJWK(publicKey)), kid: 'issuer-key', alg: 'EdDSA', use: 'sig' }
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function tokenFor(who: Professional | Service): Promise<string> {
    const client = 'service' in who ? who.service : who.professional
    const claims = 'service' in who ? {} : { agency: who.agency, professional: who.professional }
    return new SignJWT({ ...claims, client_id: client })
      .setProtectedHeader({ alg: 'EdDSA', kid: jwk.kid, typ: 'at+jwt' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(client)
      .setIssuedAt()
      .setExpirationTime('5 minutes')
      .setJti(crypto.randomUUID())
      .sign(privateKey)
  }

  return {
    issuer,
    jwksUri: `${issuer}/jwks`,
    tokenFor,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
