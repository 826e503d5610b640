import { type Entry, encodeEntry } from '@casebridge/ledger'
import { type Decision, ENGINE } from '@casebridge/policy'
import {
  type ActorDetail,
  commitmentTo,
  committed,
  normalized,
  type PersonDetail,
  type Recordable,
} from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Intent } from '../../storage/intents.ts'
import { byWhom, entryOf } from '../entries.ts'
import { digestOf } from './document.ts'
import type { Plan } from './plan.ts'

/** What an act is recorded as: the coded part of the entry, and the detail that stays erasable beside it. */
export interface Act {
  readonly id: string
  readonly actor: Actor
  readonly at: Date
  readonly trace: string
  readonly unit: string
  readonly keyId: string
  readonly idempotencyKey: string
  readonly bodyHash: Uint8Array
  readonly registry: string
  readonly policy: string
  readonly plan: Plan
  readonly entry: Pick<Entry, 'event' | 'transaction' | 'recipients' | 'purpose' | 'effect'> & Partial<Entry>
  readonly actorDetail: ActorDetail
  readonly personDetail: PersonDetail | null
  readonly facts: unknown
}

/** The intent of an act: its entry bytes are final from here on. */
export function intentOf(act: Act): Intent {
  return {
    unit: act.unit,
    id: act.id,
    professional: act.actor.professional.id,
    idempotencyKey: act.idempotencyKey,
    bodyHash: act.bodyHash,
    keyId: act.keyId,
    recordable: recordableOf(act),
    plan: act.plan,
    facts: act.facts,
    engine: ENGINE,
    bundle: act.policy,
    registry: act.registry,
    decidedAt: act.at.toISOString(),
  }
}

/** Entry bytes with fresh commitments to the erasable detail. */
export function recordableOf(
  act: Pick<
    Act,
    | 'actor'
    | 'at'
    | 'trace'
    | 'entry'
    | 'unit'
    | 'policy'
    | 'registry'
    | 'actorDetail'
    | 'personDetail'
    | 'plan'
  >,
): Recordable {
  const actor = committed(normalized({ ...byWhom(act.actor), ...act.actorDetail }))
  const person = act.personDetail === null ? undefined : committed(act.personDetail)
  const entry = entryOf(act.actor, act.at, act.trace, {
    unit: act.unit,
    policy: act.policy,
    registry: act.registry,
    decision: digestOf(act.plan.document),
    commitments: { actor: commitmentTo(actor), person: person === undefined ? null : commitmentTo(person) },
    ...act.entry,
  })
  return { entryId: entry.id, entry: encodeEntry(entry), actor, ...(person && { person }) }
}

/** Ids of all rules and clauses that a set of decisions rests on. */
export function basisOf(decisions: readonly Decision[]): readonly string[] {
  return [
    ...new Set(
      decisions.flatMap(({ rules, clause }) => [...rules, ...(clause === undefined ? [] : [clause])]),
    ),
  ]
}
