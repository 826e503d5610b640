import type { exchange } from '@casebridge/contract'
import { type Jurisdiction, VARIANTS } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Directory } from '../directory.ts'
import { OWN } from '../disclosure/situation.ts'
import { addressFaults } from './envelope.ts'
import { type Envelope, type HeldItem, type ItemContent, variantsWritten } from './item.ts'
import { labelFaults } from './label-faults.ts'
import { bodyIssue } from './refusals.ts'

type ItemPlace = Pick<HeldItem, 'unit' | 'caseId' | 'id'>
export type NewItem = exchange.components['schemas']['NewItem']

/**
 * Everything that is wrong with an item to be kept. What it says is its author's own; refused is only what must not
 * be kept at all, and a text in a form that its secrecy does not allow.
 */
export function newItemFaults(
  directory: Directory,
  jurisdiction: Jurisdiction,
  author: Actor,
  body: NewItem,
  now: Date,
): readonly Issue[] {
  const { content, envelope, atSource, labels } = body
  const secret = labels?.secret ?? false
  const faults: Issue[] = []
  if ([content, envelope, atSource].filter((one) => one !== undefined).length !== 1) {
    const detail = 'An item has a content, an envelope, or stays at source: one of the three.'
    faults.push(bodyIssue('', 'content-or-envelope', detail))
  }
  if (envelope !== undefined && !secret) {
    faults.push(bodyIssue('/labels/secret', 'sealed-is-secret', 'Only an item labelled secret is sealed.'))
  }
  if (envelope !== undefined) faults.push(...addressFaults(directory, envelope, [author.agency]))
  if (labels?.classified) {
    faults.push(
      bodyIssue('/labels/classified', 'X9', 'Classified content is not kept here; keep a reference only.'),
    )
  }
  // Circulaire on the working groups and the model charter: no information of a secret nature, art. 226-13 CP.
  if (jurisdiction === 'FR' && secret && content !== undefined) {
    faults.push(
      bodyIssue('/content', 'X4', 'In this unit no content covered by professional secrecy is kept.'),
    )
  }
  faults.push(...labelFaults(body))
  if (body.expiresAt !== undefined && Date.parse(body.expiresAt) <= now.getTime()) {
    faults.push(bodyIssue('/expiresAt', 'past', 'An item expires in the future.'))
  }
  return faults
}

/** The item that its author keeps, held by the author's agency. */
export function heldItemOf(body: NewItem, place: ItemPlace, author: Actor, at: Date): HeldItem {
  const labels = body.labels ?? {}
  return {
    ...OWN,
    ...place,
    holder: author.agency,
    author: author.professional.id,
    category: body.category,
    statementType: body.statementType ?? null,
    labels,
    secret: labels.secret ?? false,
    sealed: body.envelope !== undefined,
    // What a sealed text says, only its author knows.
    atSource: body.atSource !== undefined,
    written: body.atSource
      ? VARIANTS.filter((one) => one === 'hit' || body.atSource?.variants.includes(one))
      : variantsWritten(body.content ?? {}),
    createdAt: at.toISOString(),
    expiresAt: body.expiresAt === undefined ? null : new Date(body.expiresAt).toISOString(),
    prerelease: null,
  }
}

type KeptTexts = ItemContent & { readonly envelope?: Envelope; readonly reference?: string }

/** What is kept of its text: the words, the closed envelope, or where it is in the holder's own system. */
export function textsOf({ content, envelope, atSource }: NewItem): KeptTexts {
  return { ...content, ...(envelope && { envelope }), ...(atSource && { reference: atSource.reference }) }
}
