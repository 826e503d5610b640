import { InvalidInput } from '@casebridge/service'
import { readRestriction } from '../domain/restriction/new-restriction.ts'
import { proposeRestriction as propose } from '../domain/restriction/propose-restriction.ts'
import type { Operation } from '../operation.ts'
import { actingOf, restrictionView } from './restriction-view.ts'

/** Proposes that rows of a person's ledger are not told for some time; a colleague confirms it, or it has no effect. */
export const proposeRestriction: Operation<'proposeRestriction'> = (deps) => async (call) => {
  const { subject, reason, ...asked } = call.request.body
  const acting = actingOf(deps, call, reason)
  const read = readRestriction(asked, deps.now())
  if ('faults' in read) throw new InvalidInput(read.faults)
  const proposed = await propose(deps, acting, subject, read.wanted)
  return { status: 201, body: restrictionView(deps, acting.by, proposed) }
}
