import { randomUUID } from 'node:crypto'
import type { exchange } from '@casebridge/contract'
import type { Facts, Variant } from '@casebridge/policy'
import { answered } from './answered.ts'
import type { Stage } from './staged.ts'
import { widestOf } from './variant.ts'
import { wordsOf } from './words.ts'

type Schemas = exchange.components['schemas']

/** A warning is the holder's; what the family desk is asked and the kinds of requests are about asking. All else is given by its holder. */
export function isAsked({ purpose, initiative, requestKind, holder, recipient }: Facts): boolean {
  if (requestKind !== 'question') return true
  if (initiative === 'push') return false
  return purpose === 'imminent-danger' || (holder.type === 'FAM' && ['POL', 'MUN'].includes(recipient.type))
}

/**
 * Whether the recipient can ask instead: is on the case and has not left it, and the question can leave open what the
 * rule asks of the holder. Attendees together, a warning and what only its holder may begin answer no question.
 */
export function canAsk({ facts, row, cast }: Stage): boolean {
  const isThere = cast.admitted.some(({ id }) => id === cast.recipients[0]?.id)
  const left = facts.recipient.conflictOfInterest
  const holders = facts.initiative === 'push' || (row.gates.includes('MIN') && !facts.met.includes('MIN'))
  const nobodys = facts.holder.type === 'CONF' || facts.item.category === 'BEL'
  return isThere && !left && !holders && !nobodys && facts.purpose !== 'imminent-danger'
}

/** The holder makes the item known to the recipients by name. @returns the answer for each. */
export async function push(
  stage: Stage,
  variant: Variant = widestOf(stage.row),
): Promise<readonly Schemas['Answer'][]> {
  const { constellation, cast, caseId, itemId, sessionId, facts } = stage
  const { answers } = await answered(
    'make it known',
    constellation.client('exchange', cast.holder.id).POST('/cases/{caseId}/disclosures', {
      params: { path: { caseId }, header: { 'Idempotency-Key': randomUUID() } },
      body: {
        itemId,
        purpose: facts.purpose,
        variant,
        recipients: cast.recipients.map(({ id }) => id),
        ...(sessionId === undefined ? {} : { sessionId }),
        ...(facts.holder.type === 'CONF' ? { returnSheet: true } : {}),
        ...wordsOf(stage),
      },
    }),
  )
  return answers
}

/** The first recipient asks; where there are several, at the table and for all of them. */
export function ask(stage: Stage, category: Facts['item']['category'] = stage.facts.item.category) {
  const { constellation, cast, caseId, itemId, sessionId, facts } = stage
  const [asker] = cast.recipients
  return answered(
    'ask',
    constellation.client('exchange', asker?.id ?? '').POST('/cases/{caseId}/requests', {
      params: { path: { caseId }, header: { 'Idempotency-Key': randomUUID() } },
      body: {
        purpose: facts.purpose,
        kind: facts.requestKind,
        // Belief is asked for by nobody; of an item that is known the rule says what it says of any.
        ...(category === 'BEL' && itemId !== undefined ? { itemIds: [itemId] } : { categories: [category] }),
        holders: [cast.holder.agency],
        question: 'What do you know that would help here?',
        reason: wordsOf(stage).justification ?? '',
        ...(sessionId === undefined ? {} : { sessionId }),
        ...(cast.recipients.length > 1 ? { attendees: cast.recipients.map(({ id }) => id) } : {}),
      },
    }),
  )
}
