import type { exchange } from '@casebridge/contract'
import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import type { Directory } from '../domain/directory.ts'
import { personView } from '../domain/disclosure/views.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { type DueDelivery, listDueDeliveries } from '../storage/deliveries.ts'

type Delivery = exchange.components['schemas']['Delivery']

/** What the own system has to hand over, each with the proof that it was recorded first. */
export const listDeliveries: Operation<'listDeliveries'> =
  (deps) =>
  async ({ actor, request: { query } }) => {
    const page = pageRequestOf(query)
    const due = await asCaller(deps.db, sightOf(actor), (tx) =>
      listDueDeliveries(tx, actor.professional.units, actor.agency, page),
    )
    const directory = deps.directory()
    const body = pageOf(
      due,
      page.limit,
      ({ disclosureId }) => disclosureId,
      (one) => present(directory, one),
    )
    return { status: 200, body }
  }

function present(directory: Directory, one: DueDelivery): Delivery {
  const { disclosureId, itemId, dueAt, entry_id: entryId, entry, entry_index: index, proof } = one
  return {
    ...{ disclosureId, itemId, dueAt },
    variant: one.variant as Delivery['variant'],
    purpose: one.purpose as Delivery['purpose'],
    recipient: personView(directory, one.recipient),
    receipt: {
      ...{ entryId, entry: Buffer.from(entry).toString('base64') },
      ...{ index: Number(index), proof: proof ?? '' },
    },
  }
}
