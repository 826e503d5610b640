import type { exchange } from '@casebridge/contract'
import { checkWords, type Jurisdiction } from '@casebridge/policy'
import { Conflict, Forbidden, type Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { CaseFile, Participant } from '../casework/case-file.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import { notMembers } from '../casework/named.ts'
import { bodyIssue } from '../casework/refusals.ts'
import type { Directory } from '../directory.ts'
import type { Evidence } from '../disclosure/situation.ts'
import type { Named } from './wording.ts'

type Schemas = exchange.components['schemas']
export type PersonVoice = Schemas['PersonVoice']

/** A measure: nobody carries out what was not agreed, and what has ended does not begin again. */
export const MEASURE = machine({
  states: ['proposed', 'agreed', 'running', 'done', 'ended', 'objected'],
  acts: {
    agree: { proposed: 'agreed' },
    // Consent may come after what was agreed, and before anything begins.
    consent: { proposed: 'proposed', agreed: 'agreed' },
    start: { agreed: 'running' },
    complete: { running: 'done' },
    end: { proposed: 'ended', agreed: 'ended', running: 'ended' },
    object: { proposed: 'objected', agreed: 'objected', running: 'objected' },
  },
})
export type MeasureState = StateOf<typeof MEASURE>

/** Support that somebody carries out for a person; codes, ids and days. Its texts stay encrypted. */
export interface Measure {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  /** What is agreed, as the item that is made known to its owner and to the person. */
  readonly itemId: string
  readonly holder: string
  readonly kind: Schemas['MeasureKind']
  readonly catalogueId: string | null
  readonly owner: string
  readonly ownerAgency: string
  /** Who carries it out without a login; the owner is their contact. Null: the owner does. */
  readonly carriedBy: Schemas['OffSystem'] | null
  readonly needsConsent: boolean
  readonly consentId: string | null
  /** RFC 3339 dates. */
  readonly startsOn: string
  readonly endsOn: string
  readonly state: MeasureState
  readonly version: number
  readonly proposedBy: string
  readonly proposedAt: string
  readonly reportedAt: string | null
  readonly ending: Schemas['MeasureEnd'] | null
}

/** What a measure must say of itself before anybody agrees on it (S29), and what the person says of it (P16). */
export interface MeasureTexts {
  readonly necessity: string
  readonly lighter: string
  readonly harm: string
  readonly voice: PersonVoice
  readonly carrier?: Schemas['NewCarrier']
}

/** What an act on a measure needs of the case that it belongs to, also where whoever acts is not on that. */
export interface CaseOfMeasure {
  readonly unit: string
  readonly id: string
  readonly jurisdiction: Jurisdiction
  readonly track: CaseFile['track']
  readonly state: 'open' | 'closed'
  readonly minor: boolean
  readonly subject: string
  readonly keyId: string
  readonly owner: string
  readonly consent: Evidence | null
}

/** Everything that is wrong with a measure to be proposed. */
export function newMeasureFaults(
  directory: Directory,
  unit: string,
  body: Schemas['NewMeasure'],
): readonly Issue[] {
  return [
    ...notMembers(directory, unit, [{ pointer: '/owner', code: body.owner }]),
    ...(body.endsOn < body.startsOn
      ? [bodyIssue('/endsOn', 'before-start', 'A measure ends after it has begun.')]
      : []),
    ...voiceFaults(body.voice),
    ...carrierFaults(body.carrier),
    // Read outwardly, by whoever carries it out and by the person (P19).
    ...checkWords(body.support, 'title')
      .filter(({ refused }) => refused)
      .map(({ instead }) => bodyIssue('/support', 'not-neutral', `Say it in neutral words: ${instead}.`)),
  ]
}

/** A parent is somebody with a name, and the person is known. */
function carrierFaults(carrier: Schemas['NewMeasure']['carrier']): readonly Issue[] {
  if (carrier === undefined || (carrier.who === 'parent') === (carrier.name !== undefined)) return []
  return [bodyIssue('/carrier/name', 'name-of-parent', 'Name the parent, and nobody else.')]
}

/** The contact of somebody without a login knows the case, and is of the agency that gives the measure to them. */
export function contactFaults(
  { carrier, owner }: Pick<Schemas['NewMeasure'], 'carrier' | 'owner'>,
  inner: readonly Pick<Participant, 'professional' | 'agency'>[],
  holder: string,
): readonly Issue[] {
  if (carrier === undefined) return []
  if (inner.some((one) => one.professional === owner && one.agency === holder)) return []
  return [bodyIssue('/owner', 'not-contact', 'Name a colleague on the inner circle as the contact.')]
}

/** The one or the other: what the person says, or why it is missing (P16). */
export function voiceFaults(voice: PersonVoice): readonly Issue[] {
  if ((voice.said === undefined) !== (voice.missing === undefined)) return []
  return [bodyIssue('/voice', 'said-or-missing', 'Say what the person says, or why that is missing.')]
}

/** @throws Forbidden for anybody but who carries it out. */
export function assertCarriesOut(measure: Measure, actor: Actor): void {
  if (measure.owner !== actor.professional.id) throw new Forbidden()
}

/** @throws Forbidden for anybody but the owner of the case, and whoever stands in for that one today. */
export function assertOwnsCase({ owner }: Pick<CaseOfMeasure, 'owner'>, actor: Actor): void {
  if (!ownsCase({ owner }, actor)) throw new Forbidden()
}

export function ownsCase(
  { owner }: Pick<CaseOfMeasure, 'owner'>,
  { professional, standsInFor }: Actor,
): boolean {
  if (owner === professional.id) return true
  return standsInFor.some((one) => one.role === 'owner' && one.professional === owner)
}

/** @throws Conflict when the consent on which it rests, or that is asked for, is not there or was withdrawn. */
export function assertConsent({ needsConsent, consentId }: Measure, { consent }: CaseOfMeasure): void {
  if (!needsConsent && consentId === null) return
  if (consent === null || consent.withdrawn) {
    throw new Conflict('consent', 'It rests on the consent of the person, and there is none that stands.')
  }
}

/**
 * A parent is told of a measure where they speak for the minor whom it is for (P16), or where that person agreed to it; being
 * a parent is no reason by itself. @throws Conflict
 */
export function assertParentMayKnow(
  { carriedBy }: Pick<Measure, 'carriedBy'>,
  { minor, consent }: Pick<CaseOfMeasure, 'minor' | 'consent'>,
  speaks: boolean,
): void {
  if (carriedBy !== 'parent' || (minor && speaks) || consent?.withdrawn === false) return
  throw new Conflict(
    'parent',
    'A parent is told of it who speaks for the minor, or with the consent of the person.',
  )
}

/** A measure as whoever may know of it sees it. Only on the case it is said which case it is. */
export function presentMeasure(measure: Measure, named: Named, viewer: Actor): Schemas['Measure'] {
  const { id, unit, kind, owner, ownerAgency, state, needsConsent, startsOn, endsOn } = measure
  const carriesOut = owner === viewer.professional.id && measure.holder !== viewer.agency
  return {
    ...{ id, unit, kind, title: named({ unit, kind }), owner, ownerAgency, state },
    ...{ needsConsent, startsOn, endsOn },
    ...(measure.carriedBy !== null && { carriedBy: measure.carriedBy }),
    ...(!carriesOut && { caseId: measure.caseId, itemId: measure.itemId }),
    ...(measure.reportedAt !== null && { reportedAt: measure.reportedAt }),
    ...(measure.ending !== null && { ending: measure.ending }),
  }
}
