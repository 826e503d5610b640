import type { Operation } from '../operation.ts'
import { placeOf, registering, registeringEntry } from './professional-subject.ts'

/** Takes back which person a professional is; the same answer whether or not anything was registered. */
export const withdrawProfessionalSubject: Operation<'withdrawProfessionalSubject'> =
  (deps) =>
  async ({ request: { params }, caller, trace }) => {
    const { vault, subjects, recordOwn } = deps
    const who = registering(deps, caller, params.professionalId)
    const recorded = await recordOwn({
      ...registeringEntry(deps, who, trace),
      event: 'erasure',
      effect: 'subject-withdrawn',
    })
    await subjects.withdraw([vault.indexOfActor(who.professional)])
    return { status: 200, body: placeOf(recorded) }
  }
