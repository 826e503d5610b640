import type { Condition } from '../condition.ts'
import { dutyInWords } from '../explain.ts'
import type { Provision } from '../pack.ts'
import { CATEGORIES, type Language, type Purpose } from '../vocabulary.ts'
import { type Documented, nameOf } from './documented.ts'
import type { Route } from './routes.ts'
import { type Cell, openCells } from './sharing-matrix.ts'
import { WORDS } from './words.ts'

/** What one holder may tell others for one purpose, in words: everything for which the same conditions hold. */
export interface SharedLine {
  readonly purpose: Purpose
  readonly from: string
  readonly what: string
  readonly to: string
  readonly only: string
  readonly how: string
  readonly provisions: readonly Provision[]
}

interface Part {
  readonly cell: Cell
  readonly route: Route
  readonly how: string
}

/** The open cells of the matrix, drawn together: first recipients, then categories, then holders that are alike. */
export function sharedLines(documented: Documented, language: Language): readonly SharedLine[] {
  const parts = openCells(documented).flatMap((cell) =>
    cell.routes.map((route): Part => ({ cell, route, how: howOf(documented, route, language) })),
  )
  const kind = ({ cell, route, how }: Part) => [cell.purpose, [...route.gates].sort().join(), how].join('|')
  const drawn = together(
    together(
      together(
        parts.map((part) => ({
          parts: [part],
          key: kind(part),
          from: [part.cell.from],
          what: [part.cell.category as string],
          to: [part.cell.to],
        })),
        'to',
      ),
      'what',
    ),
    'from',
  )
  return drawn.map((group) => lineOf(documented, group, language))
}

interface Group {
  readonly parts: readonly Part[]
  readonly key: string
  readonly from: readonly string[]
  readonly what: readonly string[]
  readonly to: readonly string[]
}

/** Makes one of all that differ in this side only. */
function together(groups: readonly Group[], side: 'from' | 'what' | 'to'): readonly Group[] {
  const rest = (['from', 'what', 'to'] as const).filter((one) => one !== side)
  const alike = Map.groupBy(groups, (group) =>
    JSON.stringify([group.key, ...rest.map((one) => [...group[one]].sort())]),
  )
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const all = [...new Set(same.flatMap((group) => group[side]))]
    return [{ ...first, parts: same.flatMap(({ parts }) => parts), [side]: all }]
  })
}

function lineOf(documented: Documented, { parts, from, what, to }: Group, language: Language): SharedLine {
  const texts = documented.policy.common.texts[language]
  const [first] = parts
  return {
    purpose: first?.cell.purpose ?? 'early-help',
    from: from.map((id) => nameOf(documented, id)).join(' · '),
    what: CATEGORIES.filter((code) => what.includes(code))
      .map((code) => texts.categories[code])
      .join(', '),
    to: to.map((id) => nameOf(documented, id)).join(' · '),
    only: (first?.route.gates ?? []).map((gate) => texts.gates[gate]).join('; '),
    how: first?.how ?? '',
    provisions: parts.map(({ route }) => route.provision),
  }
}

/** The way, the conditions and the duties of a route. */
function howOf({ policy }: Documented, route: Route, language: Language): string {
  const words = WORDS[language].protocol
  const texts = policy.common.texts[language]
  const phrases = [
    ...(route.way === 'direct' ? [] : [words.ways[route.way]]),
    ...conditionsInWords(route.conditions, language),
  ]
  const duties = route.obligations.map((obligation) => dutyInWords(obligation, texts))
  const begun = phrases.join(', ')
  const first = begun === '' ? [] : [`${begun.charAt(0).toUpperCase()}${begun.slice(1)}.`]
  return [...first, ...duties].join(' ')
}

/** What else must be so. A condition that has no words of its own is not hidden: that there is one is said. */
function conditionsInWords(conditions: Condition, language: Language): readonly string[] {
  const words = WORDS[language].protocol
  const known: Readonly<Record<string, string>> = {
    'initiative=push': words.initiative,
    'recipient.intake=true': words.intake,
    'recipient.measureOwner=true': words.owner,
    'holder.measureOwner=true': words.owner,
    'recipient.author=true': words.author,
    'item.minor=true': words.minor,
  }
  const phrases = Object.entries(conditions).map(
    ([path, wanted]) => known[`${path}=${[wanted].flat().join('|')}`] ?? words.otherCondition,
  )
  return [...new Set(phrases)]
}
