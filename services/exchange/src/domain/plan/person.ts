import type { RegisteredProfessional } from '@casebridge/policy'

/** Under which code the person concerned stands where a professional or an agency is named: no id, and no pseudonym. */
export const PERSON = 'person'

/** The same for a parent who carries out a measure: no name. */
const PARENT = 'parent'

/** Those who read on paper what a professional gives them: in no registry, for no agency, in no role. */
const OFF_SYSTEM: readonly string[] = [PERSON, PARENT]

/** Whether a recipient is one of them. */
export function isOffSystem(agency: string): boolean {
  return OFF_SYSTEM.includes(agency)
}

/** The place in the own case of the person, and of who stands beside them. */
export const ANYBODY_ABOUT = OFF_SYSTEM.map((one) => ({ professional: one, agency: one }))

/** One of them as somebody to whom something is made known. */
export function offSystem(who: 'person' | 'parent'): RegisteredProfessional {
  return { id: who, name: who, agency: who, roles: [who], units: [], signingKeys: [] }
}
