import { Conflict, Forbidden } from '@casebridge/service'
import type { Doing } from './deed.ts'
import { isSevere, type Progress, type ReviewState } from './progress.ts'

/** In which states each deed has its place. */
const PLACE: Readonly<Record<Doing['act'], readonly ReviewState[]>> = {
  assigned: ['open', 'assigned'],
  concluded: ['assigned'],
  confirmed: ['concluded'],
  returned: ['concluded', 'confirmed'],
  closed: ['concluded', 'confirmed'],
  'opening-requested': ['assigned'],
  'opening-granted': ['assigned'],
}

/**
 * INVARIANT (I8, P17): nobody confirms, returns or closes on the own conclusion; what is severe is confirmed by a second
 * person before it is closed; nobody grants the own request. So no review is closed, and nothing severe concluded, by
 * one person alone.
 * @throws Conflict where the deed has no place, Forbidden where it is another's.
 */
export function assertMayDo(progress: Progress, by: string, doing: Doing): void {
  const { state, assignedTo, concluded, asked } = progress
  if (!PLACE[doing.act].includes(state)) throw new Conflict('state', `The review is ${state}.`)
  if (doing.act === 'assigned') return
  if (doing.act === 'concluded' || doing.act === 'opening-requested') {
    if (assignedTo !== by) throw new Forbidden('It is assigned to another reviewer.')
  } else if (doing.act === 'opening-granted') {
    const request = asked.get(doing.codes.request)
    if (request === undefined) throw new Conflict('not-asked', 'No opening of that sequence waits.')
    if (request.by !== assignedTo) throw new Conflict('reassigned', 'It was given to another since.')
    assertOther(request.by, by)
  } else {
    if (doing.act === 'closed' && concluded && isSevere(concluded) && state !== 'confirmed') {
      throw new Conflict('unconfirmed', 'A second reviewer confirms this first.')
    }
    assertOther(concluded?.by, by)
  }
}

function assertOther(first: string | undefined, by: string): void {
  if (first === undefined || first === by) throw new Forbidden('This takes a second person.')
}
