import { decodeEntry } from '@casebridge/ledger'
import { Conflict } from '@casebridge/service'
import type { Deps } from '../deps.ts'
import type { Operation } from '../operation.ts'

/** Makes what is held about a person unreadable for good. Repeatable, and the same for somebody nobody knows. */
export const eraseSubject: Operation<'eraseSubject'> =
  (deps) =>
  async ({ request: { body } }) => {
    // INVARIANT: that a person was erased is in the log before anything is.
    if (!(await saysErased(deps, body.entryId))) throw new Conflict('no-erasure', NO_ERASURE)
    await deps.vault.eraseSubject(body.subject)
    return { status: 200, body: { entryId: body.entryId } }
  }

const NO_ERASURE = 'The log holds no entry of that id that says a person was erased.'

async function saysErased({ store }: Pick<Deps, 'store'>, entryId: string): Promise<boolean> {
  const [place] = await store.findPlaces([entryId])
  if (place === undefined) return false
  const [stored] = await store.listLeaves(place.index, 1)
  if (stored === undefined) return false
  const { event, effect } = decodeEntry(stored.leaf)
  return event === 'erasure' && effect === 'person-erased'
}
