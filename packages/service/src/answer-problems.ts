import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toProblem } from './error-to-problem.ts'
import { NotFound } from './problems.ts'

/** Answers every error, and what is not found, with a problem document. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler(answerProblem)
  app.setNotFoundHandler(() => {
    throw new NotFound()
  })
}

/** Answers an error with its problem document, and logs what the document leaves out. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = toProblem(error)
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
