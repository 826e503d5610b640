import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { summaryOf } from '../domain/learning/question.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { consultRepository } from '../storage/consults.ts'

/** The caller's own questions, and those to the caller's team, in codes. */
export const listConsults: Operation<'listConsults'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const consults = await consultRepository(tx, actor.professional.units).list(page)
      return { status: 200, body: pageOf(consults, page.limit, ({ id }) => id, summaryOf) }
    })
  }
