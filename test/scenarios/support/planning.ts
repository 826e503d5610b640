import type { exchange } from '@casebridge/contract'
import type { Constellation } from '@casebridge/local'
import { bodyOf, type Call, send } from './call.ts'
import { CHAIR, PREVENTION, SCHOOL } from './people.ts'
import { newCase } from './stage.ts'

type Schemas = exchange.components['schemas']

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const post = (path: string, body?: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })

/** A measure in order, carried out by the school. */
export const newMeasure = (changes: Partial<Schemas['NewMeasure']> = {}): Schemas['NewMeasure'] => ({
  kind: 'mentoring',
  support: 'An hour with a mentor every Wednesday, in the library of the school.',
  owner: SCHOOL,
  necessity: 'He asked for somebody to learn with.',
  lighter: 'A homework class was offered, and was too busy for him.',
  harm: 'He may be asked by others why he stays behind.',
  needsConsent: false,
  startsOn: dayFromNow(0),
  endsOn: dayFromNow(60),
  voice: { said: 'I would like that, if it is not on Fridays.' },
  ...changes,
})

export const newReview = (): Schemas['NewCaseReview'] => ({
  finding: 'support-goes-on',
  note: 'The mentor helps; nothing else is needed.',
  nextReviewBy: dayFromNow(80),
  voice: { missing: 'did-not-wish' },
})

export const newExtension = (): Schemas['NewKeepingExtension'] => ({
  until: dayFromNow(200),
  reason: 'A claim about the support is before the court, and it needs what was agreed.',
})

export const newCatalogueEntry = (): Schemas['NewCatalogueEntry'] => ({
  ...{ unit: 'unit-harbour', kind: 'work', days: 90, needsConsent: true },
  title: {
    en: 'Trial days in a workshop',
    fr: 'Jours d’essai en atelier',
    nl: 'Proefdagen in een werkplaats',
  },
})

export const newWording = (): Schemas['NewWording'] => ({
  ...{ unit: 'unit-harbour', agencyType: 'SCH', kind: 'leisure', validFrom: dayFromNow(0) },
  title: { en: 'A club after school', fr: 'Un club après l’école', nl: 'Een club na school' },
})

/** Proposes a measure on a case, by prevention. */
export const proposing = (caseId: string, changes: Partial<Schemas['NewMeasure']> = {}): Call =>
  post(`cases/${caseId}/measures`, newMeasure(changes))

/** A case that was closed, and that its chair asks to keep longer. @returns both ids. */
export async function askedToKeep(constellation: Constellation) {
  const as = async <Body>(who: string, call: Call) => bodyOf<Body>(await send(constellation, who, call))
  const { id: caseId } = await as<Schemas['Case']>(CHAIR, post('cases', newCase()))
  const closure = { outcome: 'goals-reached', reason: 'He has what he needs now.' }
  await as(CHAIR, post(`cases/${caseId}/closure`, closure))
  const asked = await as<Schemas['Extension']>(CHAIR, post(`cases/${caseId}/extensions`, newExtension()))
  return { caseId, extensionId: asked.id }
}

/** A measure of prevention on a case. @returns its id. */
export async function proposedOn(constellation: Constellation, caseId: string): Promise<string> {
  const proposed = await send(constellation, PREVENTION, proposing(caseId))
  return bodyOf<Schemas['Measure']>(proposed).id
}
