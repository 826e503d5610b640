import { randomUUID } from 'node:crypto'
import type { Constellation } from '@casebridge/local'

/** A call as any client could send it, without a caller yet. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** From `/v1` on. */
  readonly path: string
  readonly body?: unknown
  /** The tag of what was read, where a change asks for it. */
  readonly ifMatch?: string
}

/** An answer, down to its bytes. */
export interface Reply {
  readonly status: number
  readonly text: string
  /** Without the date, which differs by nature. */
  readonly headers: readonly (readonly [string, string])[]
}

type Service = keyof Pick<Constellation['urls'], 'agreements' | 'audit' | 'exchange'>

/** Sends a call as a professional, or as a service by its name. */
export async function send(
  constellation: Constellation,
  who: string,
  call: Call,
  { key = randomUUID() as string, service = 'exchange' as Service } = {},
): Promise<Reply> {
  const token = await constellation.tokenFor(who, service)
  return sendWith(constellation, token, call, { key, service })
}

/** Sends a call with this token, or with none. */
export async function sendWith(
  { urls }: Constellation,
  token: string | undefined,
  { method, path, body, ifMatch }: Call,
  {
    key = randomUUID() as string,
    service = 'exchange' as Service,
    headers: more = {} as Readonly<Record<string, string>>,
  } = {},
): Promise<Reply> {
  const response = await fetch(`${urls[service]}${path}`, {
    method,
    headers: {
      'idempotency-key': key,
      ...more,
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const headers = [...response.headers].filter(([name]) => name !== 'date')
  return { status: response.status, text: await response.text(), headers }
}

/** The body of an answer that had to succeed. @throws with what was answered instead. */
export function bodyOf<Body>({ status, text }: Reply): Body {
  if (status >= 300) throw new Error(`answered ${status}: ${text}`)
  return JSON.parse(text) as Body
}
