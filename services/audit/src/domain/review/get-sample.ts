import { NotFound } from '@casebridge/service'
import { DetailDamaged } from '../details/vault.ts'
import type { Reader } from '../readers.ts'
import { digestOf } from './deed.ts'
import { mayKnow } from './get-review.ts'
import type { SampleParts } from './plan-sample.ts'
import type { Sample } from './sample.ts'
import { type ReadEntry, readEntry } from './stored-entry.ts'

/**
 * A sample, plan and draw held against the log; with the entry that announced it.
 * @throws NotFound alike for an unknown id and for one that the reader is not competent for as a whole.
 * @throws DetailDamaged when one of them is not what was recorded.
 */
export async function getSample(
  { samples, readers, entries, hash }: Pick<SampleParts, 'samples' | 'readers' | 'entries' | 'hash'>,
  reader: Reader,
  id: string,
): Promise<{ readonly sample: Sample; readonly planned: ReadEntry }> {
  const sample = await samples.find(id)
  if (sample === undefined) throw new NotFound()
  const { plan, draw } = sample
  for (const agency of plan.agencies) {
    const regime = readers().findAgency(agency)?.regime
    if (regime === undefined || !mayKnow(reader, { agency, regime })) throw new NotFound()
  }
  const ids = [sample.entryId, ...(draw ? [draw.entryId] : [])]
  const read = (await entries.listById(ids)).map((one) => readEntry(hash, one))
  const find = (entryId: string) => read.find(({ entry }) => entry.id === entryId)
  const planned = find(sample.entryId)
  if (planned?.entry.decision !== digestOf(hash, plan)) throw damaged(id)
  if (draw !== undefined) {
    const { entryId, ...drawn } = draw
    if (find(entryId)?.entry.decision !== digestOf(hash, { sample: id, ...drawn })) throw damaged(id)
  }
  return { sample, planned }
}

function damaged(id: string): DetailDamaged {
  return new DetailDamaged(`sample ${id} is not what was recorded`)
}
