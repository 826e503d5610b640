import type { exchange } from '@casebridge/contract'

type Schemas = exchange.components['schemas']

/** A measure that somebody of the school carries out. */
export function newMeasure(changes: Partial<Schemas['NewMeasure']> = {}): Schemas['NewMeasure'] {
  return {
    kind: 'mentoring',
    support: 'An hour with a mentor every Wednesday, in the library of the school.',
    owner: 'pro-samira',
    necessity: 'He asked for somebody to learn with, and nobody at home has the time.',
    lighter: 'A homework class was offered, and was too busy for him.',
    harm: 'He may be asked by others why he stays behind.',
    needsConsent: true,
    startsOn: '2026-12-01',
    endsOn: '2027-03-01',
    voice: { said: 'I would like that, if it is not on Fridays.' },
    ...changes,
  }
}
