import type { AgreementDocument } from '@casebridge/policy'
import { Forbidden } from '@casebridge/service'
import type { Professional } from '../storage.ts'
import { effectsOf } from './effects.ts'
import type { Deed, Version } from './version.ts'

export function isCoordinatorOf(who: Professional, { units }: Pick<AgreementDocument, 'units'>): boolean {
  return who.roles.includes('coordinator') && units.some((unit) => who.units.includes(unit))
}

export function isSignatoryOf(who: Professional, party: string): boolean {
  return who.roles.includes('signatory') && who.agency === party
}

/** @throws Forbidden unless the caller coordinates a unit that the agreement names. */
export function assertCoordinates(who: Professional, document: Pick<AgreementDocument, 'units'>): void {
  if (!isCoordinatorOf(who, document)) throw new Forbidden('You coordinate none of the units it names.')
}

/** Nobody acts for another agency. @throws Forbidden unless the caller may sign for an agency that is a party. */
export function assertSignsFor(who: Professional, { text }: Version, party: string = who.agency): void {
  if (!text.document.parties.includes(party)) throw new Forbidden(`${party} is not a party to this version.`)
  if (!isSignatoryOf(who, party)) throw new Forbidden(`You do not sign for ${party}.`)
}

/**
 * Who may register, or confirm, that a party signed on paper: whoever coordinates one of its units, or signs for that
 * party.
 * @throws Forbidden
 */
export function assertTranscribes(who: Professional, { text }: Version, party: string): void {
  if (!text.document.parties.includes(party)) throw new Forbidden(`${party} is not a party to this version.`)
  if (isCoordinatorOf(who, text.document) || isSignatoryOf(who, party)) return
  throw new Forbidden(`You neither coordinate its units nor sign for ${party}.`)
}

/**
 * INVARIANT (I8): nobody confirms their own act; and of the two who say that an agency signed, one is of that agency.
 * @throws Forbidden
 */
export function assertConfirms(who: Professional, version: Version, asked: Deed): void {
  if (asked.by?.professional === who.id) throw new Forbidden('Another person confirms what you have asked.')
  if (asked.act === 'registered') {
    assertTranscribes(who, version, asked.party)
    if (isSignatoryOf(who, asked.party) || asked.by?.agency === asked.party) return
    throw new Forbidden(`One of the two who confirm it is of ${asked.party}.`)
  }
  const { signed } = effectsOf(version)
  if (isCoordinatorOf(who, version.text.document)) return
  if (!signed.has(who.agency)) throw new Forbidden('Your agency has not signed it.')
  if (!isSignatoryOf(who, who.agency)) throw new Forbidden('You do not sign for your agency.')
}
