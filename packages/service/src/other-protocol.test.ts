import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { closed, createFixture, operation, PUBLIC } from '../test/fixtures.ts'

const QUESTION = {
  ...closed({ name: { type: 'string' } }, ['name']),
  additionalProperties: true,
  'x-open': 'receivers ignore members they do not know',
}

const apps: FastifyInstance[] = []
afterEach(() => Promise.all(apps.splice(0).map((app) => app.close())))

/** A service with one operation that speaks another's protocol and one that speaks ours. */
async function service(): Promise<FastifyInstance> {
  const requestBody = { required: true, content: { 'application/json': { schema: QUESTION } } }
  const app = await createFixture({
    paths: {
      '/theirs': { post: operation('askTheirs', { ...PUBLIC, requestBody, 'x-protocol': 'AuthZEN' }) },
      '/ours': { post: operation('askOurs', { ...PUBLIC, requestBody }) },
      '/closed': { post: operation('askClosed', { 'x-protocol': 'AuthZEN', requestBody }) },
    },
    handlers: {
      askTheirs: async () => ({ status: 200, body: { name: 'lamp' } }),
      askOurs: async () => ({ status: 200, body: { name: 'lamp' } }),
      askClosed: async () => ({ status: 200, body: { name: 'lamp' } }),
    },
  })
  apps.push(app)
  return app
}

async function post(url: string, payload: string, headers: Record<string, string> = {}) {
  const app = await service()
  return app.inject({
    method: 'POST',
    url: `/v1/${url}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  })
}

describe('an operation of another’s protocol', () => {
  it('ignores members that it does not know', async () => {
    const answer = await post('theirs', '{"name":"lamp","future":{"nested":true}}')
    expect([answer.statusCode, answer.json()]).toEqual([200, { name: 'lamp' }])
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'refuses a body of type %s with 400, where ours answers 415',
    async (type) => {
      const refused = await post('theirs', '{"name":"lamp"}', { 'content-type': type })
      expect(refused.statusCode).toBe(400)
      expect(refused.headers['content-type']).toBe('application/problem+json')
      expect(refused.json().issues).toEqual([
        {
          in: 'header',
          pointer: '/Content-Type',
          code: 'media-type',
          detail: 'Send the body as application/json.',
        },
      ])
      expect((await post('ours', '{"name":"lamp"}', { 'content-type': type })).statusCode).toBe(415)
    },
  )

  it.each([
    ['malformed', '{"name":'],
    ['empty', ''],
    ['a list', '[]'],
    ['null', 'null'],
    ['of another type', '{"name":123}'],
    ['without a required member', '{}'],
  ])('refuses a body that is %s with 400', async (_what, payload) => {
    expect((await post('theirs', payload)).statusCode).toBe(400)
  })

  it('gives the X-Request-ID back with an answer, a fault and a refusal alike', async () => {
    const id = { 'x-request-id': 'bfe9eb29' }
    expect((await post('theirs', '{"name":"lamp"}', id)).headers['x-request-id']).toBe('bfe9eb29')
    expect((await post('theirs', '{', id)).headers['x-request-id']).toBe('bfe9eb29')
    const refused = await post('closed', '{}', id)
    expect([refused.statusCode, refused.headers['x-request-id']]).toEqual([401, 'bfe9eb29'])
  })

  it('invents no X-Request-ID, and our own operations give none back', async () => {
    expect((await post('theirs', '{"name":"lamp"}')).headers['x-request-id']).toBeUndefined()
    const ours = await post('ours', '{"name":"lamp"}', { 'x-request-id': 'bfe9eb29' })
    expect(ours.headers['x-request-id']).toBeUndefined()
  })
})
