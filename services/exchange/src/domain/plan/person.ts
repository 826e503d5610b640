import type { RegisteredProfessional } from '@casebridge/policy'

/** Under which code the person concerned stands where a professional or an agency is named: no id, and no pseudonym. */
export const PERSON = 'person'

/** The place of the person in the own case. */
export const ANYBODY_ABOUT = { professional: PERSON, agency: PERSON } as const

/** The person as somebody to whom something is made known: in no registry, for no agency, in no role. */
export const PERSON_CONCERNED: RegisteredProfessional = {
  ...{ id: PERSON, name: PERSON, agency: PERSON, roles: [PERSON], units: [], signingKeys: [] },
}
