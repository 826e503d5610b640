import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Problem } from './problem.ts'
import { InvalidInput, UnsupportedMediaType } from './problems.ts'

// What `x-protocol` changes. AuthZEN 1.0 asks for both; everything else that it asks for, its schemas say themselves.

/** Gives a request its own id back, whatever the answer will be. */
export function echoRequestId(request: FastifyRequest, reply: FastifyReply): void {
  const id = request.headers['x-request-id']
  if (speaksAnother(request) && typeof id === 'string') reply.header('x-request-id', id)
}

/** A problem as the protocol of the operation has it: there, a body of another media type is a bad request. */
export function asItsProtocol(problem: Problem, request: FastifyRequest): Problem {
  if (!speaksAnother(request) || !(problem instanceof UnsupportedMediaType)) return problem
  return new InvalidInput([
    { in: 'header', pointer: '/Content-Type', code: 'media-type', detail: problem.message },
  ])
}

function speaksAnother({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config?.protocol !== undefined
}
