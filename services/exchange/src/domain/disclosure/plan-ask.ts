import { isSilent, type RegisteredProfessional, type Variant } from '@casebridge/policy'
import type { Disclosure } from '../../storage/disclosures.ts'
import { isWithin } from '../casework/prerelease.ts'
import { codedFor } from './coded.ts'
import { type Decided, decideItem, governing, variantsForAll } from './decide-item.ts'
import { disclosureOf, type Giving } from './disclosure-of.ts'
import type { Outcome } from './document.ts'
import type { FactSources } from './facts.ts'
import type { PlannedAnswer } from './plan.ts'
import type { Item } from './situation.ts'

/** What is asked for: kinds of information, or named items. */
export interface Wanted {
  readonly categories?: readonly string[]
  readonly itemIds?: readonly string[]
  /** Agencies that are asked; undefined: all on the case. */
  readonly holders?: readonly string[]
}

/** The answers to an ask, the disclosures it makes at once, and everything decided on the way. */
export interface PlannedAsk {
  readonly answers: readonly PlannedAnswer[]
  readonly outcomes: readonly Outcome[]
  readonly disclosures: readonly Disclosure[]
  readonly decided: readonly Decided[]
  /** Of these, what the answers tell of; the rest must leave no trace in anything that the asker is given. */
  readonly told: readonly Decided[]
}

interface ItemPlan extends Omit<PlannedAsk, 'told'> {
  /** Nothing to say of it: as if it were not there. */
  readonly silent: boolean
}

/**
 * Decides an ask item by item. An item that must not be known is left out, and then looks like none: a category with
 * nothing else in it, or an unknown id, is answered `nothing` (I4).
 */
export function planAsk(
  sources: FactSources,
  asker: RegisteredProfessional,
  recipients: readonly RegisteredProfessional[],
  wanted: Wanted,
  giving: Giving,
): PlannedAsk {
  const asked = sources.situation.items.filter(
    (item) => item.holder !== asker.agency && isWanted(item, wanted),
  )
  const plans = asked.map((item) => ({ item, plan: planItem(sources, item, recipients, giving) }))
  const told = plans.filter(({ plan }) => !plan.silent)
  const nothing = untold(
    wanted,
    told.map(({ item }) => item),
  )
  return {
    answers: [...told.flatMap(({ plan }) => plan.answers), ...nothing],
    outcomes: [
      ...plans.flatMap(({ plan }) => plan.outcomes),
      ...nothing.map((): Outcome => ({ recipient: asker.id, effect: 'nothing' })),
    ],
    disclosures: told.flatMap(({ plan }) => plan.disclosures),
    decided: plans.flatMap(({ plan }) => plan.decided),
    told: told.flatMap(({ plan }) => plan.decided),
  }
}

/** Whether an item is among what was asked for. */
export function isWanted(item: Item, { categories, itemIds, holders }: Wanted): boolean {
  if (holders && !holders.includes(item.holder)) return false
  return itemIds ? itemIds.includes(item.id) : (categories ?? []).includes(item.category)
}

function untold({ categories, itemIds }: Wanted, told: readonly Item[]): readonly PlannedAnswer[] {
  if (itemIds) {
    const ids = itemIds.filter((id) => !told.some((item) => item.id === id))
    return ids.map((itemId) => ({ effect: 'nothing' as const, itemId }))
  }
  const empty = (categories ?? []).filter((category) => !told.some((item) => item.category === category))
  return empty.map((category) => ({ effect: 'nothing' as const, category: category as Item['category'] }))
}

function planItem(
  sources: FactSources,
  item: Item,
  recipients: readonly RegisteredProfessional[],
  giving: Giving,
): ItemPlan {
  const decided = decideItem(sources, item, recipients)
  const [first, ...rest] = decided
  if (first === undefined) return { silent: true, answers: [], outcomes: [], disclosures: [], decided }
  const { facts, decision } = governing([first, ...rest])
  const about = {
    itemId: item.id,
    category: item.category,
    holder: item.holder,
    recipients: recipients.map(({ id }) => id),
  }
  const same = (effect: Outcome['effect']): Outcome[] =>
    recipients.map((recipient) => ({
      item: item.id,
      recipient: recipient.id,
      effect,
      ...(decision.ground && { ground: decision.ground }),
    }))
  if (decided.some((one) => isSilent(sources.policy, one.facts, one.decision)))
    return { silent: true, answers: [], outcomes: same('nothing'), disclosures: [], decided }
  const coded = codedFor('asker', sources.policy, facts, decision)
  if (decision.effect === 'deny') {
    return {
      silent: false,
      answers: [{ ...about, effect: 'deny', decision: coded }],
      outcomes: same('deny'),
      disclosures: [],
      decided,
    }
  }
  const variant = releasedVariant(sources, item, recipients)
  if (variant === undefined) {
    return {
      silent: false,
      answers: [{ ...about, effect: 'pending', decision: coded }],
      outcomes: same('pending'),
      disclosures: [],
      decided,
    }
  }
  const disclosures = decided.map((one) =>
    disclosureOf(sources, one, variant, { ...giving, prereleased: true, givenBy: item.author }),
  )
  const mine = disclosures.find(({ recipient }) => recipient === sources.sharing.asker) ?? disclosures[0]
  return {
    silent: false,
    answers: [{ ...about, effect: 'permit', decision: coded, ...(mine && { disclosureId: mine.id }) }],
    outcomes: disclosures.map(({ itemId, recipient, fields }) => ({
      item: itemId,
      recipient,
      effect: 'permit',
      variant,
      fields,
    })),
    disclosures,
    decided,
  }
}

/**
 * The variant the holder released beforehand, when the clause is the one in force, still allows that much, and it is
 * permitted to everyone on what is recorded: nothing is taken for granted that the holder would state when answering.
 */
function releasedVariant(
  sources: FactSources,
  item: Item,
  recipients: readonly RegisteredProfessional[],
): Variant | undefined {
  const { prerelease } = item
  if (prerelease === null || !item.written.includes(prerelease.variant)) return undefined
  const allowed = sources.policy.clauses.get(prerelease.clause)?.clause.prerelease
  if (allowed === undefined || !isWithin(prerelease.variant, allowed)) return undefined
  const stated = { ...sources, sharing: { ...sources.sharing, childInterest: false } }
  const decided = decideItem(stated, item, recipients)
  if (!decided.every(({ decision }) => decision.clause === prerelease.clause)) return undefined
  return variantsForAll(decided).includes(prerelease.variant) ? prerelease.variant : undefined
}
