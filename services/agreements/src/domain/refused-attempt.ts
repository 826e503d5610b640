import { isCode } from '@casebridge/ledger'
import type { Refusal } from '@casebridge/service'
import type { Act } from './act.ts'
import type { Professional, Storage } from './storage.ts'

/** Of organisations and documents. INVARIANT (I5): a professional is in no entry in clear. */
const NAMED_IN_PATH = ['agreementId', 'templateId', 'unitId', 'agencyId', 'changeId']

/**
 * Keeps that somebody tried and was refused: which operation, which problem, and the agreement, unit or agency in
 * the path. What was sent is not kept; it may be anything.
 */
export async function keepRefusal(storage: Storage, refusal: Refusal<Professional>): Promise<void> {
  const { operation, problem, caller, trace, params } = refusal
  const ids = NAMED_IN_PATH.flatMap((name) => params[name] ?? []).filter(isCode)
  const act = (by: Act['by'], at: Date): Act => ({
    by,
    at,
    trace,
    effect: 'refused',
    basis: [`${kebab(operation)}/${problem.code}`, ...ids],
  })
  await storage.change([], async ({ acts }, now) => {
    if (caller.kind === 'professional') await acts.queue(act(caller.known, now))
    else await acts.queue(act({ id: caller.service, agency: caller.service, roles: ['service'] }, now))
  })
}

/** `signVersion` is `sign-version`. */
function kebab(operation: string): string {
  return operation.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
