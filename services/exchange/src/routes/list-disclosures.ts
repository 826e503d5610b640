import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { disclosureView } from '../domain/disclosure/views.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findCasesSeen } from '../storage/cases.ts'
import { listDisclosuresOf } from '../storage/disclosures.ts'
import { countReadings } from '../storage/readings.ts'

/** What we gave: who read it, until when, and whether it was taken back; or what we were told. */
export const listDisclosures: Operation<'listDisclosures'> =
  (deps) =>
  async ({ actor, request: { query } }) => {
    const page = pageRequestOf(query)
    const { units } = actor.professional
    const { rows, casesSeen, readings } = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const rows = await listDisclosuresOf(tx, actor, query.direction, page)
      return {
        rows,
        casesSeen: await findCasesSeen(tx, units, rows),
        readings: await countReadings(
          tx,
          units,
          rows.map(({ id }) => id),
        ),
      }
    })
    const directory = deps.directory()
    const body = pageOf(
      rows,
      page.limit,
      ({ id }) => id,
      (one) => disclosureView(directory, one, readings.get(one.id) ?? 0, casesSeen),
    )
    return { status: 200, body }
  }
