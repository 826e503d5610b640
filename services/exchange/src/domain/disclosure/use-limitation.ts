import type { exchange } from '@casebridge/contract'
import type { Disclosure } from '../../storage/disclosures.ts'
import type { Item, Situation } from './situation.ts'

export type UseLimitation = exchange.components['schemas']['UseLimitation']

const IN_ORDER: readonly UseLimitation[] = [
  'be-458ter',
  'crime-only',
  'not-in-court',
  'as-stated',
  'no-onward',
]

/**
 * What may not be done with what is told, whoever holds it: it goes with the statement into each disclosure, each copy and
 * everything that is printed or exported (S7, S35).
 *
 * - `be-458ter`: told under shared professional secrecy at a table that art. 458ter of the Belgian Criminal Code gives its
 *   limits; used within these and nowhere else.
 * - `crime-only`, `not-in-court`, `as-stated`: Europol's H0, H1 and H3, which bind whoever uses it.
 * - `no-onward`: its recipient passes it on to nobody (NOF).
 *
 * @param received those of the disclosure under which a copy was received: none is ever lost
 */
export function useLimitationsOf(
  { jurisdiction, session }: Pick<Situation, 'jurisdiction' | 'session'>,
  { labels }: Pick<Item, 'labels'>,
  obligations: Disclosure['obligations'],
  received: readonly UseLimitation[],
): readonly UseLimitation[] {
  const codes = labels.handling ?? []
  const holds: Readonly<Record<UseLimitation, boolean>> = {
    'be-458ter': jurisdiction === 'BE' && session !== null,
    'crime-only': codes.includes('H0'),
    'not-in-court': codes.includes('H1'),
    'as-stated': codes.includes('H3'),
    'no-onward': obligations.includes('NOF'),
  }
  return IN_ORDER.filter((code) => holds[code] || received.includes(code))
}
