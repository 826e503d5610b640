import type { exchange } from '@casebridge/contract'
import type { Handle } from './as-caller.ts'
import type { Disclosure } from './disclosures.ts'

export type Envelope = exchange.components['schemas']['Envelope']

/** The text of a sealed item, encrypted by its holder to the recipients' agencies; this service cannot open it. */
export async function findEnvelope(
  tx: Handle,
  { unit, secrecyId, fields }: Disclosure,
): Promise<Envelope | undefined> {
  // `hit` tells that something is held, and no more.
  if (secrecyId === null || !fields.some((field) => field !== 'held')) return undefined
  const row = await tx
    .selectFrom('secrecy_decision')
    .select('envelope')
    .where('unit_id', '=', unit)
    .where('id', '=', secrecyId)
    .executeTakeFirst()
  return (row?.envelope ?? undefined) as Envelope | undefined
}
