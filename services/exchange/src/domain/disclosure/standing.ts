import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { Disclosure } from '../../storage/disclosures.ts'
import { standingOf } from '../../storage/standing.ts'
import { stands } from './stands.ts'

/** Those disclosures to this actor that may be shown now. */
export async function standing(
  tx: Handle,
  { professional }: Actor,
  disclosures: readonly Disclosure[],
  now: Date,
): Promise<readonly Disclosure[]> {
  return standingFor(tx, professional.units, professional.id, disclosures, now)
}

/** Whether any of these reaches its recipient now: it was said aloud, or may be shown. */
export async function anyStands(
  tx: Handle,
  units: readonly string[],
  disclosures: readonly Disclosure[],
  now: Date,
): Promise<boolean> {
  if (disclosures.some(({ spoken }) => spoken !== null)) return true
  for (const recipient of new Set(disclosures.map((one) => one.recipient))) {
    if ((await standingFor(tx, units, recipient, disclosures, now)).length > 0) return true
  }
  return false
}

async function standingFor(
  tx: Handle,
  units: readonly string[],
  professional: string,
  disclosures: readonly Disclosure[],
  now: Date,
): Promise<readonly Disclosure[]> {
  const theirs = disclosures.filter(({ recipient }) => recipient === professional)
  if (theirs.length === 0) return []
  const ids = theirs.map(({ id }) => id)
  const states = await standingOf(tx, units, ids, professional, now)
  return theirs.filter((one) => stands(one, states.get(one.id), now))
}
