import type { exchange } from '@casebridge/contract'
import type { Disclosure } from '../../storage/disclosures.ts'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Item } from './situation.ts'

type Schemas = exchange.components['schemas']
export type DeliveryState = StateOf<typeof DELIVERY>

/** What the holder's own system delivers after the receipt (P8), or does not in time. */
export const DELIVERY = machine({
  states: ['permitted', 'delivered', 'lapsed'],
  acts: { deliver: { permitted: 'delivered' }, lapse: { permitted: 'lapsed' } },
})

/** A disclosure of which the content stays at source. */
export interface Delivery {
  readonly unit: string
  readonly disclosureId: string
  readonly state: DeliveryState
  readonly dueAt: string
  readonly deliveredAt: string | null
}

const WITHIN_DAYS = 7
const DAY_MILLISECONDS = 86_400_000

/** The deliveries that disclosures of these items make due: not of what was said aloud, nor of that there is something. */
export function deliveriesOf(
  disclosures: readonly Disclosure[],
  items: readonly Item[],
  now: Date,
): readonly Delivery[] {
  const dueAt = new Date(now.getTime() + WITHIN_DAYS * DAY_MILLISECONDS).toISOString()
  return disclosures
    .filter(({ itemId }) => items.some(({ id, atSource }) => id === itemId && atSource))
    .filter(({ fields }) => fields.some((field) => field !== 'held'))
    .map(({ unit, id }) => ({ unit, disclosureId: id, state: 'permitted', dueAt, deliveredAt: null }))
}

/** How far a delivery is, for its recipient. */
export function presentAtSource(
  { state, deliveredAt }: Delivery,
  reference: string | undefined,
  envelope: Schemas['Envelope'] | undefined,
): Schemas['AtSource'] {
  return {
    state,
    ...(reference !== undefined && { reference }),
    ...(deliveredAt !== null && { deliveredAt }),
    ...(envelope && { envelope }),
  }
}
