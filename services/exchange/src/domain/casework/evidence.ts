import type { exchange } from '@casebridge/contract'
import type { Category, Purpose } from '@casebridge/policy'
import type { Issue } from '@casebridge/service'
import type { Directory } from '../directory.ts'
import { eachOf, notSeated, repeated } from './named.ts'
import { bodyIssue } from './refusals.ts'

type Schemas = exchange.components['schemas']

/** That the person consented or was informed, recorded by an agency that holds items; how it was given stays encrypted. */
export interface Evidence {
  readonly unit: string
  readonly id: string
  readonly caseId: string
  readonly kind: 'consent' | 'informed'
  /** RFC 3339 date. */
  readonly on: string
  readonly agency: string
  readonly recordedBy: string
  readonly categories: readonly Category[]
  readonly purposes: readonly Purpose[]
  /** Agencies it is limited to; null: none named. */
  readonly recipients: readonly string[] | null
  readonly recordedAt: string
  readonly withdrawnAt: string | null
}

/** Everything that is wrong with evidence to be recorded. */
export function evidenceFaults(
  directory: Directory,
  unit: string,
  body: Schemas['NewEvidence'],
  now: Date,
): readonly Issue[] {
  const recipients = eachOf('/recipients', body.recipients ?? [])
  return [
    ...(body.on > now.toISOString().slice(0, 10)
      ? [bodyIssue('/on', 'future', 'It was given today or before.')]
      : []),
    ...notSeated(directory, unit, recipients),
    ...repeated(recipients),
  ]
}

export function presentEvidence(evidence: Evidence): Schemas['Evidence'] {
  const { id, kind, on, agency, recordedAt, withdrawnAt } = evidence
  return { id, kind, on, agency, recordedAt, ...(withdrawnAt === null ? {} : { withdrawnAt }) }
}

/** What kinds of information a piece of evidence is about: `SUP:consent`. */
export function classesIn(categories: readonly string[], kind: Evidence['kind']): readonly string[] {
  return categories.map((category) => `${category}:${kind}`)
}
