import type { Constellation } from '@casebridge/local'
import { tamper } from '../../scenarios/support/database.ts'
import type { Cast } from './cast.ts'
import type { Situated } from './staged.ts'

/**
 * What the acts of others made of an item since its author kept it: received, contested, answer to a signal, measure of
 * a plan. No label of the author says it, and which case those acts began on is beside the point here: it is written
 * as the exchange keeps it. Each of those acts has its own tests with the services.
 */
export async function becomeOf(
  constellation: Constellation,
  { facts }: Situated,
  { holder, recipients: [first] }: Cast,
  itemId: string,
): Promise<void> {
  const owner = facts.holder.measureOwner ? holder : facts.recipient.measureOwner ? first : undefined
  const author = facts.recipient.author ? first : undefined
  const columns = [
    ...(facts.item.onward ? ['received_under = gen_random_uuid()'] : []),
    ...(facts.item.contested === 'none' ? [] : [`contested = '${facts.item.contested}'`]),
    ...(owner ? [`measure_id = gen_random_uuid(), measure_owner = '${owner.id}'`] : []),
    ...(author ? [`signal_id = gen_random_uuid(), signal_author = '${author.id}'`] : []),
  ]
  if (columns.length === 0) return
  await tamper(constellation, `update exchange.item set ${columns.join(', ')} where id = '${itemId}'`)
}
