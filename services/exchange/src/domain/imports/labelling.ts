import { NotFound } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { caseRepository } from '../../storage/cases.ts'
import { importedItems } from '../../storage/imported-items.ts'
import type { CaseFile } from '../casework/case-file.ts'
import { assertOpen } from '../casework/refusals.ts'

/**
 * A case and what was brought over with it, for a professional of the holder. @throws NotFound for anybody else, as for
 * an unknown id.
 */
export async function getLabelling(
  tx: Handle,
  { professional }: Actor,
  { caseId, importedId }: { readonly caseId: string; readonly importedId: string },
  now: Date,
) {
  const file = await caseRepository(tx, professional.units).get(caseId)
  const item = await importedItems(tx, file).get(importedId)
  // What is to be erased is gone at that moment, and does not wait for the clock.
  if (item.state === 'locked' && Date.parse(item.lapsesAt) <= now.getTime()) throw new NotFound()
  assertNotEnded(file)
  return { file, item }
}

/** Labelled is in a locked case and in a released one. @throws Conflict for one that is closed, or frozen. */
function assertNotEnded(file: CaseFile): void {
  assertOpen({ ...file, state: file.state === 'locked' ? 'open' : file.state })
}
