import type { exchange } from '@casebridge/contract'
import { monthsAfter } from '../src/domain/rights/months-after.ts'
import type { Harness } from './harness.ts'

type Schemas = exchange.components['schemas']

export const newContest = (changes: Partial<Schemas['NewContest']> = {}): Schemas['NewContest'] => ({
  raisedBy: 'person',
  effect: 'noted',
  grounds: 'I was at the dentist on two of these Wednesdays.',
  ...changes,
})

export const newInforming = (
  { clock }: Harness,
  changes: Partial<Schemas['NewInforming']> = {},
): Schemas['NewInforming'] => ({
  kind: 'deferred',
  categories: ['EDU'],
  purposes: ['early-help'],
  until: monthsAfter(clock.now, 1),
  reason: 'The conversation at school comes first.',
  ...changes,
})

export const newRepresentative = (
  changes: Partial<Schemas['NewRepresentative']> = {},
): Schemas['NewRepresentative'] => ({
  name: 'Yasmine El Amrani',
  relation: 'parent',
  until: '2030-05-01',
  childInterest: 'The child asked that its mother speaks for it, and trusts her.',
  ...changes,
})

export const newClaim = (changes: Partial<Schemas['NewClaim']> = {}): Schemas['NewClaim'] => ({
  unit: 'unit-harbour',
  identifier: 'HR-000-114-27',
  receivedOn: '2026-11-23',
  raisedBy: 'person',
  ...changes,
})

/** The entity tag of what was changed so often. */
export const ifMatch = (version: number) => ({ headers: { 'If-Match': `"${version}"` } })
