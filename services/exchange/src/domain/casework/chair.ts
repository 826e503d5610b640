import type { RegisteredUnit } from '@casebridge/policy'
import { Forbidden } from '@casebridge/service'
import { type Actor, hasRole } from '../../actor.ts'
import type { Directory } from '../directory.ts'

/** @throws Forbidden for anyone but a professional with the role of chair. Says nothing about any case. */
export function assertChair(actor: Actor): void {
  if (!hasRole(actor, 'chair')) throw new Forbidden()
}

/** The unit of which the caller is the chair: acts in it, for an agency that sits in it. @throws Forbidden for anyone else. */
export function getChaired(actor: Actor, directory: Directory, id: string): RegisteredUnit {
  assertChair(actor)
  const unit = directory.findUnit(id)
  if (!unit?.agencies.includes(actor.agency) || !actor.professional.units.includes(id)) throw new Forbidden()
  return unit
}
