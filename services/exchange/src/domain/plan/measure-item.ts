import type { exchange } from '@casebridge/contract'
import { v7 as newId } from 'uuid'
import type { Actor } from '../../actor.ts'
import type { HeldItem } from '../casework/item.ts'
import { OWN } from '../disclosure/situation.ts'

/** Of which measure an item is, and who carries that out. */
interface Part {
  readonly unit: string
  readonly caseId: string
  readonly measureId: string
  readonly owner: string
}

/**
 * What is agreed, or how it goes, as an item of its writer's agency. INVARIANT: who carries the measure out is on the
 * plan because of the measure; no author of an item says so.
 */
export function measureItem(
  { endsOn }: Partial<Pick<exchange.components['schemas']['NewMeasure'], 'endsOn'>>,
  { unit, caseId, measureId, owner }: Part,
  author: Actor,
  at: Date,
): HeldItem {
  return {
    ...OWN,
    ...{ unit, caseId, id: newId(), holder: author.agency, author: author.professional.id },
    ...{ category: 'MSR', statementType: 'fact', labels: {}, secret: false, sealed: false },
    ...{ written: ['hit', 'summary'], createdAt: at.toISOString(), prerelease: null },
    // It is told until the measure is over, and no longer.
    expiresAt: endsOn === undefined ? null : `${endsOn}T23:59:59.000Z`,
    measure: { id: measureId, owner },
  }
}
