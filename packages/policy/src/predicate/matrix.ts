import type { Bucket } from '../bucket.ts'
import type { Row } from '../row.ts'
import { ITEM_FIELDS } from '../vocabulary.ts'
import { assuming } from './assume.ts'
import { type Asked, gateMet } from './attribute.ts'
import { all, any, negate } from './combine.ts'
import { FALSE, type Predicate } from './predicate.ts'
import { allowedBy, conditionOf } from './rules.ts'

interface Applying {
  readonly row: Row
  readonly applies: Predicate
}

/**
 * That a row of the bucket permits and none denies: as `askMatrix` with its routes, for facts of which a part is known.
 */
export function matrixPermits(bucket: Bucket, asked: Asked): Predicate {
  const applying = ({ member, rule }: ReturnType<Bucket['compiled']['permits']>[number]): Applying => ({
    row: member,
    applies: conditionOf(asked, rule),
  })
  const permits = bucket.compiled.permits().map(applying)
  const denials = bucket.compiled.denials().map(applying)
  const closed = any(denials.filter(({ row }) => row.closesDirectRoute).map(({ applies }) => applies))
  const inSession = any(permits.filter(({ row }) => row.inSession).map(({ applies }) => applies))
  const undenied = all([
    ...denials.filter(({ row }) => !row.closesDirectRoute).map(({ applies }) => negate(applies)),
    any([negate(closed), inSession]),
  ])
  const candidates = permits.map(({ row, applies }) => ({
    row,
    // Where the direct route is closed, what may be said in session is the only one left.
    passes: all([
      applies,
      ...row.gates.filter((gate) => !row.waives.includes(gate)).map((gate) => gateMet(asked.known, gate)),
      ...(row.inSession ? [] : [negate(closed)]),
    ]),
  }))
  return all([undenied, firstReveals(bucket, asked, candidates, undenied)])
}

/** That the first row which passes lets a field through: of several that pass, the first alone is asked. */
function firstReveals(
  bucket: Bucket,
  asked: Asked,
  candidates: readonly { readonly row: Row; readonly passes: Predicate }[],
  undenied: Predicate,
): Predicate {
  return candidates.reduceRight((otherwise, { row, passes }) => {
    if (passes.op === 'false') return otherwise
    const fields = ITEM_FIELDS.map((field) => allowedBy(asked, bucket.compiled.revealing(row.id, field)))
    const reveals = assuming(any(fields), all([undenied, passes]))
    if (reveals.op === 'true') return any([passes, otherwise])
    return any([all([passes, reveals]), all([negate(passes), otherwise])])
  }, FALSE)
}
