import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import { receiptOf } from '../domain/disclosure/finish.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { read } from '../domain/disclosure/read.ts'
import { isOutward } from '../domain/disclosure/views.ts'
import { dutiesInWords } from '../domain/disclosure/words.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { findCasesSeen } from '../storage/cases.ts'
import { findDisclosures } from '../storage/disclosures.ts'

/** Read what was made known, as its named recipient; the reading is recorded before anything is shown. */
export const getDisclosure: Operation<'getDisclosure'> =
  (deps) =>
  async ({ actor, trace, request: { params, headers } }) => {
    const { units } = actor.professional
    const found = await asCaller(deps.db, sightOf(actor), (tx) =>
      findDisclosures(tx, units, [params.disclosureId]),
    )
    const reading = await read(deps, actor, trace, found)
    const [shown] = reading?.shown ?? []
    if (reading === undefined || shown === undefined) throw new NotFound()
    const { disclosure, item } = shown
    const casesSeen = await asCaller(deps.db, sightOf(actor), (tx) =>
      findCasesSeen(tx, actor.professional.units, [disclosure]),
    )
    return {
      status: 200,
      body: {
        id: disclosure.id,
        ...(!isOutward(disclosure, casesSeen) && { purpose: disclosure.purpose }),
        holder: disclosure.holder,
        madeAt: disclosure.madeAt,
        item,
        obligations: dutiesInWords(
          deps.policy(),
          disclosure.obligations,
          languageOf(headers['Accept-Language']),
        ),
        receipt: receiptOf(reading.recorded, reading.entry),
      },
    }
  }
