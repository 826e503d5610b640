import { hashFromBase64, type SignHeadAnswer } from '@casebridge/ledger'
import type { HeadSigner } from '../domain/signing/head-signer.ts'
import { formatSignHead } from './wire.ts'

const TIMEOUT_MILLISECONDS = 2_000

/** A signer that is a process of its own, asked over HTTP. */
export function remoteSigner(url: string, token: string): HeadSigner {
  const ask = async (path: string, body?: string) => {
    const response = await fetch(new URL(path, url), {
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'text/plain' }),
      },
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
      ...(body !== undefined && { method: 'POST', body }),
    }).catch((cause: unknown) => {
      throw new Error('the signer does not answer', { cause })
    })
    return { status: response.status, text: await response.text() }
  }
  return {
    async keys() {
      const { status, text } = await ask('/keys')
      if (status !== 200) throw unexpected(status)
      return text.split('\n').filter((line) => line !== '')
    },
    async findLast() {
      const { status, text } = await ask('/head')
      if (status === 404) return undefined
      const [size, encoded = ''] = text.trim().split(' ')
      const root = hashFromBase64(encoded)
      if (status !== 200 || root === undefined) throw unexpected(status)
      return { size: Number(size), root }
    },
    async sign(request): Promise<SignHeadAnswer> {
      const { status, text } = await ask('/sign', formatSignHead(request))
      if (status === 409) return { conflict: Number(text) }
      if (status === 422) return { refused: text.trim() }
      if (status !== 200) throw unexpected(status)
      const [, size, encoded = ''] = text.split('\n')
      const root = hashFromBase64(encoded)
      if (root === undefined) throw unexpected(status)
      return { note: text, signed: { size: Number(size), root } }
    },
  }
}

function unexpected(status: number): Error {
  return new Error(`the signer answered ${status}`)
}
