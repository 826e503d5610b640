import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Standing } from './caller.ts'
import { toProblem } from './error-to-problem.ts'
import { asItsProtocol } from './other-protocol.ts'
import type { Problem } from './problem.ts'
import { NotFound, Unavailable } from './problems.ts'
import { type Refusal, refusalOf } from './refusal.ts'

const RETRY_AFTER_SECONDS = 2

/**
 * Answers every error, and what is not found, with a problem document.
 *
 * @param onRefused keeps refused attempts; where it cannot, the attempt is answered as unavailable, so that none that
 * was answered is missing
 */
export function answerProblems(
  app: FastifyInstance,
  onRefused: (refusal: Refusal<Standing>) => Promise<void> = async () => {},
): void {
  app.setErrorHandler(async (error, request, reply) => {
    const problem = asItsProtocol(toProblem(error), request)
    const refusal = refusalOf(request, problem)
    const kept = refusal === undefined ? undefined : onRefused(refusal)
    const failed = await kept?.then(
      () => undefined,
      (cause: unknown) => new Unavailable(RETRY_AFTER_SECONDS, { cause }),
    )
    return answer(failed ?? problem, failed ?? error, request, reply)
  })
  app.setNotFoundHandler(() => {
    throw new NotFound()
  })
}

/** Answers an error with its problem document, and logs what the document leaves out. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return answer(asItsProtocol(toProblem(error), request), error, request, reply)
}

function answer(
  problem: Problem,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const details = {
    err: problem.cause ?? error,
    operation: request.routeOptions.config?.operation,
    status: problem.status,
    instance: problem.instance,
  }
  if (problem.status >= 500) request.log.error(details, problem.title)
  else request.log.info(details, problem.title)
  // RFC 9110, section 15.5.2.
  if (problem.status === 401) reply.header('www-authenticate', 'Bearer')
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds)
  return (
    reply
      .status(problem.status)
      .type('application/problem+json')
      // A status may have another schema for other answers, as 503 of `getHealth` has; a problem is closed by itself.
      .serializer(JSON.stringify)
      .send(problem.toDocument())
  )
}
