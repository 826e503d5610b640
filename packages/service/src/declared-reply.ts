import type { FastifyReply } from 'fastify'
import type { ContractOperation } from './contract-operations.ts'
import { Unexpected } from './problems.ts'
import { replyValidator } from './validation.ts'

/** Written as they are, in UTF-8. A page says besides what it may use, and by nothing else is it more than inert. */
export const TEXT_TYPES = ['text/plain', 'text/html', 'text/csv']

/** What a handler answers. */
export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Sends what a handler answers as its contract declares it.
 * @param checkResponses also refuse a body that breaks its schema; without it, what is undeclared is not written.
 * @returns a function that throws Unexpected, and sends nothing, for an undeclared status, another kind of body, an
 * undeclared header or a required one that is absent.
 */
export function replySender(
  { id, replies, replyHeaders }: ContractOperation,
  checkResponses: boolean,
): (reply: FastifyReply, answer: Answer) => FastifyReply {
  const breach = (fault: string) =>
    new Unexpected({ cause: new Error(`${id} breaks its contract: ${fault}`) })
  const faultsIn = new Map(
    [...replies].flatMap(([status, types]) => {
      const schema = checkResponses ? types.get('application/json') : undefined
      return schema === undefined ? [] : [[status, replyValidator(schema)] as const]
    }),
  )
  return (reply, { status, body, headers }) => {
    const types = replies.get(String(status))
    if (types === undefined) throw breach(`status ${status} is not declared`)
    const [type] = types.keys()
    if (!isBodyOf(type, body)) throw breach(`${status} takes a body of ${type ?? 'nothing'}`)
    const fault = faultsIn.get(String(status))?.(body)
    if (fault !== undefined) throw breach(`${status} ${fault}`)
    const unfit = headerFault(replyHeaders.get(String(status)), headers ?? {})
    if (unfit !== undefined) throw breach(`${status} ${unfit}`)
    if (type !== undefined) reply.type(TEXT_TYPES.includes(type) ? `${type}; charset=utf-8` : type)
    return reply
      .status(status)
      .headers(headers ?? {})
      .send(body instanceof Uint8Array ? Buffer.from(body) : body)
  }
}

// Fastify writes a text as it is, whatever its declared type: only an object passes through the serializer.
function isBodyOf(type: string | undefined, body: unknown): boolean {
  if (type === undefined) return body === undefined
  if (TEXT_TYPES.includes(type)) return typeof body === 'string'
  if (type === 'application/octet-stream') return body instanceof Uint8Array
  return typeof body === 'object' && body !== null && !(body instanceof Uint8Array)
}

function headerFault(
  declared: ReadonlyMap<string, boolean> = new Map(),
  headers: Readonly<Record<string, string>>,
): string | undefined {
  const given = Object.keys(headers).map((name) => name.toLowerCase())
  const extra = given.find((name) => !declared.has(name))
  if (extra !== undefined) return `does not declare the header ${extra}`
  const absent = [...declared].find(([name, required]) => required && !given.includes(name))
  return absent && `lacks the header ${absent[0]}`
}

/** Response schemas for Fastify's serializer, which writes declared members only: the third line, behind decision and reveal. */
export function serializedReplies({ replies }: ContractOperation): Record<string, unknown> {
  return Object.fromEntries(
    [...replies].flatMap(([status, types]) => {
      const schema = types.get('application/json')
      return schema === undefined ? [] : [[status, schema]]
    }),
  )
}
