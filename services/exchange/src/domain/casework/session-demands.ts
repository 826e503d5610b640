import type { exchange } from '@casebridge/contract'
import type { Demand, RegisteredProfessional } from '@casebridge/policy'
import type { Directory } from '../directory.ts'
import { charterHolds } from '../disclosure/gates.ts'
import { lettersIn } from '../disclosure/says-something.ts'
import type { Met } from './requirements.ts'
import type { Session } from './session.ts'

type LegalBasis = exchange.components['schemas']['NewSession']['legalBasis']

/** The demands that a legal basis meets or not, known as soon as a session is convened. */
export const OF_THE_BASIS: readonly Demand[] = ['who', 'finality', 'modalities']

/** What the legal basis of a session names: spaces name nothing. */
export function basisMet({ who, finality, modalities }: LegalBasis): Met {
  return { who: lettersIn(who) > 0, finality: lettersIn(finality) > 0, modalities: lettersIn(modalities) > 0 }
}

/** What everybody who attends has: a charter that holds on this day. */
export function attendeesMet(directory: Directory, { invited }: Session, at: Date): Met {
  const attending = invited.filter(({ checkedInAt }) => checkedInAt !== null)
  return {
    charter: attending.every(({ professional }) => hasCharter(directory.findProfessional(professional), at)),
  }
}

/** Whether somebody has signed the charter, and its yearly review is not overdue. */
export function hasCharter(professional: RegisteredProfessional | undefined, at: Date): boolean {
  return professional !== undefined && charterHolds(professional, at)
}
