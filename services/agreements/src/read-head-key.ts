import { KeyFileError, readPrivateFile } from '@casebridge/service'
import { type HeadKey, headKey, type PrivateJwk } from './domain/head-key.ts'

/**
 * The key that signs heads, from its file.
 * @throws KeyFileError when others can read the file or it holds no private Ed25519 JWK; never says what it holds.
 */
export function readHeadKey(path: string): HeadKey {
  const text = readPrivateFile(path)
  try {
    return headKey(parse(text))
  } catch (error) {
    // No cause: a parser's message quotes what it read.
    const reason = error instanceof TypeError ? error.message : 'it is no private JWK'
    throw new KeyFileError(`${path} cannot sign heads: ${reason}`)
  }
}

function parse(text: string): PrivateJwk {
  const value: unknown = JSON.parse(text)
  if (!isPrivateJwk(value)) throw new RangeError('not a private JWK')
  return value
}

function isPrivateJwk(value: unknown): value is PrivateJwk {
  if (typeof value !== 'object' || value === null) return false
  const { kty, crv, x, d, kid } = value as Record<string, unknown>
  return [kty, crv, x, d, kid ?? ''].every((member) => typeof member === 'string')
}
