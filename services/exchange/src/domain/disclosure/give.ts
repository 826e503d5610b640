import type { RegisteredProfessional, Variant } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'
import type { Disclosure } from '../../storage/disclosures.ts'
import { codedFor } from './coded.ts'
import { countsOn } from './counts-on.ts'
import { type Decided, decideItem, variantsForAll } from './decide-item.ts'
import { disclosureOf, type Giving } from './disclosure-of.ts'
import type { Outcome } from './document.ts'
import type { FactSources } from './facts.ts'
import { findSecrecyDecision } from './gates.ts'
import type { PlannedAnswer } from './plan.ts'
import type { Item } from './situation.ts'

/** What a holder gives: one item, one variant, to named recipients. */
export interface Gift {
  readonly item: Item
  readonly variant: Variant
  readonly recipients: readonly RegisteredProfessional[]
  /** The holder named these recipients, so a refusal for one leaves the others; else it refuses all. */
  readonly byName: boolean
}

export interface PlannedGift {
  readonly answers: readonly PlannedAnswer[]
  readonly outcomes: readonly Outcome[]
  readonly disclosures: readonly Disclosure[]
  readonly decided: readonly Decided[]
}

/**
 * Decides what a holder gives, recipient by recipient. The holder is told every ground.
 * @throws Conflict when the variant is not written, or is wider than what is permitted.
 */
export function planGift(sources: FactSources, gift: Gift, giving: Giving): PlannedGift {
  const { item, recipients, variant } = gift
  const decided = decideItem(sources, item, recipients)
  const refusesAll = !gift.byName && decided.some(({ decision }) => decision.effect === 'deny')
  const permitted = refusesAll ? [] : decided.filter(({ decision }) => decision.effect === 'permit')
  if (permitted.length > 0) assertGivable(sources, gift, permitted, giving.spoken !== undefined)
  const disclosures = permitted.map((one) => disclosureOf(sources, one, variant, giving))
  const disclosureTo = (id: string) => disclosures.find(({ recipient }) => recipient === id)
  return {
    decided,
    disclosures,
    answers: decided.map(({ recipient, facts, decision }): PlannedAnswer => {
      const made = disclosureTo(recipient.id)
      return {
        effect: made ? 'permit' : 'deny',
        itemId: item.id,
        category: item.category,
        holder: item.holder,
        recipients: [recipient.id],
        ...(made && { disclosureId: made.id }),
        decision: codedFor('holder', sources.policy, facts, decision),
      }
    }),
    outcomes: decided.map(({ recipient, decision }): Outcome => {
      const made = disclosureTo(recipient.id)
      if (made)
        return { item: item.id, recipient: recipient.id, effect: 'permit', variant, fields: made.fields }
      return {
        item: item.id,
        recipient: recipient.id,
        effect: 'deny',
        ...(decision.ground && { ground: decision.ground }),
      }
    }),
  }
}

function assertGivable(
  sources: FactSources,
  gift: Gift,
  permitted: readonly Decided[],
  spoken: boolean,
): void {
  const { situation, sharing } = sources
  const { item, variant } = gift
  const most = variantsForAll(permitted)
  if (most.length === 0) {
    throw new Conflict('counts-only', 'Only counts of many may be made known here, never one item.')
  }
  if (!most.includes(variant)) {
    throw new Conflict('variant-too-wide', `At most this may be made known here: ${most.join(', ')}.`)
  }
  assertSigned(sources, gift, permitted)
  // What was said aloud needs no text, and a sealed item's text came with the signed decision.
  const signed = permitted.every(
    ({ recipient }) => findSecrecyDecision(situation, sharing, item, recipient, variant)?.variant === variant,
  )
  if (!spoken && !item.written.includes(variant) && !(item.sealed && signed)) {
    throw new Conflict('variant-not-written', 'The author has not written this variant; write it first.')
  }
}

// INVARIANT (I8): where the holder's own decision is what permits it, nobody makes more known than the holder signed.
function assertSigned(
  { policy, situation, sharing }: FactSources,
  { item, variant }: Gift,
  permitted: readonly Decided[],
): void {
  if (sharing.secrecySigned) return
  const secret = item.secret || item.sealed
  const resting = permitted.filter((decided) => secret || countsOn(policy, decided, 'SEC'))
  if (resting.some(({ recipient }) => !findSecrecyDecision(situation, sharing, item, recipient, variant))) {
    throw new Conflict('variant-not-signed', 'The holder of the secret has not signed for this much.')
  }
}
