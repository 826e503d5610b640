import { receiptOf } from '../domain/disclosure/finish.ts'
import { openContent as open } from '../domain/opening/open-content.ts'
import type { Operation } from '../operation.ts'

/** Opens, for one of two auditors, what one entry made known; recorded before anything is shown. */
export const openContent: Operation<'openContent'> =
  (deps) =>
  async ({ actor, trace, request }) => {
    const { opened, items, recorded, entry } = await open(deps, actor, trace, request.body.grant)
    return { status: 201, body: { entryId: opened, items, receipt: receiptOf(recorded, entry) } }
  }
