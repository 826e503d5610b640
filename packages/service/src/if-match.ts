import { PreconditionFailed, PreconditionRequired } from './problems.ts'

/**
 * Lets a change go on only when its caller has read what it changes.
 * @param ifMatch the header as it came: one entity tag, as the contract has it.
 * @param tag the entity tag of what is there now.
 * @throws PreconditionRequired (428, RFC 6585) without the header.
 * @throws PreconditionFailed (412) for another tag; a weak one never matches (RFC 9110, section 8.8.3.2).
 */
export function assertMatches(ifMatch: string | undefined, tag: string): void {
  if (ifMatch === undefined) throw new PreconditionRequired()
  if (ifMatch !== tag) throw new PreconditionFailed()
}
