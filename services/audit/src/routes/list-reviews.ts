import { summaryOf } from '../domain/review/view.ts'
import type { Operation } from '../operation.ts'
import { pageFrom, pageOf } from './page.ts'
import { doerOf } from './review-reply.ts'

/** Reviews that the caller is competent for, the oldest first. */
export const listReviews: Operation<'listReviews'> =
  ({ reviews }) =>
  async (call) => {
    const { agency: own, competence } = doerOf(call)
    const { cursor, limit, ...filters } = call.request.query
    const page = pageFrom({ cursor, limit })
    if (competence === undefined) return { status: 200, body: { items: [] } }
    const { regimes, agencies } = competence
    const found = await reviews.list({ own, regimes, agencies }, { ...filters, ...page })
    return { status: 200, body: pageOf(found, page.limit, (one) => summaryOf(one, one.state)) }
  }
