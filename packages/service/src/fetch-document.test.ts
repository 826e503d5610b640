import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fetchDocument } from './fetch-document.ts'

const bytes = Buffer.from('{"packs":[]}')
const revision = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
const answering =
  (body: Uint8Array<ArrayBuffer>, status = 200) =>
  async () => {
    const response = new Response(body, { status })
    return { data: status < 300 ? await response.clone().arrayBuffer() : undefined, response }
  }

describe('a document by its hash', () => {
  it('is the bytes that have it', async () => {
    expect(await fetchDocument(revision, answering(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes))
  })

  it('is none where there is none', async () => {
    expect(await fetchDocument(revision, answering(new Uint8Array(), 404))).toBeUndefined()
  })

  it.each([
    ['other bytes', answering(new Uint8Array(Buffer.from('{"packs":[1]}'))), /a document with hash/],
    ['no bytes', answering(new Uint8Array()), /a document with hash/],
    ['a refusal', answering(new Uint8Array(), 503), /answered 503/],
    ['silence', () => Promise.reject(new Error('no connection')), 'no connection'],
  ])('is never %s', async (_, ask, reason) => {
    await expect(fetchDocument(revision, ask)).rejects.toThrow(reason)
  })
})
