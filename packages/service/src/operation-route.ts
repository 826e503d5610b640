import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Admission, admit, identify } from './admission.ts'
import type { Standing } from './caller.ts'
import type { ContractOperation } from './contract-operations.ts'
import { type Answer, replySender, serializedReplies } from './declared-reply.ts'
import type { HandlerCall, KnownCaller } from './handler.ts'
import { echoRequestId } from './other-protocol.ts'
import { requestValidator } from './validation.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Operation id, for logs. */
    operation?: string
    /** Another's protocol that the operation speaks; see `other-protocol.ts`. */
    protocol?: string
  }
  interface FastifyRequest {
    /** Who calls; set before anything of the request is read. */
    known: KnownCaller<Standing> | undefined
  }
}

/** A handler after its types have done their work: the contract has checked what goes in and what comes out. */
export type AnyHandler = (call: HandlerCall<unknown, Standing>) => Promise<Answer>

/** Registers the route of one operation. */
export function registerOperation(
  app: FastifyInstance,
  operation: ContractOperation,
  handle: AnyHandler,
  admission: Admission<Standing>,
  checkResponses: boolean,
): void {
  const validate = requestValidator(operation)
  const send = replySender(operation, checkResponses)
  if (!app.hasRequestDecorator('known')) app.decorateRequest('known')
  app.route({
    method: operation.method.toUpperCase(),
    url: operation.url,
    config: {
      operation: operation.id,
      ...(operation.protocol !== undefined && { protocol: operation.protocol }),
    },
    schema: { response: serializedReplies(operation) },
    // INVARIANT: a stranger learns nothing, not even what a valid request looks like.
    onRequest: async (request, reply) => {
      echoRequestId(request, reply)
      request.known = await identify(operation.callers, admission, request)
      admit(operation.callers, request.known)
    },
    handler: async (request, reply) => {
      const valid = validate(request)
      let gone: AbortSignal | undefined
      const call = {
        request: valid,
        caller: request.known,
        trace: request.id,
        log: request.log,
        // Made for those who ask: most operations have nothing to give up.
        get signal() {
          gone ??= goneSignal(reply)
          return gone
        },
      }
      const answer = await handle(call as HandlerCall<unknown, Standing>)
      send(reply, answer)
      request.log.info({ operation: operation.id, status: answer.status }, 'answered')
      return reply
    },
  })
}

/** Aborted when the client goes before it has its answer, also when it went before anybody asked. */
function goneSignal({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController()
  const check = () => {
    if (!raw.writableFinished) gone.abort()
  }
  // Of the response: the request closes as soon as its body is read.
  if (raw.closed) check()
  else raw.once('close', check)
  return gone.signal
}
