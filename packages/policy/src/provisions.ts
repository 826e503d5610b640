import type { Condition } from './condition.ts'
import type { Provision, Sourced } from './pack.ts'

/** The provisions that hold from some day or until some day: only these need to be looked at. */
export type Dated = readonly (Pick<Provision, 'id'> & { readonly from: string; readonly until: string })[]

export function datedAmong(provisions: readonly Provision[]): Dated {
  return provisions.flatMap(({ id, validFrom, validUntil }) =>
    validFrom === undefined && validUntil === undefined
      ? []
      : [{ id, from: validFrom ?? '', until: validUntil ?? '9999-12-31' }],
  )
}

/** Which of them are in force at a moment (RFC 3339 UTC); days begin at midnight UTC. */
export function inForceAt(dated: Dated, now: string): Readonly<Record<string, boolean>> {
  const today = now.slice(0, 10)
  return Object.fromEntries(dated.map(({ id, from, until }) => [id, from <= today && today < until]))
}

/** What must hold for a rule besides its own conditions: its provision is in force. */
export function whileInForce(dated: Dated, { provision }: Pick<Sourced, 'provision'>): Condition {
  return dated.some(({ id }) => id === provision) ? { [`inForce.${provision}`]: true } : {}
}
