import { sightOf } from '../actor.ts'
import { presentMistake } from '../domain/mistakes/mistake.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { mistakeRepository } from '../storage/mistakes.ts'

/** How far a mistake is dealt with, in codes and times. */
export const getMistake: Operation<'getMistake'> =
  (deps) =>
  async ({ request, actor }) => {
    const mistake = await asCaller(deps.db, sightOf(actor), (tx) =>
      mistakeRepository(tx, actor.professional.units).get(request.params.mistakeId),
    )
    return { status: 200, body: presentMistake(mistake) }
  }
