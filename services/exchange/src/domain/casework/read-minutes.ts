import type { exchange } from '@casebridge/contract'
import type { AgencyType } from '@casebridge/policy'
import { type Actor, sightOf } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import { asCaller } from '../../storage/as-caller.ts'
import { type DataKey, getDataKey } from '../../storage/data-keys.ts'
import { minutesRepository, placeOfMinutes, placeOfWords } from '../../storage/minutes.ts'
import type { MinutesRow } from '../../storage/tables/meetings.ts'
import type { Directory } from '../directory.ts'
import { personView } from '../disclosure/views.ts'
import type { Place } from '../texts.ts'
import { type Consulted, unveilWith } from './consult.ts'
import { foundBy } from './desk.ts'
import { getMeeting, type Meeting } from './find-session.ts'
import type { Minutes } from './minutes.ts'
import { assertOpen } from './refusals.ts'

type Schemas = exchange.components['schemas']

/** Minutes that are about to be read, with every text that will be, still encrypted. */
export interface Unread extends Meeting {
  readonly row: MinutesRow
  readonly key: DataKey
  readonly views: readonly Words[]
  readonly dissents: readonly Words[]
  readonly decisions: readonly Decision[]
  readonly places: readonly Place[]
}

interface Words {
  readonly id: string
  readonly professional: string
  readonly agency: string
  readonly words: Uint8Array
}
interface Decision extends Words {
  readonly dueOn: string
}

const TEXTS = ['agenda', 'formulation', 'said'] as const

/**
 * Minutes as somebody may see them. INVARIANT (X3): police find nobody of the family desk in them.
 * @param reader who will have them before their eyes, the caller or who is handed a copy
 */
export async function loadMinutes(
  deps: Deps,
  actor: Actor,
  params: { readonly caseId: string; readonly sessionId: string },
  reader: { readonly agencyType: AgencyType } = actor,
): Promise<Unread> {
  const directory = deps.directory()
  return asCaller(deps.db, sightOf(actor), async (tx) => {
    const meeting = await getMeeting(tx, deps, actor, params)
    const { file, session } = meeting
    assertOpen(file)
    const minutes = minutesRepository(tx, session)
    const row = await minutes.getRow()
    const views = foundBy(directory, reader, await minutes.listWords('session_view'))
    const dissents = foundBy(directory, reader, await minutes.listWords('session_dissent'))
    const decided = (await minutes.listDecisions()).map(({ owner, due_on, ...one }) => ({
      ...{ ...one, professional: owner, dueOn: due_on },
    }))
    const decisions = foundBy(directory, reader, decided)
    const { unit } = file
    return {
      ...{ ...meeting, row, views, dissents, decisions },
      key: await getDataKey(tx, deps.keyEncryption, unit, file.keyId),
      places: [
        ...TEXTS.filter((field) => row[field] !== null).map((field) =>
          placeOfMinutes(unit, session.id, field),
        ),
        ...views.map(({ id }) => placeOfWords(unit, 'session_view', id)),
        ...dissents.map(({ id }) => placeOfWords(unit, 'session_dissent', id)),
        ...decisions.map(({ id }) => placeOfWords(unit, 'session_decision', id)),
      ],
    }
  })
}

/** Opens them with the consultation that names them: one screen, agenda, decisions, owners, dates (P20). */
export function revealMinutes(
  directory: Directory,
  consulted: Consulted,
  unread: Unread,
): Schemas['Minutes'] {
  const { session, row, key, views, dissents, decisions } = unread
  const { unit } = session
  const reveal = <T>(place: Place, bytes: Uint8Array) => unveilWith(consulted, key.bytes, place, bytes) as T
  const text = <T>(field: (typeof TEXTS)[number]): T | undefined => {
    const bytes = row[field]
    return bytes === null ? undefined : reveal<T>(placeOfMinutes(unit, session.id, field), bytes)
  }
  const by = ({ professional, agency }: Words) => ({
    discipline: directory.findAgency(agency)?.type ?? 'RES',
    by: personView(directory, professional),
  })
  const formulation = text<Schemas['NewView']>('formulation')
  const said = text<string>('said')
  return {
    ...{ sessionId: session.id, state: row.state as Minutes['state'], mode: session.mode },
    agenda: text<string[]>('agenda') ?? [],
    decisions: decisions.map(({ id, professional, dueOn, words }) => ({
      ...{ id, dueOn, owner: personView(directory, professional) },
      text: reveal<string>(placeOfWords(unit, 'session_decision', id), words),
    })),
    views: views.map((one) => ({
      ...by(one),
      words: reveal(placeOfWords(unit, 'session_view', one.id), one.words),
    })),
    ...(formulation && { formulation }),
    dissents: dissents.map((one) => ({
      ...by(one),
      text: reveal<string>(placeOfWords(unit, 'session_dissent', one.id), one.words),
    })),
    ...(said !== undefined && { said }),
    ...(row.unsaid !== null && { unsaid: row.unsaid as Schemas['Unsaid'] }),
  }
}
