import { Forbidden } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import { hasRole, sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { aboutCase } from '../domain/casework/case-file.ts'
import { consult } from '../domain/casework/consult.ts'
import { getPrintable, watermarkOf } from '../domain/casework/pack.ts'
import { loadMinutes, revealMinutes, type Unread } from '../domain/casework/read-minutes.ts'
import { assertNone, bodyIssue } from '../domain/casework/refusals.ts'
import { languageOf } from '../domain/disclosure/language.ts'
import { read } from '../domain/disclosure/read.ts'
import { personView } from '../domain/disclosure/views.ts'
import type { Call, Operation } from '../operation.ts'
import { asCaller } from '../storage/as-caller.ts'
import { insertPrintPack } from '../storage/print-packs.ts'

/** By an attendee, or by the chair for one: as that attendee may see it, and in the ledger before it is shown (P12). */
export const printPack: Operation<'printPack'> = (deps) => async (call) => {
  const { actor, trace, request } = call
  const { attendee, disclosureIds } = request.body
  const own = attendee === actor.professional.id
  if (!own && !hasRole(actor, 'chair')) throw new Forbidden()
  const directory = deps.directory()
  const person = personView(directory, attendee)
  const agencyType = directory.findAgency(person.agency)?.type ?? 'RES'
  const unread = await loadMinutes(deps, actor, request.params, { agencyType })
  const { file, session } = unread
  assertHandable(unread, attendee, own ? [] : disclosureIds)
  const told = await findTold(deps, call, unread)

  const [id, at] = [newId(), deps.now()]
  const consulted = await consult(deps, actor, trace, {
    ...{ unit: file.unit, effect: 'pack-printed', classes: ['CASE:minutes'], person: aboutCase(file) },
    ...{
      holders: [file.leadAgency],
      recipients: [person.agency],
      purpose: 'case-conference',
      places: unread.places,
    },
  })
  const reading = told.length === 0 ? undefined : await read(deps, actor, trace, told)
  const { entryId } = consulted.recorded.receipt
  await asCaller(deps.db, sightOf(actor), (tx) =>
    insertPrintPack(tx, session, { id, attendee, by: actor.professional.id, entryId, at }),
  )
  const language = languageOf(request.headers['Accept-Language'])
  return {
    status: 201,
    body: {
      ...{
        id,
        attendee: person,
        printedAt: at.toISOString(),
        watermark: watermarkOf(language, person, id, at),
      },
      minutes: revealMinutes(directory, consulted, unread),
      items: reading?.shown.map(({ item }) => item) ?? [],
    },
  }
}

/** A copy is for somebody at the table; with what they were told in it, for the caller alone. */
function assertHandable(
  { attending, circle }: Unread,
  attendee: string,
  othersItems: readonly string[],
): void {
  assertNone([
    ...(attending.some(({ professional }) => professional === attendee) &&
    circle.some(({ professional, circle: which }) => professional === attendee && which === 'inner')
      ? []
      : [bodyIssue('/attendee', 'not-at-table', `${attendee} is not at the table, in the inner circle.`)]),
    ...(othersItems.length === 0
      ? []
      : [bodyIssue('/disclosureIds', 'not-own', 'What somebody was told is printed by themself alone.')]),
  ])
}

function findTold(deps: Deps, { actor, request }: Call<'printPack'>, { session }: Unread) {
  return asCaller(deps.db, sightOf(actor), (tx) =>
    getPrintable(tx, session, actor.professional.id, request.body.disclosureIds),
  )
}
