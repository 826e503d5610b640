import { aboutCase } from '../domain/casework/case-file.ts'
import { consult } from '../domain/casework/consult.ts'
import { loadMinutes, revealMinutes } from '../domain/casework/read-minutes.ts'
import { tagOf } from '../domain/casework/version.ts'
import type { Operation } from '../operation.ts'

/** INVARIANT (I1): that somebody reads them is in the ledger before any word of them is opened. */
export const getMinutes: Operation<'getMinutes'> =
  (deps) =>
  async ({ request: { params }, actor, trace }) => {
    const unread = await loadMinutes(deps, actor, params)
    const { file, row, places } = unread
    const consulted = await consult(deps, actor, trace, {
      ...{
        unit: file.unit,
        effect: 'minutes-read',
        classes: ['CASE:minutes'],
        person: aboutCase(file),
        places,
      },
      ...{ holders: [file.leadAgency], purpose: 'case-conference' },
    })
    const body = revealMinutes(deps.directory(), consulted, unread)
    return { status: 200, body, headers: { ETag: tagOf(row) } }
  }
