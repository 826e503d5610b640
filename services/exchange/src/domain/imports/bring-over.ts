import type { Jurisdiction } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { caseRepository } from '../../storage/cases.ts'
import { createDataKey, type DataKey } from '../../storage/data-keys.ts'
import { importedItems } from '../../storage/imported-items.ts'
import { insertImportedCase } from '../../storage/imports.ts'
import { participantRepository } from '../../storage/participants.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { makeTask } from '../../storage/tasks.ts'
import { aboutCase, type CaseFile } from '../casework/case-file.ts'
import { caseFileOf } from '../casework/new-case.ts'
import { daysAfter } from '../plan/reviewing.ts'
import type { CaseDraft } from './draft-cases.ts'
import { lapseOf } from './imported-item.ts'

/** By whom, when, and as part of which import. */
export interface Bringing {
  readonly actor: Actor
  readonly trace: string
  readonly at: Date
  readonly importId: string
  readonly jurisdiction: Jurisdiction
}

/** So long a locked case waits to be released. */
const RELEASED_WITHIN_DAYS = 90
/** After so many days somebody of the holder is late with labelling. */
const LABELLED_BY_DAYS = 14

/** Keeps a case of a list, locked, under a key of its own, with its circle and what it came with. */
export async function bringOver(
  deps: Deps,
  tx: Handle,
  draft: CaseDraft,
  { actor, trace, at, importId, jurisdiction }: Bringing,
): Promise<void> {
  const { body, circle, openedOn, keepUntil } = draft
  const by = actor.professional.id
  const subject = deps.pseudonym(body.subject.identifier)
  const key = await createDataKey(tx, deps.keyEncryption, body.unit, subject, at)
  const file: CaseFile = {
    ...caseFileOf(body, jurisdiction, { id: newId(), keyId: key.id, subject }, by, at),
    ...{ state: 'locked', openedAt: `${openedOn}T00:00:00.000Z`, importedAt: at.toISOString() },
  }
  const texts = { power: body.power, identifier: body.subject.identifier }
  if (!(await caseRepository(tx, [body.unit]).insert(file, key, texts))) {
    throw new Conflict('reference', `${body.unit} has a case with the reference ${body.reference}.`)
  }
  for (const admission of circle) await participantRepository(tx).admit(file, key, admission, by, at)
  const [lapsesOn = keepUntil] = [daysAfter(at, RELEASED_WITHIN_DAYS), keepUntil].sort()
  await insertImportedCase(tx, file, { importId, importedBy: by, keepUntil, lapsesOn })
  await keepItems(tx, draft, file, key, by, at)
  await queueAct(deps, tx, {
    ...{ actor, trace, at, unit: file.unit, event: 'collection', effect: 'case-imported' },
    ...{ policy: deps.policy().revision, justification: body.power, person: aboutCase(file) },
    classes: ['CASE:file', ...(draft.items.length > 0 ? ['ITEM:imported'] : [])],
    holders: [...new Set(draft.items.map(({ holder }) => holder))],
    recipients: [...new Set(circle.map(({ agency }) => agency))],
  })
}

/** Keeps what came with a case, and lets it wait for somebody of each holder who is on the case. */
async function keepItems(tx: Handle, draft: CaseDraft, file: CaseFile, key: DataKey, by: string, at: Date) {
  const { unit, id: caseId } = file
  const items = draft.items.map(({ row: _row, ...given }) => {
    const lapsesAt = lapseOf(given.keepUntil, at)
    return { ...given, unit, caseId, id: newId(), state: 'locked', version: 1, lapsesAt } as const
  })
  await importedItems(tx, file).insert(items, key, by)
  for (const [agency, waiting] of Map.groupBy(items, ({ holder }) => holder)) {
    const professional = draft.circle.find((one) => one.agency === agency)?.professional
    if (professional === undefined) continue
    const asked = new Date(`${daysAfter(at, LABELLED_BY_DAYS)}T00:00:00.000Z`)
    const first = waiting.map(({ lapsesAt }) => Date.parse(lapsesAt))
    const dueAt = new Date(Math.min(asked.getTime(), ...first))
    const doer = { agency, professional, role: null }
    await makeTask(tx, { unit, doer, kind: 'label-items', about: caseId, caseId, at, dueAt })
  }
}
