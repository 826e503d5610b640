import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { wordingRepository } from '../../storage/wordings.ts'
import type { Language } from './titles.ts'
import { type Named, namedBy, type ReaderType } from './wording.ts'

/** How measures are called today by the agency of a caller, or by somebody else for whom they are printed. */
export async function ownWordsOf(
  tx: Handle,
  { professional, agencyType, calledAt }: Actor,
  language: Language,
  reader: ReaderType = agencyType as ReaderType,
): Promise<Named> {
  const day = calledAt.slice(0, 10)
  return namedBy(await wordingRepository(tx, professional.units).listInForce(reader, day), language)
}
