import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { receiptOf } from '../domain/disclosure/finish.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { read } from '../domain/disclosure/read.ts'
import { FEEDBACK } from '../domain/signals/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { listFeedback } from '../storage/disclosures.ts'

/** The same words for every signal, read as what they are: a disclosure to its reporter. */
export const getFeedback: Operation<'getFeedback'> =
  (deps) =>
  async ({ actor, trace, request: { params, headers } }) => {
    const { id, units } = actor.professional
    const told = await asCaller(deps.db, sightOf(actor), (tx) => listFeedback(tx, units, params.signalId, id))
    const reading = await read(deps, actor, trace, told)
    if (reading?.shown[0] === undefined) throw new NotFound()
    const text = FEEDBACK[languageOf(headers['Accept-Language'])]
    return { status: 200, body: { text, receipt: receiptOf(reading.recorded, reading.entry) } }
  }
