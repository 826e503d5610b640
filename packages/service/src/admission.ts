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
 * Who calls, with what the registry knows of them.
 * @param callers the `x-callers` of an operation; one that is public asks nobody who they are.
 * @throws Unauthenticated for a stranger, also one with a good token whom the registry does not know.
 */
export async function identify<Professional extends Standing>(
  callers: readonly string[],
  { authenticate, findProfessional }: Admission<Professional>,
  request: FastifyRequest,
): Promise<KnownCaller<Professional>> {
  if (callers.includes('public')) return { kind: 'public' }
  const caller = await authenticate(request)
  if (caller.kind === 'service') return caller
  const known = await findProfessional(caller)
  if (known === undefined) {
    throw new Unauthenticated({ cause: new Error('the registry does not know this professional') })
  }
  return { ...caller, known }
}

/**
 * Lets a caller in, or not: `x-callers` is enforced here and nowhere else.
 * @throws Forbidden for somebody whose operation it is not.
 */
export function admit(callers: readonly string[], caller: KnownCaller<Standing>): void {
  if (caller.kind === 'public') return
  const roles = caller.kind === 'service' ? [] : caller.known.roles
  if (!isAmong(callers, caller, roles)) throw new Forbidden()
}
