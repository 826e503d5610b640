import { all, any } from './combine.ts'
import { type FactPath, type Predicate, TRUE } from './predicate.ts'

/**
 * The predicate as far as a store can answer it. What is asked of an attribute that the store does not have is `maybe`:
 * true for what permits, false for what denies.
 *
 * INVARIANT: the result holds wherever the predicate holds, never the other way round. So it may choose what is
 * looked at, and `decide` decides each; it must never be what permits. (Negations stand at single attributes only, so
 * that a `maybe` made true can only widen.)
 */
export function widened(predicate: Predicate, isKept: (path: FactPath) => boolean): Predicate {
  switch (predicate.op) {
    case 'true':
    case 'false':
      return predicate
    case 'and':
      return all(predicate.of.map((part) => widened(part, isKept)))
    case 'or':
      return any(predicate.of.map((part) => widened(part, isKept)))
    case 'not':
      return isKept(pathOfLeaf(predicate.of)) ? predicate : TRUE
    default:
      return isKept(predicate.path) ? predicate : TRUE
  }
}

function pathOfLeaf(predicate: Predicate): FactPath {
  if ('path' in predicate) return predicate.path
  throw new TypeError(`a negation of ${predicate.op}`)
}
