import type { exchange } from '@casebridge/contract'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { type CaseFile, type Participant, takingPart } from './case-file.ts'
import { foundBy } from './desk.ts'

type Case = exchange.components['schemas']['Case']

/** A case as this participant sees it: who sits in it and for what. Whoever left the registry is not in it any more. */
export function presentCase(
  directory: Directory,
  viewer: Pick<Actor, 'agencyType'>,
  file: CaseFile,
  participants: readonly Participant[],
): Case {
  return {
    id: file.id,
    unit: file.unit,
    reference: file.reference,
    jurisdiction: file.jurisdiction,
    track: file.track,
    state: file.state,
    leadAgency: file.leadAgency,
    owner: file.owner,
    broughtBy: file.broughtBy,
    openedAt: file.openedAt,
    reviewBy: file.reviewBy,
    frozen: file.frozenAt !== null,
    ...(file.outcome !== null && { outcome: file.outcome }),
    ...(file.mergedInto !== null && { mergedInto: file.mergedInto }),
    ...(file.movedTo !== null && { movedTo: file.movedTo }),
    participants: foundBy(directory, viewer, takingPart(participants)).flatMap(
      ({ professional, agency, circle, until }) => {
        const person = directory.findProfessional(professional)
        const seat = directory.findAgency(agency)
        if (person === undefined || seat === undefined) return []
        const ends = until === null ? {} : { until }
        return [{ professional, name: person.name, agency, agencyType: seat.type, circle, ...ends }]
      },
    ),
  }
}
