import type { Act, Demand, Jurisdiction, Language, Policy } from '@casebridge/policy'
import { Conflict } from '@casebridge/service'

/** Which demands are met; one that is not named is not. A text says what is missing of one that is not. */
export type Met = Readonly<Partial<Record<Demand, boolean | string>>>

/**
 * Whether a country lets an act at the table happen.
 * @param act `at`: the moment of it; a provision that is not in force then asks nothing
 * `only`: the demands that are looked at now, where others come later; all when absent
 * @throws Conflict that names each rule with its citation and every demand that is missing.
 */
export function assertRequirements(
  { requirementsFor, common, sources }: Policy,
  act: {
    readonly jurisdiction: Jurisdiction
    readonly act: Act
    readonly at: Date
    readonly met: Met
    readonly only?: readonly Demand[]
  },
  language: Language,
): void {
  const words = common.texts[language].demands
  const asked = requirementsFor(act.jurisdiction, act.act, act.at.toISOString())
  const unmet = asked.flatMap(({ id, text, demands }) => {
    const missing = demands.filter((one) => act.met[one] !== true && (act.only?.includes(one) ?? true))
    if (missing.length === 0) return []
    const citation = sources.get(id)?.provision.citation ?? id
    return [
      `${id}: ${text[language]} (${citation}): ${missing.map((one) => saying(words[one], act.met[one])).join('; ')}.`,
    ]
  })
  if (unmet.length > 0) throw new Conflict('requirements', unmet.join(' '))
}

function saying(demand: string, missing: boolean | string | undefined): string {
  return typeof missing === 'string' ? `${demand} (${missing})` : demand
}
