import { type Provision, type SharingPack, sourcesOf } from '../pack.ts'
import { type Finding, warning } from './finding.ts'

const SOON_DAYS = 90

/** Provisions that nothing rests on. */
export function idleProvisions(packs: readonly SharingPack[]): readonly Finding[] {
  const used = new Set(packs.flatMap((pack) => sourcesOf(pack).map(({ provision }) => provision)))
  return placed(packs).flatMap(({ provision: { id, citation }, pointer }) =>
    used.has(id) ? [] : [warning('provision-unused', pointer, `No rule rests on ${id} (${citation}).`)],
  )
}

/** Provisions that have lapsed or do so soon, with the rules that fall with them. */
export function lapsingProvisions(packs: readonly SharingPack[], on: string): readonly Finding[] {
  return placed(packs).flatMap(({ provision: { id, citation, validUntil }, pointer }) => {
    if (validUntil === undefined || validUntil > daysAfter(on, SOON_DAYS)) return []
    const rules = packs.flatMap((pack) => sourcesOf(pack).filter(({ provision }) => provision === id))
    const falling = rules.length === 0 ? 'nothing' : rules.map((rule) => rule.id).join(', ')
    return [
      validUntil <= on
        ? warning(
            'provision-lapsed',
            pointer,
            `${id} (${citation}) is no longer in force since ${validUntil}: ${falling} no longer counts.`,
          )
        : warning(
            'provision-lapses-soon',
            pointer,
            `${id} (${citation}) is in force until ${validUntil}; then ${falling} no longer counts.`,
          ),
    ]
  })
}

function placed(
  packs: readonly SharingPack[],
): readonly { readonly provision: Provision; readonly pointer: string }[] {
  return packs.flatMap(({ provisions }, i) =>
    provisions.map((provision, j) => ({ provision, pointer: `/${i}/provisions/${j}` })),
  )
}

function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}
