import { sightOf } from '../actor.ts'
import { presentCase } from '../domain/casework/present-case.ts'
import { tagOf } from '../domain/casework/version.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { participantRepository } from '../storage/participants.ts'

/** One case; to anyone who is not on it, it does not exist. */
export const getCase: Operation<'getCase'> =
  (deps) =>
  async ({ request, actor }) =>
    asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, actor.professional.units).get(request.params.caseId)
      const participants = await participantRepository(tx).list(file)
      const body = presentCase(deps.directory(), actor, file, participants)
      return { status: 200, headers: { ETag: tagOf(file) }, body }
    })
