import type { Bucket } from '../bucket.ts'
import type { Matcher } from '../matcher.ts'
import type { Bar, Baseline } from '../pack.ts'
import type { Policy } from '../policy.ts'
import { inForceAt } from '../provisions.ts'
import { CATEGORIES, HOLDER_TYPES, JURISDICTIONS, PURPOSES } from '../vocabulary.ts'
import { tidied } from './assume.ts'
import { type Asked, gateMet } from './attribute.ts'
import { baselinePasses } from './baseline.ts'
import { all, any, negate } from './combine.ts'
import { type CoverageKnown, coverageKnown } from './coverage.ts'
import { factIs, isWellFormed, type Known } from './known.ts'
import { matrixPermits } from './matrix.ts'
import { FALSE, type Predicate } from './predicate.ts'
import { conditionOf } from './rules.ts'

/**
 * What must hold of the facts that are not known for `decide` to permit: true exactly where it does, for facts that
 * are complete and well-formed. Made by deciding as far as the known facts go, step by step, from the same compiled
 * rules; `decide` itself takes no part in it and stays what decides.
 *
 * @param known facts that are the same for everything that is looked at; the more, the smaller the predicate
 */
export function predicateOf(policy: Policy, known: Known): Predicate {
  if (!isWellFormed(known)) return FALSE
  const inForce = inForceAt(policy.dated, known.now)
  const branches = PURPOSES.flatMap((purpose) =>
    JURISDICTIONS.flatMap((jurisdiction) => {
      const here = all([factIs(known, 'purpose', [purpose]), factIs(known, 'jurisdiction', [jurisdiction])])
      if (here.op === 'false') return []
      const at = { ...known, purpose, jurisdiction }
      return baselinesFor(policy, at).map(({ baseline, when }) => {
        const buckets = bucketsFor(policy, at)
        if (when.op === 'false' || buckets.length === 0) return FALSE
        return all([here, when, permittedUnder(policy, at, inForce, baseline, buckets)])
      })
    }),
  )
  return tidied(any(branches))
}

type Placed = Known & Required<Pick<Known, 'purpose' | 'jurisdiction'>>

/** The baseline of a purpose is that for its recipient where there is one. */
function baselinesFor({ common }: Policy, at: Placed) {
  const ofPurpose = common.baseline.filter(({ purpose }) => purpose === at.purpose)
  const special = ofPurpose.flatMap((one) => (one.recipient === undefined ? [] : [one.recipient]))
  return ofPurpose.map((baseline) => {
    const { recipient } = baseline
    const named = factIs(at, 'recipient.type', recipient === undefined ? special : [recipient])
    return { baseline, when: recipient === undefined ? negate(named) : named }
  })
}

interface Place {
  readonly at: Placed
  readonly here: Predicate
  readonly bucket: Bucket
}

/** The rows that can answer, for every holder and category that is possible. */
function bucketsFor(policy: Policy, at: Placed): readonly Place[] {
  return HOLDER_TYPES.flatMap((type) =>
    CATEGORIES.flatMap((category) => {
      const bucket = policy.bucketFor({ ...at, holder: { type }, item: { category } })
      if (bucket === undefined) return []
      const here = all([factIs(at, 'holder.type', [type]), factIs(at, 'item.category', [category])])
      if (here.op === 'false') return []
      const known = { ...at, holder: { ...at.holder, type }, item: { ...at.item, category } }
      return [{ at: known, here, bucket }]
    }),
  )
}

/** The steps of `decide`, in their order. */
function permittedUnder(
  policy: Policy,
  at: Placed,
  inForce: Asked['inForce'],
  baseline: Baseline,
  buckets: readonly Place[],
): Predicate {
  const byCategory = new Map<string | undefined, CoverageKnown>()
  const coverageAt = ({ item }: Known) => {
    const found =
      byCategory.get(item?.category) ??
      coverageKnown(policy, placedAt(at, item), baseline.agreement === 'mandate')
    byCategory.set(item?.category, found)
    return found
  }
  return any(
    buckets.map(({ at: known, here, bucket }) => {
      const coverage = coverageAt(known)
      const asked: Asked = { known, inForce, agreement: coverage.agreement }
      const emergency = baseline.purpose === policy.common.breakGlass.purpose
      const steps = [
        () => baselinePasses(baseline, known, coverage),
        () => noneHolds(policy.prohibitions, asked),
        () => (emergency ? all([]) : noneHolds(policy.standing, asked)),
        () => noneHolds(policy.handling, asked),
        () => matrixPermits(bucket, asked),
        () => keepsSecret(known),
      ]
      let permitted = here
      for (const step of steps) {
        if (permitted.op === 'false') break
        permitted = all([permitted, step()])
      }
      return permitted
    }),
  )
}

function placedAt(at: Placed, item: Known['item']): Known {
  return { ...at, item: { ...at.item, ...item } }
}

function noneHolds(bars: Matcher<Bar>, asked: Asked): Predicate {
  return negate(any(bars.rules().map(({ rule }) => conditionOf(asked, rule))))
}

/** A secret leaves by its holder's signed decision and no other way: `withSecrecy` of decide.ts. */
function keepsSecret(known: Known): Predicate {
  return any([factIs(known, 'item.secret', [false]), gateMet(known, 'SEC')])
}
