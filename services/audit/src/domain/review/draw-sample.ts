import { leafHash } from '@casebridge/ledger'
import { Conflict, Unavailable } from '@casebridge/service'
import { digestOf } from './deed.ts'
import { type Candidate, draw } from './draw.ts'
import { getSample } from './get-sample.ts'
import { type Doer, recordAct } from './parts.ts'
import type { SampleParts } from './plan-sample.ts'
import type { Sample, SampleDraw, SamplePlan, SeedHead } from './sample.ts'
import { type ReadEntry, readEntry } from './stored-entry.ts'
import { weigh } from './weigh.ts'

const AT_ONCE = 5_000

/**
 * Draws what was planned, and opens a review of each entry drawn. Everything follows from the plan and the log, so a
 * second draw, or one after a crash anywhere in it, gives the same; the first that was stored counts.
 * @throws NotFound; Conflict as long as no later checkpoint is there; Unavailable while the index is behind.
 */
export async function drawSample(parts: SampleParts, doer: Doer, id: string): Promise<Sample> {
  const { sample, planned } = await getSample(parts, doer, id)
  const drawn = sample.draw ?? (await drawNow(parts, doer, sample, planned))
  await openReviews(parts, sample, drawn)
  return { ...sample, draw: drawn }
}

async function drawNow(parts: SampleParts, doer: Doer, { id, plan }: Sample, planned: ReadEntry) {
  const seed = await seedAfter(parts, planned.index)
  if (seed === undefined) throw new Conflict('too-early', 'No later checkpoint is there yet.')
  const candidates = await candidatesOf(parts, plan)
  const { sha256 } = parts.hash
  const chances = { sha256, root: seed.root, planned: leafHash(parts.hash, planned.leaf) }
  const result: SampleDraw = {
    ...{ size: seed.size, root: Buffer.from(seed.root).toString('base64'), witnessed: seed.witnessed },
    count: candidates.length,
    ...draw(chances, candidates, plan),
  }
  const { entryId } = await recordAct(parts, doer, {
    ...{ transaction: id, effect: 'sample-drawn', holders: [] },
    decision: digestOf(parts.hash, { sample: id, ...result }),
  })
  await parts.samples.addDraw(id, { ...result, entryId })
  const stored = (await parts.samples.find(id))?.draw
  if (stored === undefined) throw new Error('a draw that was stored is not there')
  return stored
}

/**
 * The head whose root is the seed: later than the first that counts the plan, and the first of those that a quorum of
 * witnesses has cosigned. A log without witnesses has the operator's word alone, and the draw says so.
 */
async function seedAfter(
  { samples, cosignatures }: SampleParts,
  planned: number,
): Promise<SeedHead | undefined> {
  const head = await samples.headAfter(planned)
  if (head === undefined) return undefined
  const witnessed = cosignatures.hasWitnesses
  const size = witnessed ? await cosignatures.firstWitnessedAfter(head.size) : head.size + 1
  const seed = size === undefined ? undefined : await samples.headAfter(size - 1)
  return seed && { ...seed, witnessed }
}

async function candidatesOf({ samples }: SampleParts, plan: SamplePlan): Promise<Candidate[]> {
  if ((await samples.indexedBelow()) < plan.below) {
    throw new Unavailable(1, { cause: new Error('the index of entries is behind the plan') })
  }
  const led = new Set(plan.led)
  const candidates: Candidate[] = []
  for (let after = plan.from - 1; ; ) {
    const page = await samples.listCandidates(plan, after, AT_ONCE)
    candidates.push(...page.map((one) => ({ index: one.index, weight: weigh(one, led) })))
    const last = page.at(-1)
    if (last === undefined || page.length < AT_ONCE) return candidates
    after = last.index
  }
}

async function openReviews(parts: SampleParts, { id, plan }: Sample, drawn: SampleDraw): Promise<void> {
  const stored = await parts.entries.listByIndex([...drawn.uniform, ...drawn.weighted])
  for (const { index, entry } of stored.map((one) => readEntry(parts.hash, one))) {
    const agency = entry.organisation
    await parts.reviews.open({
      ...{ origin: 'sample', flag: null, reasonKey: `sample/${id}/${index}`, agency, entries: [index] },
      regime: plan.led.includes(agency) ? 'led' : 'gdpr',
      ...{ weight: 0, openedAt: parts.now(), dueAt: null },
    })
  }
}
