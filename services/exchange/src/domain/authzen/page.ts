import { createHash } from 'node:crypto'
import { jcsBytes } from '@casebridge/ledger'
import { InvalidInput } from '@casebridge/service'
import type { Found, Position } from './fill.ts'

const DEFAULT_LIMIT = 50
const MOST = 100

interface Searching {
  readonly page?: { readonly token?: string; readonly limit?: number }
}

/**
 * The part of the results that a search asks for. A token belongs to the question it was given for, and carries the
 * limit, which a client may repeat or leave out.
 * @throws InvalidInput for a token of another question, or of none.
 */
export function positionOf(search: Searching): Position {
  const { token = '', limit } = search.page ?? {}
  if (token === '') return { after: '', limit: Math.min(limit ?? DEFAULT_LIMIT, MOST) }
  const [question, was, after] = read(token)
  const same = limit === undefined || Math.min(limit, MOST) === was
  if (question !== fingerprintOf(search) || typeof after !== 'string' || !isLimit(was) || !same) {
    throw unknownToken()
  }
  return { after, limit: was }
}

// A token is only as good as what a page of ours could have said in it.
function isLimit(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MOST
}

/** A page as AuthZEN has it: an empty token when there is nothing more. */
export function pageOf<T>(search: Searching, { limit }: Position, { results, next }: Found<T>) {
  const token = next === undefined ? '' : write([fingerprintOf(search), limit, next])
  return { page: { next_token: token, count: results.length }, results }
}

// INVARIANT: a token is a place in an order and nothing else; whoever makes one up skips results, and gains none.
function fingerprintOf({ page: _, ...question }: Searching): string {
  return createHash('sha256').update(jcsBytes(question)).digest('base64url').slice(0, 22)
}

function write(parts: readonly [question: string, limit: number, after: string]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function read(token: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

/** What a token is refused with that no page gave. */
export function unknownToken(): InvalidInput {
  const detail = 'No page of this very question, with this limit, gave this token.'
  return new InvalidInput([{ in: 'body', pointer: '/page/token', code: 'unknown-token', detail }])
}
