import type { exchange } from '@casebridge/contract'
import { Conflict, Forbidden } from '@casebridge/service'
import type { Actor } from '../../actor.ts'

type Schemas = exchange.components['schemas']
export type ErasureGround = Schemas['ErasureGround']
export type ErasureState = Schemas['Erasure']['state']

/** That a person is to be erased: who asked for it, who confirmed it, and how far it is. */
export interface Erasure {
  readonly unit: string
  readonly id: string
  /** Joins its entries in the ledger. */
  readonly transactionId: string
  /** Regional pseudonym; forgotten when it ended. */
  readonly subject: string | null
  readonly ground: ErasureGround
  readonly state: ErasureState
  readonly requestedBy: Schemas['Reviewer']
  readonly requestedAt: string
  readonly confirmedBy: Schemas['Reviewer'] | null
  readonly confirmedAt: string | null
  /** From when on it happens. */
  readonly erasesAt: string | null
  readonly endedAt: string | null
  /** Its entry in the ledger, once it has begun. */
  readonly entryId: string | null
}

/** What an open case about the person does not stand in the way of. */
const DESPITE_OPEN_CASE: ReadonlySet<ErasureGround> = new Set(['court-order'])

/** Whether something is still needed that this ground would take away. */
export function isHeldBack(ground: ErasureGround, hasOpenCase: boolean): boolean {
  return hasOpenCase && !DESPITE_OPEN_CASE.has(ground)
}

/** @throws Conflict in words that name no case. */
export function assertNotNeeded(ground: ErasureGround, hasOpenCase: boolean): void {
  if (isHeldBack(ground, hasOpenCase))
    throw new Conflict(
      'still-needed',
      'Something about this person is still being worked on; ask again when that has ended.',
    )
}

/**
 * INVARIANT (I8): who confirms is somebody else, of another agency, and names the person from their own look-up.
 * @throws Forbidden, Conflict
 */
export function assertConfirms(erasure: Erasure, actor: Actor, subject: string): void {
  if (erasure.state !== 'requested')
    throw new Conflict('not-waiting', 'This does not wait for a confirmation.')
  const { professional, agency } = erasure.requestedBy
  if (professional === actor.professional.id || agency === actor.agency)
    throw new Forbidden('Somebody of another agency than the one who asked for it confirms it.')
  if (erasure.subject !== subject)
    throw new Conflict('other-person', 'It was asked for another person than the one you name.')
}

/** In codes, without the person. */
export function presentErasure(erasure: Erasure): Schemas['Erasure'] {
  const { id, unit, ground, state, requestedBy, requestedAt } = erasure
  const { confirmedBy, confirmedAt, erasesAt, endedAt, entryId } = erasure
  return {
    ...{ id, unit, ground, state, requestedBy, requestedAt },
    ...(confirmedBy && { confirmedBy }),
    ...(confirmedAt && { confirmedAt }),
    ...(erasesAt && { erasesAt }),
    ...(endedAt && { endedAt }),
    ...(entryId && { entryId }),
  }
}

/** What the entries of an erasure share: no person, and the ground as their basis. */
export function entryPartOf({ unit, transactionId, ground }: Erasure) {
  return {
    ...{ event: 'erasure' as const, unit, transaction: transactionId },
    ...{ basis: [`erasure/${ground}`], classes: ['CASE:person'] },
  }
}
