import type { Obligation } from '@casebridge/policy'

const DAY = 86_400_000

/** When a disclosure lapses by its obligations (`EXP30`: after thirty days); undefined when it does not. RFC 3339 UTC. */
export function lapseOf(obligations: readonly Obligation[], madeAt: Date): string | undefined {
  const days = obligations.flatMap((one) => (one.startsWith('EXP') ? [Number(one.slice(3))] : []))
  return days.length === 0 ? undefined : new Date(madeAt.getTime() + Math.min(...days) * DAY).toISOString()
}
