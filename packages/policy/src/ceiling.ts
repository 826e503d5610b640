import { HANDLING_CODES, type HandlingCode, type Purpose } from './vocabulary.ts'

/** From the narrowest audience to the widest (FIRST, TLP 2.0). */
const TLP = ['TLP:RED', 'TLP:AMBER+STRICT', 'TLP:AMBER', 'TLP:GREEN', 'TLP:CLEAR'] as const

/** What its author said nothing about is for the organisation that it was told to, and for no other. */
const DEFAULT = 'TLP:AMBER+STRICT'

/** The organisation alone; AMBER adds its clients, and whoever is spoken of here is nobody's client. */
const ORGANISATION: readonly HandlingCode[] = ['TLP:AMBER+STRICT', 'TLP:AMBER']

/** H0: for preventing and combating crime, and for nothing else. */
const AGAINST_CRIME: readonly Purpose[] = [
  'prevention',
  'risk-assessment',
  'case-conference',
  'imminent-danger',
]

/** How an item would be passed: what its labels alone do not say. */
export interface Passing {
  /** Received from another agency: its label binds whoever passes it on. */
  readonly received: boolean
  /** To a colleague of the agency that passes it on. */
  readonly within: boolean
  readonly purpose: Purpose
}

/** The labels of an item with one colour, the narrowest it bears; one that bears none has the default. */
export function labelsOf(codes: readonly HandlingCode[] = []): readonly HandlingCode[] {
  const colour = TLP.find((code) => codes.includes(code)) ?? DEFAULT
  return HANDLING_CODES.filter((code) => code === colour || (!isColour(code) && codes.includes(code)))
}

/** Whether a label is a colour of the traffic light. */
export function isColour(code: HandlingCode): boolean {
  return code.startsWith('TLP:')
}

/**
 * The labels of an item as a decision about one recipient takes them: a ceiling that does not reach the recipient is to
 * them what RED is to those whom its originator did not name, and an end that H0 does not serve is one for which the
 * originator is asked, as under H2. The engine knows no gate for either.
 *
 * INVARIANT: this only ever adds to what is refused; without a ceiling in the way it changes nothing.
 */
export function handlingFor(
  codes: readonly HandlingCode[] | undefined,
  { received, within, purpose }: Passing,
): readonly HandlingCode[] {
  const labels = labelsOf(codes)
  const beyond = received && !within && labels.some((code) => ORGANISATION.includes(code))
  const misused = labels.includes('H0') && !AGAINST_CRIME.includes(purpose)
  const added = [...(beyond ? ['TLP:RED'] : []), ...(misused ? ['H2'] : [])]
  return HANDLING_CODES.filter((code) => labels.includes(code) || added.includes(code))
}
