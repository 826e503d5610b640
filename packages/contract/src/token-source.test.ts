import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TokenRefused, tokenSource } from './token-source.ts'

describe('a token source', () => {
  let server: Server
  let tokenEndpoint = ''
  let requests: { readonly body: string; readonly authorization: string | undefined }[] = []
  let status = 200

  beforeEach(async () => {
    requests = []
    status = 200
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        requests.push({ body, authorization: request.headers.authorization })
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(
          JSON.stringify({ access_token: `token-${requests.length}`, token_type: 'Bearer', expires_in: 300 }),
        )
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    tokenEndpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  const source = (now: () => number = Date.now) =>
    tokenSource({
      tokenEndpoint,
      clientId: 'svc:exchange',
      clientSecret: 'a b',
      resource: 'audit',
      scope: 'append',
      now,
    })

  it('asks with its client credentials for the service the token is meant for', async () => {
    expect(await source()()).toBe('token-1')
    expect(requests[0]?.body).toBe('grant_type=client_credentials&resource=audit&scope=append')
    expect(requests[0]?.authorization).toBe(`Basic ${btoa('svc%3Aexchange:a+b')}`)
  })

  it('asks once for callers that arrive together, and keeps the token', async () => {
    const token = source()
    expect(await Promise.all([token(), token(), token()])).toEqual(['token-1', 'token-1', 'token-1'])
    expect(await token()).toBe('token-1')
    expect(requests).toHaveLength(1)
  })

  it('replaces a token half a minute before it expires', async () => {
    let seconds = 0
    const token = source(() => seconds * 1000)
    await token()
    seconds = 269
    expect(await token()).toBe('token-1')
    seconds = 270
    expect(await token()).toBe('token-2')
  })

  it('does not remember a refusal, and does not repeat the secret in it', async () => {
    const token = source()
    status = 401
    const refusal = await token().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(TokenRefused)
    expect(String(refusal)).not.toContain('a b')
    status = 200
    expect(await token()).toBe('token-2')
  })
})
