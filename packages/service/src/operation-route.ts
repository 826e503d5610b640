import { randomBytes } from 'node:crypto'
import type { ServiceName } from '@casebridge/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Caller, isAmong, type Standing, traceOf } from './caller.ts'
import type { ContractOperation } from './contract-operations.ts'
import type { ServiceOptions } from './create-service.ts'
import type { HandlerCall, KnownCaller } from './handler.ts'
import { Forbidden, Unauthenticated, Unexpected } from './problems.ts'
import { replyValidator, requestValidator } from './validation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Operation id, for logs. */
    operation?: string
  }
  interface FastifyRequest {
    /** Who calls; set before anything of the request is read. */
    known: KnownCaller<Standing> | undefined
  }
}

type AnyHandler = (call: HandlerCall<unknown, Standing>) => Promise<AnyReply>

interface AnyReply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Registers the route of one operation. */
export function registerOperation<S extends ServiceName, Professional extends Standing>(
  app: FastifyInstance,
  operation: ContractOperation,
  options: ServiceOptions<S, Professional>,
  authenticate: (request: FastifyRequest) => Promise<Caller>,
): void {
  const handlers: Readonly<Record<string, unknown>> = options.handlers
  const handle = handlers[operation.id] as AnyHandler
  const validate = requestValidator(operation)
  const checkReply = options.checkResponses ? replyChecker(operation) : () => {}
  if (!app.hasRequestDecorator('known')) app.decorateRequest('known')
  app.route({
    method: operation.method.toUpperCase(),
    url: operation.url,
    config: { operation: operation.id },
    schema: { response: serializedReplies(operation) },
    // INVARIANT: a stranger learns nothing, not even what a valid request looks like.
    onRequest: async (request) => {
      request.known = await admit(operation, options, authenticate, request)
    },
    handler: async (request, reply) => {
      const valid = validate(request)
      const trace = traceOf(request, () => randomBytes(16).toString('hex'))
      const gone = new AbortController()
      request.raw.once('close', () => gone.abort())
      const call = { request: valid, caller: request.known, trace, log: request.log, signal: gone.signal }
      const answer = await handle(call as HandlerCall<unknown, Standing>)
      if (!operation.replies.has(String(answer.status))) {
        throw new Unexpected({
          cause: new Error(`${operation.id} answered ${answer.status}, which its contract does not declare`),
        })
      }
      checkReply(answer)
      request.log.info({ operation: operation.id, status: answer.status, trace }, 'answered')
      return send(reply, operation, answer)
    },
  })
}

async function admit<S extends ServiceName, Professional extends Standing>(
  operation: ContractOperation,
  options: ServiceOptions<S, Professional>,
  authenticate: (request: FastifyRequest) => Promise<Caller>,
  request: FastifyRequest,
): Promise<KnownCaller<Standing>> {
  if (operation.callers.includes('public')) return { kind: 'public' }
  const caller = await authenticate(request)
  if (caller.kind === 'service') {
    if (!isAmong(operation.callers, caller, [])) throw new Forbidden()
    return caller
  }
  const known = await options.findProfessional(caller)
  if (known === undefined) throw new Unauthenticated()
  if (!isAmong(operation.callers, caller, known.roles)) throw new Forbidden()
  return { ...caller, known }
}

function send(reply: FastifyReply, operation: ContractOperation, { status, body, headers }: AnyReply) {
  const [type = 'application/json'] = operation.replies.get(String(status))?.keys() ?? []
  for (const [name, value] of Object.entries(headers ?? {})) reply.header(name, value)
  reply.status(status).type(type === 'text/plain' ? 'text/plain; charset=utf-8' : type)
  return reply.send(body instanceof Uint8Array ? Buffer.from(body) : body)
}

// The serializer writes declared members only: the third line, behind decision and reveal.
function serializedReplies({ replies }: ContractOperation): Record<string, unknown> {
  const json = [...replies].flatMap(([status, types]) => {
    const schema = types.get('application/json') ?? types.get('application/problem+json')
    return schema === undefined ? [] : [[status, schema] as const]
  })
  return Object.fromEntries(json)
}

function replyChecker(operation: ContractOperation): (answer: AnyReply) => void {
  const checks = new Map(
    [...operation.replies].flatMap(([status, types]) => {
      const schema = types.get('application/json')
      return schema === undefined ? [] : [[status, replyValidator(schema)] as const]
    }),
  )
  return ({ status, body }) => {
    const check = checks.get(String(status))
    if (check === undefined || check(JSON.parse(JSON.stringify(body)))) return
    const faults = (check.errors ?? [])
      .map(({ instancePath, message }) => `${instancePath} ${message}`)
      .join('; ')
    throw new Unexpected({ cause: new Error(`${operation.id} ${status} breaks its contract: ${faults}`) })
  }
}
