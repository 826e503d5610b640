import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import type { Sharing } from '../disclosure/sharing.ts'
import type { Item, Participant, Situation } from '../disclosure/situation.ts'
import type { CaseOfMeasure } from './measure.ts'
import { ANYBODY_ABOUT } from './person.ts'

/**
 * One item of a measure, as something that can be decided on, for whoever carries the measure out and may know nothing
 * else of its case: only its owner is on it, and the person it is about.
 *
 * What the person consented to is what the record of it says: the categories, the purposes and the agencies (GDPR art. 4(11)
 * and 7, P11). Whoever carries the measure out can record none, for they are on no case; so the record of the agency that
 * holds the measure counts for what is said of that measure, and for nobody whom it does not name.
 */
export function situationOfMeasure(directory: Directory, file: CaseOfMeasure, item: Item): Situation {
  const { unit, id, jurisdiction, state, minor, subject, keyId, owner, consent } = file
  const agency = directory.findProfessional(owner)?.agency ?? 'unknown'
  const participants: Participant[] = [
    { professional: owner, agency, circle: 'inner', owns: true, conflictOfInterest: false },
    ...ANYBODY_ABOUT.map((one) => ({
      ...one,
      circle: 'inner' as const,
      owns: false,
      conflictOfInterest: false,
    })),
  ]
  return {
    ...{ unit, jurisdiction, caseId: id, state, minor, subject, keyId, participants, items: [item] },
    evidence: consent === null ? [] : [{ ...consent, agency: item.holder }],
    ...{ approvals: [], secrecy: [], session: null },
  }
}

/** On the holder's own initiative, to support somebody. */
export function supportSharing({ professional }: Actor): Sharing {
  return {
    ...{ purpose: 'reintegration', initiative: 'push', requestKind: 'question', actor: 'holder' },
    ...{
      address: 'direct',
      asker: professional.id,
      justification: '',
      childInterest: false,
      returnSheet: false,
    },
  }
}
