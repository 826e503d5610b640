import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from './client.ts'

describe('the client of a service', () => {
  let server: Server
  let baseUrl = ''
  let seen: IncomingMessage | undefined

  beforeEach(async () => {
    server = createServer((request, response) => {
      seen = request
      const found = request.url?.startsWith('/v1/entries') || request.url === '/health'
      response.writeHead(found ? 200 : 404, {
        'content-type': found ? 'application/json' : 'application/problem+json',
      })
      response.end(
        JSON.stringify(
          found ? { items: [], status: 'UP' } : { type: 'urn:problem-type:casebridge:not-found' },
        ),
      )
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => new Promise((resolve) => server.close(resolve)))

  it('adds the version of the contract to the path, and the token to the headers', async () => {
    const audit = createClient('audit', { baseUrl: `${baseUrl}/`, token: async () => 'token-of-now' })
    const { data } = await audit.GET('/entries', { params: { query: { from: 5 } } })
    expect(data?.items).toEqual([])
    expect(seen?.url).toBe('/v1/entries?from=5')
    expect(seen?.headers.authorization).toBe('Bearer token-of-now')
  })

  it('leaves the version out where the contract does', async () => {
    const { data } = await createClient('audit', { baseUrl }).GET('/health')
    expect(data?.status).toBe('UP')
    expect(seen?.url).toBe('/health')
    expect(seen?.headers.authorization).toBeUndefined()
  })

  it('encodes what it puts into a path', async () => {
    const audit = createClient('audit', { baseUrl })
    const { error, response } = await audit.GET('/entries/{entryId}/proof', {
      params: { path: { entryId: 'a/../b' } },
    })
    expect(seen?.url).toBe('/v1/entries/a%2F..%2Fb/proof')
    expect(response.status).toBe(200)
    expect(error).toBeUndefined()
  })

  it('gives a problem document as the error', async () => {
    const { error, response } = await createClient('audit', { baseUrl }).GET('/treeheads')
    expect(response.status).toBe(404)
    expect(error?.type).toBe('urn:problem-type:casebridge:not-found')
  })
})
