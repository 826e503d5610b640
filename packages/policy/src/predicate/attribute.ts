import type { Coverage } from '../coverage.ts'
import type { Gate } from '../vocabulary.ts'
import { all, any, negate } from './combine.ts'
import { factIs, type Known } from './known.ts'
import { FACT_PATHS, FALSE, type FactPath, type Predicate, TRUE, type Value } from './predicate.ts'

/** What a condition may name, some of it derived (situation.ts), as far as it is known. */
export interface Asked {
  readonly known: Known
  /** That an agreement covers the sharing, covers it for another purpose only, or does not. */
  readonly agreement: (state: Coverage['state']) => Predicate
  readonly inForce: Readonly<Record<string, boolean>>
}

/** That what is at this path of a situation has one of these values. @throws TypeError for a path that nothing has. */
export function attributeIs(asked: Asked, path: string, values: readonly Value[]): Predicate {
  if (path === 'agreement') return any(values.map((state) => asked.agreement(state as Coverage['state'])))
  if (path === 'dissenting') return either(values, negate(noDissent(asked.known)))
  const [part, name = ''] = path.split('.')
  if (part === 'gates') return either(values, gateMet(asked.known, name as Gate))
  if (part === 'inForce') return either(values, asked.inForce[name] === true ? TRUE : FALSE)
  if (!FACT_PATHS.includes(path as FactPath)) throw new TypeError(`a rule asks about ${path}`)
  return factIs(asked.known, path as FactPath, values)
}

/** A recorded gate still fails where another fact contradicts it, as in `situationOf`. */
export function gateMet(known: Known, gate: Gate): Predicate {
  const recorded = factIs(known, 'met', [gate])
  if (gate === 'CNS') return all([recorded, factIs(known, 'consent', ['given'])])
  return gate === 'UNA' ? all([recorded, noDissent(known)]) : recorded
}

function noDissent(known: Known): Predicate {
  return factIs(known, 'dissent', [0])
}

function either(values: readonly Value[], holds: Predicate): Predicate {
  return any(values.map((wanted) => (wanted === true ? holds : negate(holds))))
}
