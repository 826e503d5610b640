import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRemoteJWKSet, decodeProtectedHeader, type JWTVerifyResult, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freePort, LOOPBACK } from '../ports.ts'
import { createIssuer, type Issuer } from './issuer.ts'
import { rotateIssuerKey } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-issuer-'))
const clientsFile = join(folder, 'clients.json')
const keysFile = join(folder, 'keys.json')
const warned = vi.spyOn(console, 'warn')
let url: string
let issuer: Issuer

beforeAll(async () => {
  const clients = [
    {
      clientId: 'pro-noor-vermeer',
      clientSecret: 'tide table',
      agency: 'agy-municipality-quay',
      professional: 'pro-noor-vermeer',
    },
    { clientId: 'svc-exchange', clientSecret: 'lock keeper' },
  ]
  writeFileSync(clientsFile, JSON.stringify(clients))
  const port = await freePort()
  url = `http://${LOOPBACK}:${port}`
  issuer = await createIssuer({ host: LOOPBACK, port, publicUrl: url, clientsFile, keysFile })
  issuer.server.listen(port, LOOPBACK)
  await once(issuer.server, 'listening')
})
afterAll(() => {
  issuer.server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function post(form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...form })
  const response = await fetch(`${url}/token`, { method: 'POST', body, headers })
  return {
    status: response.status,
    ...((await response.json()) as { access_token?: string; error?: string }),
  }
}

async function verify(token: string | undefined): Promise<JWTVerifyResult> {
  const discovery = (await (await fetch(`${url}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string
  }
  return jwtVerify(token ?? '', createRemoteJWKSet(new URL(discovery.jwks_uri)), {
    issuer: url,
    typ: 'at+jwt',
  })
}

const professional = {
  client_id: 'pro-noor-vermeer',
  client_secret: 'tide table',
  resource: 'urn:casebridge:exchange',
}

describe('the local issuer', () => {
  it('gives a professional a five-minute access token for one service, with agency and professional (RFC 9068)', async () => {
    const { protectedHeader, payload } = await verify((await post(professional)).access_token)
    expect(protectedHeader).toMatchObject({ typ: 'at+jwt', alg: 'ES256' })
    expect(payload).toMatchObject({
      iss: url,
      aud: 'urn:casebridge:exchange',
      sub: 'pro-noor-vermeer',
      client_id: 'pro-noor-vermeer',
      agency: 'agy-municipality-quay',
      professional: 'pro-noor-vermeer',
      jti: expect.any(String),
    })
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300)
  })

  it('gives a service a token without agency or professional, by HTTP Basic too', async () => {
    const authorization = `Basic ${Buffer.from('svc-exchange:lock+keeper').toString('base64')}`
    const { payload } = await verify(
      (await post({ resource: 'urn:casebridge:audit' }, { authorization })).access_token,
    )
    expect(payload).toMatchObject({ sub: 'svc-exchange', aud: 'urn:casebridge:audit' })
    expect(payload).not.toHaveProperty('agency')
    expect(payload).not.toHaveProperty('professional')
  })

  it('refuses a wrong secret, an unknown service and a token for no service', async () => {
    expect(await post({ ...professional, client_secret: 'guess' })).toMatchObject({
      status: 401,
      error: 'invalid_client',
    })
    expect(await post({ ...professional, resource: 'urn:elsewhere' })).toMatchObject({
      status: 400,
      error: 'invalid_target',
    })
    const { resource: _, ...without } = professional
    expect(await post(without)).toMatchObject({ status: 400, error: 'invalid_target' })
  })

  it('signs with the new key after a rotation and still publishes the old one', async () => {
    const before = (await post(professional)).access_token
    await rotateIssuerKey(keysFile)
    await issuer.reload()
    const after = (await post(professional)).access_token
    expect(decodeProtectedHeader(after ?? '').kid).not.toBe(decodeProtectedHeader(before ?? '').kid)
    await verify(before)
    await verify(after)
  })

  it('keeps its private keys readable to the owner only, publishes none of them, and prints no warnings', async () => {
    expect(statSync(keysFile).mode & 0o777).toBe(0o600)
    const published = (await (await fetch(`${url}/jwks`)).json()) as { keys: object[] }
    expect(published.keys.length).toBeGreaterThan(0)
    for (const key of published.keys) expect(key).not.toHaveProperty('d')
    expect(warned).not.toHaveBeenCalled()
  })
})
