import { NotFound } from '@casebridge/service'
import { findGrant } from '../domain/review/openings.ts'
import { provenView } from '../domain/review/view.ts'
import type { Operation } from '../operation.ts'

/** A granted opening with the proof of it, for the exchange to verify by itself. */
export const getGrant: Operation<'getGrant'> =
  (deps) =>
  async ({ request: { params } }) => {
    const deed = await findGrant(deps, params.entryId)
    const [stored] = await deps.entries.listById([params.entryId])
    const receipt = await deps.log.findReceipt(params.entryId)
    if (deed === undefined || stored === undefined || receipt === undefined) throw new NotFound()
    const { openers, ...codes } = deed.codes
    const body = { deed: { ...deed, codes: { ...codes, openers: [...openers] } } }
    return { status: 200, body: { ...body, ...provenView({ leaf: stored.leaf, receipt }) } }
  }
