import { expect, it } from 'vitest'
import { createFixture, operation, PUBLIC } from '../test/fixtures.ts'

it('a parameter over several segments is one value, held against its pattern', async () => {
  const place = {
    ...{ name: 'place', in: 'path', required: true, 'x-segments': true },
    schema: { type: 'string', pattern: '^(x[0-9]/){0,2}[0-9]$' },
  }
  const shelf = { name: 'shelf', in: 'path', required: true, schema: { type: 'string' } }
  const seen: unknown[] = []
  const app = await createFixture({
    paths: {
      '/books/{shelf}/{place}': { get: operation('getBook', { ...PUBLIC, parameters: [shelf, place] }) },
      '/books/open/{place}': { get: operation('getOpenBook', { ...PUBLIC, parameters: [place] }) },
    },
    handlers: {
      getBook: async ({ request }) => ({ status: 200, body: { name: String(seen.push(request.params)) } }),
      getOpenBook: async () => ({ status: 200, body: { name: 'open' } }),
    },
  })
  const answers = async (path: string) => (await app.inject(`/v1/books/${path}`)).statusCode
  expect(await answers('a/1')).toBe(200)
  expect(await answers('a/x1/x2/3')).toBe(200)
  expect(seen).toEqual([
    { shelf: 'a', place: '1' },
    { shelf: 'a', place: 'x1/x2/3' },
  ])
  for (const wrong of ['a/', 'a/x1', 'a/x1/x2/x3/4', 'a/x1//3', 'a/x1/3/']) {
    expect(await answers(wrong), wrong).toBeGreaterThanOrEqual(400)
  }
  // What is written out is found before what is a parameter.
  expect((await app.inject('/v1/books/open/x1/2')).json()).toEqual({ name: 'open' })
  await app.close()
})

it('an answer is kept nowhere, unless its contract declares how', async () => {
  const responses = {
    200: {
      description: 'Done.',
      headers: { 'Cache-Control': { required: true, schema: { type: 'string' } } },
      content: { 'text/plain': { schema: { type: 'string' } } },
    },
    default: operation('x').responses?.default ?? { description: '' },
  }
  const app = await createFixture({
    paths: {
      '/kept': { get: operation('getKept', { ...PUBLIC, responses }) },
      '/fresh': { get: operation('getFresh', PUBLIC) },
    },
    handlers: {
      getKept: async () => ({
        status: 200,
        body: 'kept',
        headers: { 'Cache-Control': 'public, max-age=60' },
      }),
      getFresh: async () => ({ status: 200, body: { name: 'fresh' } }),
    },
  })
  expect((await app.inject('/v1/kept')).headers['cache-control']).toBe('public, max-age=60')
  expect((await app.inject('/v1/fresh')).headers['cache-control']).toBe('no-store')
  expect((await app.inject('/v1/nowhere')).headers['cache-control']).toBe('no-store')
  await app.close()
})
