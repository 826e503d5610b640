import {
  AGENCY_TYPES,
  CATEGORIES,
  HANDLING_CODES,
  HOLDER_TYPES,
  JURISDICTIONS,
  PURPOSES,
} from './vocabulary.ts'

const YES_NO = [true, false] as const

/** The values an attribute can take; `code`: any registry code. */
export type Domain = readonly (string | boolean)[] | 'code'

/**
 * Every attribute that a condition may name, by its path in the situation, with its closed set of values. What is
 * not listed cannot be asked about: a pack that names it is refused. A condition on `item.handling`, which is a
 * set, holds when the set contains the value.
 */
export const ATTRIBUTES: Readonly<Record<string, Domain>> = {
  jurisdiction: JURISDICTIONS,
  purpose: PURPOSES,
  initiative: ['ask', 'push'],
  requestKind: ['question', 'list', 'task', 'rank'],
  actor: ['asker', 'holder', 'chair'],
  address: ['direct', 'conference'],
  'holder.type': HOLDER_TYPES,
  'holder.onCase': YES_NO,
  'holder.measureOwner': YES_NO,
  'recipient.type': [...AGENCY_TYPES, 'PER'],
  'recipient.role': 'code',
  'recipient.onCase': YES_NO,
  'recipient.measureOwner': YES_NO,
  'recipient.coreMember': YES_NO,
  'recipient.intake': YES_NO,
  'recipient.author': YES_NO,
  'recipient.training': ['valid', 'expired', 'none'],
  'recipient.clearance': YES_NO,
  'recipient.conflictOfInterest': YES_NO,
  'recipient.territory': ['inside', 'outside'],
  case: ['none', 'open', 'closed'],
  retention: ['within', 'past'],
  'item.category': CATEGORIES,
  'item.standalone': YES_NO,
  'item.secret': YES_NO,
  'item.classified': YES_NO,
  'item.handling': HANDLING_CODES,
  'item.originatorPermission': YES_NO,
  'item.contested': ['none', 'noted', 'restricted'],
  'item.minor': YES_NO,
  'item.onward': YES_NO,
  consent: ['given', 'none', 'withdrawn'],
  // Derived, see situation.ts.
  agreement: ['covered', 'other-purpose', 'none'],
  dissenting: YES_NO,
}
