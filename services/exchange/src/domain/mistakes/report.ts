import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { insertBreach } from '../../storage/breaches.ts'
import { createDataKey } from '../../storage/data-keys.ts'
import { insertMistake } from '../../storage/mistakes.ts'
import { makeTask } from '../../storage/tasks.ts'
import { breachOf } from './breach.ts'
import type { Mistake } from './mistake.ts'

/** What a mistake is about, by whoever reports it. */
export type Reported = Pick<Mistake, 'unit' | 'kind' | 'caseId' | 'disclosureId' | 'agency' | 'state'>

const REVIEWER = 'lawfulness-reviewer'

/**
 * Keeps a mistake with its breach, and lets the reviewers of whoever answers for it know (P13: alert the DPO). Under a
 * key of its own: an erasure of the person takes the case, and the register stays (GDPR art. 33(5)).
 * @returns undefined when it was reported before
 */
export async function report(
  deps: Deps,
  tx: Handle,
  { professional, agency: reportedAgency }: Actor,
  reported: Reported,
  { id, reason, at }: { readonly id: string; readonly reason: string; readonly at: Date },
): Promise<Mistake | undefined> {
  const key = await createDataKey(tx, deps.keyEncryption, reported.unit, null, at)
  const mistake: Mistake = {
    ...{ ...reported, id, reportedBy: professional.id, reportedAgency, reportedAt: at.toISOString() },
    ...{ keyId: key.id, attestedAt: null, releasedAt: null },
  }
  if (!(await insertMistake(tx, mistake, key, reason))) return undefined
  const breach = breachOf(mistake, newId())
  await insertBreach(tx, breach)
  const { unit, agency } = mistake
  const known = deps.directory().listWithRole(agency, REVIEWER).length > 0
  await makeTask(tx, {
    ...{ unit, kind: 'assess-breach', about: breach.id, at, dueAt: new Date(breach.dueAt) },
    // Whoever answers for an agency that has no reviewer of its own.
    doer: { agency, professional: null, role: known ? REVIEWER : 'signatory' },
  })
  return mistake
}
