import type { exchange } from '@casebridge/contract'
import type { Jurisdiction } from '@casebridge/policy'
import { Conflict, type Issue } from '@casebridge/service'
import type { ItemContent } from '../disclosure/reveal.ts'
import type { HeldItem } from './item.ts'
import { bodyIssue } from './refusals.ts'

export type NewVariant = exchange.components['schemas']['NewVariant']

const LONGEST_SUMMARY = 2_000
const FIELD = {
  summary: 'summary',
  'without-source': 'detailWithoutSource',
  'without-third-parties': 'detailWithoutThirdParties',
  full: 'detail',
} as const satisfies Readonly<Record<NewVariant['variant'], keyof ItemContent>>

/** Everything that is wrong with a text to be added to an item. */
export function newVariantFaults(
  jurisdiction: Jurisdiction,
  { secret }: HeldItem,
  { variant, text }: NewVariant,
): readonly Issue[] {
  const faults: Issue[] = []
  if (variant === 'summary' && text.length > LONGEST_SUMMARY) {
    faults.push(bodyIssue('/text', 'too-long', `A summary has ${LONGEST_SUMMARY} characters at most.`))
  }
  // As for a new item: no information of a secret nature in a French group (art. 226-13 CP).
  if (jurisdiction === 'FR' && secret) {
    faults.push(bodyIssue('/text', 'X4', 'In this unit no content covered by professional secrecy is kept.'))
  }
  return faults
}

/** @throws Conflict for an item whose text is not kept here, and for a variant that was written: it may be known by now. */
export function assertWritable({ sealed, atSource, written }: HeldItem, { variant }: NewVariant): void {
  if (sealed) {
    throw new Conflict('sealed', 'A sealed item is told in an envelope with each decision to speak.')
  }
  if (atSource)
    throw new Conflict('at-source', 'The text of this item is in your own system; write it there.')
  if (written.includes(variant)) throw new Conflict('written-before', `The item has a text for ${variant}.`)
}

/** The texts of an item with one more. */
export function withVariant(content: ItemContent, { variant, text }: NewVariant): ItemContent {
  return { ...content, [FIELD[variant]]: text }
}
