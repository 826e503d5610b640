import type { exchange } from '@casebridge/contract'
import { fieldsOf, type Jurisdiction, VARIANTS, type Variant } from '@casebridge/policy'
import { Conflict, Forbidden, type Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import { type HeldItem, variantsWritten } from '../casework/item.ts'
import { isWithin } from '../casework/prerelease.ts'
import { bodyIssue } from '../casework/refusals.ts'
import type { ItemContent } from '../disclosure/reveal.ts'

type Schemas = exchange.components['schemas']
export type NewCorrection = Schemas['NewCorrection']
export type Correction = Schemas['Correction']

/** Everything that is wrong with a correction by itself. */
export function correctionFaults(
  jurisdiction: Jurisdiction,
  item: HeldItem,
  body: NewCorrection,
): readonly Issue[] {
  const { kind, content, widest } = body
  const beyond = variantsWritten(content ?? {}).filter((variant) => !item.written.includes(variant))
  return [
    ...((kind === 'corrected') === (content !== undefined)
      ? []
      : [bodyIssue('/content', 'content', 'What is corrected has a new text, and nothing else has.')]),
    ...((kind === 'narrowed') === (widest !== undefined)
      ? []
      : [bodyIssue('/widest', 'widest', 'What is narrowed says how much is left, and nothing else does.')]),
    // As for a new item: no information of a secret nature in a French group (art. 226-13 CP).
    ...(jurisdiction === 'FR' && item.secret && content !== undefined
      ? [bodyIssue('/content', 'X4', 'In this unit no content covered by professional secrecy is kept.')]
      : []),
    // A copy never says more than what was received (S35).
    ...(item.receivedUnder !== null && beyond.length > 0
      ? [bodyIssue('/content', 'not-received', 'A copy says no more than it did.')]
      : []),
  ]
}

/**
 * INVARIANT: what is said in an author's name, the author says; that it is not true, or told too much, any colleague of
 * the holder on the case may say. @throws Forbidden, and Conflict for what was ended, is sealed, or was corrected since
 */
export function assertCorrectable(item: HeldItem, { kind, supersedes }: NewCorrection, actor: Actor): void {
  const rewrites = kind === 'corrected' || kind === 'narrowed'
  if (rewrites && item.author !== actor.professional.id)
    throw new Forbidden(
      'Its author changes what it says; a colleague withdraws it, or says that it is not true.',
    )
  if (item.correction?.kind === 'refuted' || item.correction?.kind === 'withdrawn')
    throw new Conflict('state', 'It was ended before.')
  if (rewrites && item.sealed)
    throw new Conflict('sealed', 'Nobody here can change a sealed text: withdraw it, and keep it anew.')
  if (item.correction?.id !== supersedes)
    throw new Conflict(
      'corrected-meanwhile',
      'It was corrected by somebody else meanwhile; look at that first.',
    )
}

/** The texts of an item after a correction; undefined where they stay as they are. */
export function correctedTexts(
  content: ItemContent,
  { kind, ...body }: NewCorrection,
): ItemContent | undefined {
  if (kind === 'corrected') return body.content ?? {}
  if (kind !== 'narrowed' || body.widest === undefined) return undefined
  const { widest } = body
  const left: readonly string[] = remainingUnder(widest).flatMap(fieldsOf)
  const { otherExplanations, ...texts } = content
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([field]) => left.includes(field))),
    ...(otherExplanations !== undefined && widest !== 'hit' && { otherExplanations }),
  }
}

/** How much may still be told; of what is not narrowed, everything. */
export function remainingUnder(widest: Variant | undefined): readonly Variant[] {
  return VARIANTS.filter((variant) => widest === undefined || isWithin(variant, widest))
}

export const EFFECT = {
  corrected: 'item-corrected',
  refuted: 'item-refuted',
  narrowed: 'item-narrowed',
  withdrawn: 'item-withdrawn',
} as const satisfies Readonly<Record<Correction['kind'], string>>
