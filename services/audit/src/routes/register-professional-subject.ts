import type { Operation } from '../operation.ts'
import { placeOf, registering, registeringEntry } from './professional-subject.ts'

/** A pseudonym is a professional of the own agency. Recorded first; kept as blind indexes alone. */
export const registerProfessionalSubject: Operation<'registerProfessionalSubject'> =
  (deps) =>
  async ({ request: { params, body }, caller, trace }) => {
    const { vault, subjects, recordOwn } = deps
    const who = registering(deps, caller, params.professionalId)
    const recorded = await recordOwn({
      ...registeringEntry(deps, who, trace, body.reason),
      event: 'collection',
      effect: 'subject-registered',
      person: { subject: body.subject },
    })
    await subjects.register({
      subject: vault.indexOf(body.subject),
      actor: vault.indexOfActor(who.professional),
      agency: who.by.agency,
    })
    return { status: 201, body: placeOf(recorded) }
  }
