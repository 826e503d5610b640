import { randomBytes, randomUUID } from 'node:crypto'
import { IdempotencyKeyReused, InvalidInput, type Issue } from '@casebridge/service'
import type { CosignatureStore } from '../witness/cosignature-store.ts'
import { digestOf } from './deed.ts'
import { mayKnow } from './get-review.ts'
import { type Doer, type ReviewParts, recordAct } from './parts.ts'
import type { Sample, SamplePlan, SampleStore } from './sample.ts'
import { WEIGHTS } from './weigh.ts'

const MOST_DAYS = 366

export type SampleParts = ReviewParts & {
  readonly samples: SampleStore
  readonly cosignatures: Pick<CosignatureStore, 'hasWitnesses' | 'firstWitnessedAfter'>
}

type Wanted = Pick<SamplePlan, 'agencies' | 'received' | 'uniform' | 'weighted'>

/**
 * Announces a sample in the log. The same key gives the plan that it made before.
 * @throws InvalidInput with every fault; IdempotencyKeyReused.
 */
export async function planSample(
  parts: SampleParts,
  doer: Doer,
  wanted: Wanted,
  idempotencyKey: string,
): Promise<Sample> {
  const issues = [...agencyIssues(parts, doer, wanted), ...sizeIssues(wanted, parts.now())]
  if (issues.length > 0) throw new InvalidInput(issues)
  const key = `${doer.professional}/${idempotencyKey}`
  const before = await parts.samples.findByKey(key)
  if (before !== undefined) return sameAs(before, wanted)
  const { agencies, received, uniform, weighted } = wanted
  const plan: SamplePlan = {
    ...{
      sample: randomUUID(),
      by: doer.professional,
      agencies,
      received: inUtc(received),
      uniform,
      weighted,
    },
    led: parts.readers().ledAgencies(),
    ...(await parts.samples.placesOf(received)),
    weights: WEIGHTS,
    salt: randomBytes(32).toString('base64'),
  }
  // INVARIANT: announced, then stored; what was announced and never stored is never drawn.
  const { entryId } = await recordAct(parts, doer, {
    ...{ transaction: plan.sample, effect: 'sample-planned', holders: [] },
    decision: digestOf(parts.hash, plan),
  })
  await parts.samples.addPlan(key, { id: plan.sample, plan, entryId })
  const now = await parts.samples.findByKey(key)
  if (now === undefined) throw new Error('a plan that was stored is not there')
  return sameAs(now, wanted)
}

function agencyIssues(parts: SampleParts, doer: Doer, { agencies }: Wanted): Issue[] {
  return agencies.flatMap((agency, i) => {
    const regime = parts.readers().findAgency(agency)?.regime
    if (regime !== undefined && mayKnow(doer, { agency, regime })) return []
    const detail = 'You are competent for no agency of this name.'
    return [{ in: 'body', pointer: `/agencies/${i}`, code: 'not-competent', detail }]
  })
}

function sizeIssues({ received: { since, until }, uniform, weighted }: Wanted, now: Date): Issue[] {
  const issues: Issue[] = []
  const fault = (pointer: string, code: string, detail: string) =>
    issues.push({ in: 'body', pointer, code, detail })
  const days = (Date.parse(until) - Date.parse(since)) / 86_400_000
  if (!(days > 0 && days <= MOST_DAYS))
    fault('/received', 'period', `Of more than 0 and at most ${MOST_DAYS} days.`)
  if (Date.parse(until) > now.getTime()) fault('/received/until', 'future', 'The period is over by now.')
  if (uniform + weighted === 0) fault('/uniform', 'empty', 'A sample of nothing.')
  return issues
}

function inUtc({ since, until }: SamplePlan['received']): SamplePlan['received'] {
  return { since: new Date(since).toISOString(), until: new Date(until).toISOString() }
}

function sameAs(sample: Sample, wanted: Wanted): Sample {
  const { agencies, received, uniform, weighted } = sample.plan
  const [had, has] = [
    { agencies, received, uniform, weighted },
    { ...wanted, received: inUtc(wanted.received) },
  ]
  const same =
    had.agencies.join() === has.agencies.join() &&
    had.received.since === has.received.since &&
    had.received.until === has.received.until &&
    had.uniform === has.uniform &&
    had.weighted === has.weighted
  if (!same) throw new IdempotencyKeyReused()
  return sample
}
