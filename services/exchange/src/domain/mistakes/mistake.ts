import type { exchange } from '@casebridge/contract'
import { machine, type StateOf } from '../casework/machine.ts'
import type { Place } from '../texts.ts'

type Schemas = exchange.components['schemas']

/**
 * A mistake: the case of the wrong person is frozen, a disclosure to the wrong recipient is taken back. Attested when
 * everybody whom it reached has said what became of it; what is frozen is then released by somebody else.
 */
export const MISTAKE = machine({
  states: ['frozen', 'recalled', 'attested', 'released'],
  acts: {
    attest: { frozen: 'attested', recalled: 'attested' },
    release: { attested: 'released' },
  },
})

/** In codes and times; why it was one is encrypted under a key of its own, which no erasure of a case takes away. */
export interface Mistake {
  readonly unit: string
  readonly id: string
  readonly kind: Schemas['MistakeKind']
  readonly caseId: string | null
  readonly disclosureId: string | null
  /** Who answers for it: of a case its lead agency, of a disclosure its holder. */
  readonly agency: string
  readonly state: StateOf<typeof MISTAKE>
  readonly reportedBy: string
  readonly reportedAgency: string
  /** RFC 3339 UTC. */
  readonly reportedAt: string
  readonly keyId: string
  readonly attestedAt: string | null
  readonly releasedAt: string | null
}

export function presentMistake(mistake: Mistake): Schemas['Mistake'] {
  const { id, kind, state, caseId, disclosureId, agency, reportedAt, attestedAt, releasedAt } = mistake
  return {
    ...{ id, kind, state, agency, reportedAt },
    ...(caseId !== null && { caseId }),
    ...(disclosureId !== null && { disclosureId }),
    ...(attestedAt !== null && { attestedAt }),
    ...(releasedAt !== null && { releasedAt }),
  }
}

export function placeOfReason({ unit, id }: Pick<Mistake, 'unit' | 'id'>): Place {
  return { unit, table: 'mistake', id, field: 'reason' }
}
