import { fieldsOf, type Variant } from '@casebridge/policy'
import { v7 as newId } from 'uuid'
import type { Disclosure } from '../../storage/disclosures.ts'
import { countsOn } from './counts-on.ts'
import type { Decided } from './decide-item.ts'
import type { FactSources } from './facts.ts'
import { findEvidence, findSecrecyDecision } from './gates.ts'
import { lapseOf } from './lapse.ts'
import { useLimitationsOf } from './use-limitation.ts'

/** The act under which items are given. */
export interface Giving {
  readonly intentId: string
  readonly transactionId: string
  readonly requestId: string | null
  readonly prereleased?: boolean
  /** The professional who gives; of a pre-release its author. */
  readonly givenBy?: string
  readonly spoken?: Disclosure['spoken']
}

/** The disclosure that a permit makes, with what it rests on, so that a withdrawal of that can be honoured. */
export function disclosureOf(
  sources: FactSources,
  decided: Decided,
  variant: Variant,
  giving: Giving,
): Disclosure {
  const { policy, situation, sharing, now } = sources
  const { item, recipient, decision } = decided
  const permitted = fieldsOf(variant).filter((field) => decision.fields.includes(field))
  const secrecy = findSecrecyDecision(situation, sharing, item, recipient, variant)
  const consent = findEvidence(situation, sharing, item, recipient, 'consent')
  return {
    unit: situation.unit,
    id: newId(),
    caseId: situation.caseId,
    itemId: item.id,
    requestId: giving.requestId,
    intentId: giving.intentId,
    transactionId: giving.transactionId,
    holder: item.holder,
    givenBy: giving.givenBy ?? item.author,
    recipient: recipient.id,
    recipientAgency: recipient.agency,
    purpose: sharing.purpose,
    category: item.category,
    variant,
    fields: giving.spoken ? [] : permitted,
    obligations: decision.obligations,
    rules: decision.rules,
    sessionId: situation.session?.id ?? null,
    // A permit that counted on the holder's signature stands only as long as that does.
    secrecyId: item.secret || item.sealed || countsOn(policy, decided, 'SEC') ? (secrecy?.id ?? null) : null,
    // A permit that counted on consent stands only as long as the consent does.
    consentId: countsOn(policy, decided, 'CNS') ? (consent?.id ?? null) : null,
    prereleased: giving.prereleased ?? false,
    onCase: decided.facts.recipient.onCase,
    spoken: giving.spoken ?? null,
    // What is about a signal is its giver's alone too: colleagues of a reporter do not find that there is one (S69).
    secret: item.secret || item.sealed || item.signal !== null,
    madeAt: now.toISOString(),
    lapsesAt: lapseOf(decision.obligations, now) ?? null,
    recalledAt: null,
    acknowledgedAt: null,
    suspendedAt: null,
    useLimitations: useLimitationsOf(situation, item, decision.obligations, item.useLimitations),
  }
}
