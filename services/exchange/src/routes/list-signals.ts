import { seatsOf, sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { presentToChair } from '../domain/signals/show.ts'
import { presentToIntake, presentToReporter } from '../domain/signals/signal.ts'
import { RECEIVED } from '../domain/signals/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listProposed } from '../storage/signal-proposals.ts'
import { signalRepository } from '../storage/signals.ts'

/** What the caller reported, is the intake of, or has proposed to them as a chair: without a text, and no entry. */
export const listSignals: Operation<'listSignals'> =
  (deps) =>
  async ({ actor, request: { query, headers } }) => {
    const page = pageRequestOf(query)
    const { id, units } = actor.professional
    const text = RECEIVED[languageOf(headers['Accept-Language'])]
    const body = await asCaller(deps.db, sightOf(actor), async (tx) => {
      const signals = signalRepository(tx, units, id)
      if (query.box === 'reported') {
        const rows = await signals.listReported(page)
        return pageOf(
          rows,
          page.limit,
          (row) => row.id,
          (row) => presentToReporter(row, text),
        )
      }
      if (query.box === 'intake') {
        const rows = await signals.listReceived(page)
        return pageOf(
          rows,
          page.limit,
          ({ signal }) => signal.id,
          ({ signal, triage }) => presentToIntake(signal, triage),
        )
      }
      const rows = await listProposed(tx, units, seatsOf(actor), page)
      return pageOf(
        rows,
        page.limit,
        ({ proposal }) => proposal.signalId,
        (row) => presentToChair(deps, row),
      )
    })
    return { status: 200, body }
  }
