import type { FastifyRequest } from 'fastify'
import type { Standing } from './caller.ts'
import type { KnownCaller } from './handler.ts'
import type { Problem } from './problem.ts'

/** An attempt to change something that was refused, by somebody who is known here. */
export interface Refusal<Professional> {
  /** Operation id. */
  readonly operation: string
  readonly caller: Exclude<KnownCaller<Professional>, { kind: 'public' }>
  readonly problem: Problem
  /** Of the path, as they came: they may be anything. */
  readonly params: Readonly<Record<string, string>>
  /** W3C trace id. */
  readonly trace: string
}

/** The refusal that a problem is; undefined for a stranger, for a question, and for a fault of our own. */
export function refusalOf(request: FastifyRequest, problem: Problem): Refusal<Standing> | undefined {
  const { known: caller, method, params, id: trace } = request
  const operation = request.routeOptions.config?.operation
  if (caller === undefined || caller === null || caller.kind === 'public' || operation === undefined) return
  if (method === 'GET' || problem.status < 400 || problem.status >= 500) return
  return { operation, caller, problem, params: { ...(params as Record<string, string>) }, trace }
}
