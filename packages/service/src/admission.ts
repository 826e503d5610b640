import type { FastifyRequest } from 'fastify'
import { type Caller, isAmong, type ProfessionalCaller, type Standing } from './caller.ts'
import type { KnownCaller } from './handler.ts'
import { Forbidden, Unauthenticated } from './problems.ts'

export interface Admission<Professional extends Standing> {
  /** Reads the caller from the token. @throws Unauthenticated */
  readonly authenticate: (request: FastifyRequest) => Promise<Caller>
  /** What the registry knows of a professional; undefined for one it does not know, or who left. */
  readonly findProfessional: (
    caller: ProfessionalCaller,
  ) => Promise<Professional | undefined> | Professional | undefined
}

/**
 * Lets a caller in, or not: `x-callers` is enforced here and nowhere else.
 * @param callers the `x-callers` of an operation.
 * @throws Unauthenticated for a stranger, also one with a good token whom the registry does not know.
 * @throws Forbidden for somebody whose operation it is not.
 */
export async function admit<Professional extends Standing>(
  callers: readonly string[],
  { authenticate, findProfessional }: Admission<Professional>,
  request: FastifyRequest,
): Promise<KnownCaller<Professional>> {
  if (callers.includes('public')) return { kind: 'public' }
  const caller = await authenticate(request)
  if (caller.kind === 'service') {
    if (!isAmong(callers, caller, [])) throw new Forbidden()
    return caller
  }
  const known = await findProfessional(caller)
  if (known === undefined) {
    throw new Unauthenticated({ cause: new Error('the registry does not know this professional') })
  }
  if (!isAmong(callers, caller, known.roles)) throw new Forbidden()
  return { ...caller, known }
}
