import type { AgreementDocument } from '../agreement.ts'
import type { SharingPack } from '../pack.ts'
import type { Registry } from '../registry.ts'
import { statuteOf } from './blanket.ts'
import { agenciesOf, type Cell } from './cells.ts'
import { turningDays } from './days.ts'
import { type Finding, warning } from './finding.ts'
import { layerFaults, placeFaults } from './layers.ts'
import { overlaps } from './overlap.ts'
import { regimeCrossings } from './regimes.ts'
import { judgeUnder, type Scope, widerThanStatute } from './statute.ts'
import { uncleared } from './uncleared.ts'
import { unusable } from './usable.ts'

/** What is looked at before an agreement is signed. */
export interface Analysed {
  readonly packs: readonly SharingPack[]
  /** As {@link parseAgreement} gives it. */
  readonly agreement: AgreementDocument
  /** Agreements beside it: in force, or the one it stands under. */
  readonly others?: readonly AgreementDocument[]
  /** Who the agencies are. Without it, whatever depends on that is not looked at, and a finding says so. */
  readonly registry?: Registry
  /** Day on which people's training, charter and the like are looked at; the first day of the agreement when left out. */
  readonly on?: string
}

/**
 * Everything to know about an agreement before it is signed: errors first. An agreement
 * with an error must not be signed. Pure; nothing in it is about a person or a case.
 */
export function analyse({ packs, agreement, others = [], registry, on }: Analysed): readonly Finding[] {
  const scope: Scope = {
    agreement,
    statute: statuteOf(packs),
    agencies: agenciesOf(registry),
    days: turningDays(packs, agreement),
  }
  const judge = judgeUnder(scope)
  const lawful = (cell: Cell) => (judge(cell)?.permittedOn.length ?? 0) > 0
  const day = on === undefined || on < agreement.validFrom ? agreement.validFrom : on
  return inOrder([
    ...layerFaults(agreement, others, packs),
    ...widerThanStatute(scope, judge),
    ...regimeCrossings(agreement, scope.agencies),
    ...overlaps(agreement, others),
    ...(registry === undefined
      ? [NOT_LOOKED_AT]
      : [
          ...placeFaults(agreement, registry),
          ...unusable(scope, registry, day, lawful),
          ...uncleared(scope, registry, day),
        ]),
  ])
}

const NOT_LOOKED_AT = warning(
  'registry-not-given',
  '/parties',
  'Who the parties are is not known without the registry: whether the law lets clauses permit anything, and whether anybody can use them, was not looked at.',
)

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding) => (severity === 'error' ? 0 : 1)
  return findings.toSorted((a, b) => rank(a) - rank(b))
}
