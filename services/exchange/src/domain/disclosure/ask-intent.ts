import type { RegisteredProfessional } from '@casebridge/policy'
import { InvalidInput } from '@casebridge/service'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Call } from '../../operation.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { getDataKey } from '../../storage/data-keys.ts'
import { insertDeliveries } from '../../storage/deliveries.ts'
import { insertDisclosures } from '../../storage/disclosures.ts'
import { type Intent, insertIntent } from '../../storage/intents.ts'
import { countAsk } from '../../storage/quotas.ts'
import { type AskedRequest, insertRequest } from '../../storage/requests.ts'
import { findSituation } from '../../storage/situations.ts'
import { wouldTellPolice } from '../casework/desk.ts'
import { assertNone } from '../casework/refusals.ts'
import { asSeenBy } from './as-seen-by.ts'
import { beliefFaults } from './belief.ts'
import { deliveriesOf } from './delivery.ts'
import { basisOf, intentOf } from './draft.ts'
import type { FactSources } from './facts.ts'
import { agenciesOf, classesOf } from './finish.ts'
import type { SameCall } from './once.ts'
import { type PlannedAsk, planAsk } from './plan-ask.ts'
import { namedProfessionals } from './recipients.ts'
import { remarksOn } from './remarks.ts'
import type { Situation } from './situation.ts'

/** A request that nobody answers lapses after this many days, without a word about why. */
const LAPSES_AFTER_DAYS = 14
const DAY = 86_400_000

/** The case is not one that this asker may know of. */
export class UnknownCase extends Error {
  override readonly name = 'UnknownCase'
}

/**
 * Decides an ask and stores what was decided: the request, the disclosures it makes at once, and the entry bytes that
 * will be recorded.
 * @throws UnknownCase, InvalidInput
 */
export async function askIntent(deps: Deps, tx: Handle, call: Call<'ask'>, same: SameCall): Promise<Intent> {
  const { actor, request } = call
  const { body, params } = request
  const named = (body.categories === undefined) !== (body.itemIds === undefined)
  assertNone([...(named ? [] : [oneOf]), ...beliefFaults(body.categories, '/categories')])
  const now = deps.now()
  const units = actor.professional.units
  const found = await findSituation(tx, units, params.caseId, body.sessionId ?? null, now)
  if (found === undefined) throw new UnknownCase()
  await countAsk(tx, found.unit, actor.agency, now)
  const situation = asSeenBy(deps.directory(), actor, found)
  const sources = sourcesOf(deps, call, situation, now)
  const recipients = recipientsOf(sources, call)
  const ids = { intentId: newId(), transactionId: newId(), requestId: newId() }
  const wanted = { ...body, ...holdersOf(sources, actor, recipients, body.holders) }
  const planned = planAsk(sources, actor.professional, recipients, wanted, ids)
  const intent = draft(call, same, sources, planned, ids)
  const key = await getDataKey(tx, deps.keyEncryption, situation.unit, situation.keyId)
  await insertIntent(tx, intent, key)
  await insertRequest(tx, requestOf(call, situation, recipients, wanted.holders, ids, now), key)
  await insertDisclosures(tx, planned.disclosures)
  await insertDeliveries(tx, deliveriesOf(planned.disclosures, situation.items, now))
  return intent
}

function sourcesOf(
  deps: Deps,
  { request, actor }: Call<'ask'>,
  situation: Situation,
  now: Date,
): FactSources {
  const { body } = request
  const sharing = {
    purpose: body.purpose,
    initiative: 'ask' as const,
    requestKind: body.kind ?? ('question' as const),
    actor: 'asker' as const,
    address: body.sessionId === undefined ? ('direct' as const) : ('conference' as const),
    asker: actor.professional.id,
    justification: body.reason,
    // The holder states it when answering; until then it stands in nobody's way.
    childInterest: true,
    returnSheet: false,
  }
  return { policy: deps.policy(), directory: deps.directory(), situation, sharing, now }
}

function recipientsOf(
  { directory, situation }: FactSources,
  { request, actor }: Call<'ask'>,
): readonly RegisteredProfessional[] {
  const { attendees, sessionId } = request.body
  // One answer for a session that is not there and for one of which this asker may not know.
  if (sessionId !== undefined && situation.session === null) throw new InvalidInput([unknownSession])
  if (attendees === undefined) return [actor.professional]
  if (sessionId === undefined) throw new InvalidInput([attendeesNeedSession])
  const named = [...new Set(attendees)]
  const present = (situation.session?.checkedIn ?? [])
    .filter(({ agency }) => !situation.unseen?.includes(agency))
    .map(({ professional }) => professional)
  // An asker learns nothing by asking for others: who is not at the table, or asks without sitting at it, is refused.
  if (!named.includes(actor.professional.id) || !named.every((id) => present.includes(id))) {
    throw new InvalidInput([notAtTheTable])
  }
  return namedProfessionals(directory, situation.unit, named, '/attendees')
}

interface Ids {
  readonly intentId: string
  readonly transactionId: string
  readonly requestId: string
}

function draft(
  call: Call<'ask'>,
  same: SameCall,
  sources: FactSources,
  planned: PlannedAsk,
  ids: Ids,
): Intent {
  const { actor, trace, request } = call
  const { situation, now } = sources
  const { disclosures, decided, told, answers } = planned
  return intentOf({
    id: ids.intentId,
    actor,
    at: now,
    trace,
    unit: situation.unit,
    keyId: situation.keyId,
    idempotencyKey: same.key,
    bodyHash: same.hash,
    registry: sources.directory.revision,
    policy: sources.policy.revision,
    plan: {
      document: { id: ids.intentId, act: 'ask', outcomes: planned.outcomes },
      answers,
      requestId: ids.requestId,
    },
    entry: {
      event: disclosures.length > 0 ? 'disclosure' : 'decision',
      transaction: ids.transactionId,
      holders: [...new Set(disclosures.map(({ holder }) => holder))],
      recipients: disclosures.length > 0 ? agenciesOf(disclosures) : [actor.agency],
      purpose: request.body.purpose,
      // INVARIANT (I4): the asker gets these bytes with the receipt, so they rest on nothing that was silence.
      basis: [
        ...basisOf(told.map(({ decision }) => decision)),
        ...remarksOn(
          sources,
          told.filter(({ item }) => disclosures.some(({ itemId }) => itemId === item.id)),
        ),
      ],
      classes: classesOf(disclosures),
      effect: effectOf(answers),
    },
    actorDetail: { professional: actor.professional.id, justification: request.body.reason },
    personDetail: situation.subject === null ? null : personOf(situation.subject, call),
    facts: decided.map(({ item, recipient, facts }) => ({ item: item.id, recipient: recipient.id, facts })),
  })
}

// INVARIANT (I4): the items named are those that were asked for, never those that were found.
function personOf(subject: string, { request }: Call<'ask'>) {
  const { itemIds } = request.body
  return { subject, case: request.params.caseId, ...(itemIds && { items: [...itemIds] }) }
}

function effectOf(answers: PlannedAsk['answers']): string {
  const effects = new Set(answers.map(({ effect }) => effect))
  const [only] = effects
  return effects.size === 1 && only !== undefined ? only : 'mixed'
}

function requestOf(
  { request, actor }: Call<'ask'>,
  situation: Situation,
  recipients: readonly RegisteredProfessional[],
  holders: readonly string[] | undefined,
  { requestId, intentId }: Ids,
  now: Date,
): AskedRequest {
  const { body, params } = request
  return {
    unit: situation.unit,
    id: requestId,
    caseId: params.caseId,
    asker: actor.professional.id,
    askerAgency: actor.agency,
    // Every agency that is asked sees the question, whether or not it holds anything.
    holders: holders ?? otherAgencies(situation, actor),
    recipients: recipients.map(({ id }) => id),
    purpose: body.purpose,
    kind: body.kind ?? 'question',
    wanted: {
      ...(body.categories && { categories: body.categories }),
      ...(body.itemIds && { itemIds: body.itemIds }),
    },
    sessionId: body.sessionId ?? null,
    question: body.question,
    reason: body.reason,
    askedAt: now.toISOString(),
    lapsesAt: new Date(now.getTime() + LAPSES_AFTER_DAYS * DAY).toISOString(),
    intentId,
  }
}

function otherAgencies({ participants, unseen = [] }: Situation, { agency }: Actor): readonly string[] {
  const seen = participants.filter((one) => !unseen.includes(one.agency))
  return [...new Set(seen.map((one) => one.agency))].filter((one) => one !== agency)
}

/**
 * Who is asked; nobody named: all on the case. INVARIANT (X3): nobody but the family desk itself brings the desk to the
 * knowledge of police, so what is asked for a table at which the desk sits is not asked of police.
 * @throws InvalidInput
 */
function holdersOf(
  { directory, situation }: FactSources,
  actor: Actor,
  recipients: readonly RegisteredProfessional[],
  named: readonly string[] | undefined,
): { readonly holders?: readonly string[] } {
  const others = recipients
    .filter(({ agency }) => agency !== actor.agency)
    .map(({ id, agency }) => ({ professional: id, agency }))
  const asked = named ?? otherAgencies(situation, actor)
  if (!wouldTellPolice(directory, others, asked)) return named === undefined ? {} : { holders: named }
  if (named !== undefined) throw new InvalidInput([notOfPolice])
  return { holders: asked.filter((agency) => !wouldTellPolice(directory, others, [agency])) }
}

const unknownSession = {
  in: 'body' as const,
  pointer: '/sessionId',
  code: 'unknown-session',
  detail: 'The case has no such session that you may know of.',
}
const notOfPolice = {
  in: 'body' as const,
  pointer: '/holders',
  code: 'not-of-police',
  detail: 'What is asked for the family desk too is not asked of police.',
}
const notAtTheTable = {
  in: 'body' as const,
  pointer: '/attendees',
  code: 'not-at-the-table',
  detail: 'Name yourself and others who have checked in to the session.',
}
const attendeesNeedSession = {
  in: 'body' as const,
  pointer: '/sessionId',
  code: 'required',
  detail: 'Attendees are those of a session: name it.',
}

const oneOf = {
  in: 'body' as const,
  pointer: '',
  code: 'one-of',
  detail: 'Name categories or itemIds, one of the two.',
}
