import type { exchange } from '@casebridge/contract'
import type { Directory } from '../directory.ts'
import { type CaseFile, type Participant, takingPart } from './case-file.ts'

type Case = exchange.components['schemas']['Case']

/** A case as its participants see it: who sits in it and for what. Whoever left the registry is not in it any more. */
export function presentCase(
  directory: Directory,
  file: CaseFile,
  participants: readonly Participant[],
): Case {
  const {
    id,
    unit,
    reference,
    jurisdiction,
    track,
    state,
    leadAgency,
    owner,
    broughtBy,
    openedAt,
    reviewBy,
  } = file
  return {
    ...{ id, unit, reference, jurisdiction, track, state, leadAgency, owner, broughtBy, openedAt, reviewBy },
    participants: takingPart(participants).flatMap(({ professional, agency }) => {
      const person = directory.findProfessional(professional)
      const seat = directory.findAgency(agency)
      return person && seat ? [{ professional, name: person.name, agency, agencyType: seat.type }] : []
    }),
  }
}
