import type { Deps } from '../deps.ts'
import type { Sample } from '../domain/review/sample.ts'
import { readEntry } from '../domain/review/stored-entry.ts'
import { prove, provenView } from '../domain/review/view.ts'

/** A sample with the proof of the entry that announced it. */
export async function sampleReply(deps: Pick<Deps, 'hash' | 'entries' | 'log'>, sample: Sample) {
  const { id, plan, draw } = sample
  const read = (await deps.entries.listById([sample.entryId])).map((one) => readEntry(deps.hash, one))
  const [planned] = await prove(read, (entryId) => deps.log.findReceipt(entryId))
  if (planned === undefined) throw new Error(`the plan of sample ${id} has no entry`)
  const { agencies, led } = plan
  const shown = { ...plan, agencies: [...agencies], led: [...led] }
  const body = { id, plan: shown, plannedEntry: provenView(planned) }
  return { body: draw === undefined ? body : { ...body, draw: drawView(draw) } }
}

function drawView({ size, root, witnessed, count, uniform, weighted }: NonNullable<Sample['draw']>) {
  return { size, root, witnessed, count, uniform: [...uniform], weighted: [...weighted] }
}
