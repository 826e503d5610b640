import { sightOf } from '../actor.ts'
import { pageOf, pageRequestOf } from '../domain/casework/paging.ts'
import { presentExtension } from '../domain/plan/extension.ts'
import type { Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { extensionRepository } from '../storage/extensions.ts'

/** What was asked to be kept longer in the reviewer's units: codes, days and how often; no case and no person. */
export const listExtensions: Operation<'listExtensions'> =
  (deps) =>
  async ({ request, actor }) => {
    const page = pageRequestOf(request.query)
    return asCaller(deps.db, sightOf(actor, 'review'), async (tx) => {
      const extensions = await extensionRepository(tx, actor.professional.units).list(page)
      return { status: 200, body: pageOf(extensions, page.limit, ({ id }) => id, presentExtension) }
    })
  }
