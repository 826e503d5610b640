import type { RegisteredProfessional } from '@casebridge/policy'
import { Conflict, InvalidInput } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Deps } from '../../deps.ts'
import type { Call } from '../../operation.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { createDataKey, type DataKey } from '../../storage/data-keys.ts'
import { findIntentRow, type Intent, TOO_LATE } from '../../storage/intents.ts'
import { insertOutsideEvidence, insertOutsideItem } from '../../storage/outside-items.ts'
import { insertSignal } from '../../storage/signals.ts'
import { makeTask } from '../../storage/tasks.ts'
import { assertNone } from '../casework/refusals.ts'
import { decideItem } from '../disclosure/decide-item.ts'
import { giveOutside } from '../disclosure/give-outside.ts'
import { languageOf } from '../disclosure/language.ts'
import type { SameCall } from '../disclosure/once.ts'
import { situationOfItem } from '../disclosure/outside.ts'
import type { Evidence, Item } from '../disclosure/situation.ts'
import { intakeOf } from './intake.ts'
import { type NewSignal, newSignalFaults, signalItem, signalOf, signalSharing } from './new-signal.ts'
import { erasesAtOf, RETRIED_WITHIN_HOURS, triageDueAtOf } from './periods.ts'
import type { Signal } from './signal.ts'

/**
 * Decides for each of the intake whether it may have the signal, and keeps it for those who may. Where nobody may, nothing
 * is kept of what was said, and the refusal is recorded.
 */
export async function submitIntent(
  deps: Deps,
  tx: Handle,
  call: Call<'submitSignal'>,
  same: SameCall,
): Promise<Intent> {
  const { actor, request } = call
  const { body, headers } = request
  const [directory, now] = [deps.directory(), deps.now()]
  const unit = directory.findUnit(body.unit)
  if (unit === undefined || !actor.professional.units.includes(unit.id)) throw new InvalidInput([notYourUnit])
  const language = languageOf(headers['Accept-Language'])
  assertNone(newSignalFaults(directory, unit.jurisdiction, actor, body, language, now))
  const recipients = intakeOf(directory, unit, actor.professional.id)
  const subject = body.subject === undefined ? null : deps.pseudonym(body.subject.identifier)
  const key = await createDataKey(tx, deps.keyEncryption, unit.id, subject, now)
  const ids = { id: newId(), itemId: newId(), keyId: key.id }
  const item = signalItem(actor, body, ids)
  const [about, sharing] = [{ subject, minor: body.subject?.minor ?? false }, signalSharing(actor, body)]
  const records = { evidence: consentsOf(item, body, recipients), approvals: [], secrecy: [] }
  const situation = situationOfItem(unit, item, about, records)
  const sources = { policy: deps.policy(), directory, situation, sharing, now }
  const [first, ...others] = decideItem(sources, item, recipients)
    .filter(({ decision }) => decision.effect === 'permit')
    .map(({ recipient }) => recipient)
  if (first !== undefined) {
    const to = { recipients: [first, ...others].map(({ id }) => id), intakeAgency: first.agency }
    const agencies = new Set(recipients.map(({ agency }) => agency))
    await keep(tx, signalOf(actor, body, ids, to, now), item, body, key, agencies, now)
  }
  const gift = { unit, item, about, sharing, variant: 'summary' as const, recipients, key }
  return giveOutside(deps, tx, gift, { act: 'signal', call, same })
}

/**
 * INVARIANT (P10): a key that was used a day ago is used up, whatever became of the signal since: whether its texts are
 * still there cannot be found by sending it again. @throws Conflict
 */
export async function assertNotLate(deps: Deps, tx: Handle, { actor }: Call<'submitSignal'>, key: string) {
  const row = await findIntentRow(tx, actor.professional.units, actor.professional.id, key)
  if (
    row !== undefined &&
    deps.now().getTime() - Date.parse(row.decided_at) > RETRIED_WITHIN_HOURS * 3_600_000
  )
    throw new Conflict('too-late', TOO_LATE)
}

async function keep(
  tx: Handle,
  signal: Signal,
  item: Item,
  body: NewSignal,
  key: DataKey,
  agencies: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  const { unit, id, intakeAgency } = signal
  await insertOutsideItem(tx, unit, item, key, { summary: body.observed }, now)
  for (const recipient of agencies) {
    if (body.consent === undefined) break
    const { givenOn: on, how } = body.consent
    const consent = { kind: 'consent', on, how, purpose: 'early-help', recipient } as const
    await insertOutsideEvidence(tx, unit, item, key, consent, now)
  }
  const texts = {
    ...{ explanations: body.otherExplanations, protective: body.protectiveFactors },
    ...(body.online && { url: body.online.url }),
    ...(body.subject && { identifier: body.subject.identifier }),
  }
  const triageDueAt = triageDueAtOf(now)
  await insertSignal(tx, signal, texts, key, {
    triageDueAt: triageDueAt.toISOString(),
    erasesAt: erasesAtOf(signal),
  })
  const doer = { agency: intakeAgency, professional: null, role: 'intake' } as const
  await makeTask(tx, { unit, doer, kind: 'triage-signal', about: id, at: now, dueAt: triageDueAt })
}

/** The consent of the family that the desk says it has, as it is decided on before it is kept. */
function consentsOf(
  item: Item,
  { consent }: NewSignal,
  to: readonly RegisteredProfessional[],
): readonly Evidence[] {
  if (consent === undefined) return []
  const covers = { categories: [item.category], purposes: ['early-help'] }
  const recipients = to.map(({ agency }) => agency)
  return [{ id: newId(), kind: 'consent', agency: item.holder, ...covers, recipients, withdrawn: false }]
}

const notYourUnit = {
  in: 'body' as const,
  pointer: '/unit',
  code: 'unknown-unit',
  detail: 'Name a unit in which you act.',
}
