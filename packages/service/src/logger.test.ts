import { describe, expect, it } from 'vitest'
import { answering, closed, createFixture, operation } from '../test/fixtures.ts'
import { startIssuer, TEACHER } from '../test/issuer.ts'
import { createLogger, describeError } from './logger.ts'
import { Unavailable } from './problems.ts'

describe('a logged error', () => {
  it('says what happened and why', () => {
    const cause = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' })
    expect(describeError(new Unavailable(1, { cause }))).toMatchObject({
      type: 'Unavailable',
      stack: expect.stringContaining('logger.test.ts'),
      cause: { type: 'Error', message: 'connect failed', code: 'ECONNREFUSED' },
    })
  })

  it('holds no row, value or token that came with it', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (name)=(Noor Vale) already exists.',
      parameters: ['Noor Vale'],
      cause: { token: 'eyJ' },
    })
    expect(JSON.stringify(describeError(error))).not.toMatch(/Noor|eyJ/)
  })
})

describe('the log of a service', () => {
  it('tells what was answered in which trace, and nothing of what was sent', async () => {
    const lines: string[] = []
    const issuer = await startIssuer()
    const body = closed({ text: { type: 'string' } })
    const requestBody = { content: { 'application/json': { schema: body } } }
    const app = await createFixture({
      issuers: [issuer],
      logger: createLogger('fixture', 'trace', { write: (line) => lines.push(line) }),
      paths: { '/thing': { post: operation('postThing', { requestBody, responses: answering(body) }) } },
      handlers: {
        postThing: async ({ request }) => {
          const { text } = request.body as unknown as { text: string }
          if (text === 'break it')
            throw Object.assign(new Error('broken'), { detail: 'Key (name)=(Noor) exists' })
          return { status: 200, body: { text } }
        },
      },
    })
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
    const token = await issuer.token(TEACHER)
    const post = (text: string, query = '', authorization = `Bearer ${token}`) =>
      app.inject({
        method: 'POST',
        url: `/v1/thing${query}`,
        headers: { authorization, traceparent: `00-${trace}-00f067aa0ba902b7-01` },
        body: { text },
      })
    await post('Noor was seen at the harbour')
    const broken = (await post('break it')).json()
    await post('Noor', '', `Bearer ${token}x`)
    await post('Noor', '?who=Noor')
    await Promise.all([app.close(), issuer.close()])

    const logged = lines.map((line) => JSON.parse(line))
    expect(logged).toMatchObject([
      { service: 'fixture', trace, operation: 'postThing', status: 200, msg: 'answered' },
      { trace, operation: 'postThing', status: 500, instance: broken.instance, err: { message: 'broken' } },
      { trace, operation: 'postThing', status: 401, err: { message: expect.any(String) } },
      { trace, operation: 'postThing', status: 400 },
    ])
    expect(lines.join()).not.toMatch(new RegExp(`Noor|${token.slice(0, 20)}|harbour`))
  })
})
