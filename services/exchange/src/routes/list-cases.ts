import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { participantRepository } from '../storage/participants.ts'

/** The cases the caller is on: there is no other way to find one. */
export const listCases: Operation<'listCases'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    const { units } = actor.professional
    const directory = deps.directory()
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const files = await caseRepository(tx, units).list(page)
      const ids = files.map(({ id }) => id)
      const participants = await participantRepository(tx).listOf(units, ids)
      const body = pageOf(
        files,
        page.limit,
        ({ id }) => id,
        (file) => presentCase(directory, actor, file, participants.get(file.id) ?? []),
      )
      return { status: 200, body }
    })
  }
