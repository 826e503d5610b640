import { NotFound } from '@casebridge/service'
import { versionsOf } from '../domain/lifecycle/in-force.ts'
import { stateOf } from '../domain/lifecycle/state.ts'
import { dayOf } from '../domain/publish.ts'
import type { Operation } from '../operation.ts'

/** The versions of an agreement, each with its state today. */
export const listVersions: Operation<'listVersions'> =
  ({ storage, now }) =>
  async ({ request }) => {
    const all = await storage.agreements.list()
    const own = versionsOf(request.params.agreementId, all)
    if (own.length === 0) throw new NotFound()
    const items = own.map((one) => {
      const { title, validFrom, validUntil } = one.text.document
      const state = stateOf(one, all, dayOf(now()))
      return { version: one.version, state, title, revision: one.text.revision, validFrom, validUntil }
    })
    return { status: 200, body: { items } }
  }
