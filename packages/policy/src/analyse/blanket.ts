import type { Agreement } from '../agreement.ts'
import { compile } from '../compile.ts'
import type { SharingPack } from '../pack.ts'
import { loadPolicy, type Policy } from '../policy.ts'
import { CATEGORIES, JURISDICTIONS, PURPOSES } from '../vocabulary.ts'
import { mandatedIn } from './mandated.ts'

/** The unit and the two agencies between which everything is agreed. */
export const ANYWHERE = { unit: 'unit', holder: 'holder', recipient: 'recipient' } as const

/** The packs under an agreement on everything: what is refused here, no agreement can permit. */
export function statuteOf(packs: readonly SharingPack[]): Policy {
  const mandated = mandatedIn(packs)
  const agreements = JURISDICTIONS.flatMap((jurisdiction) =>
    (['ACCORD', 'MANDATE'] as const).map((type): Agreement => {
      const id = `${type}-${jurisdiction}`
      return {
        id,
        version: 1,
        type,
        title: id,
        jurisdiction,
        units: [ANYWHERE.unit],
        parties: [ANYWHERE.holder, ANYWHERE.recipient],
        validFrom: '0001-01-01',
        validUntil: '9999-12-31',
        clauses: [
          {
            id: `${id}/1`,
            from: [ANYWHERE.holder],
            to: [ANYWHERE.recipient],
            categories: CATEGORIES,
            purposes: PURPOSES.filter((purpose) => mandated.includes(purpose) === (type === 'MANDATE')),
          },
        ],
      }
    }),
  ).filter(({ clauses }) => clauses.every(({ purposes }) => purposes.length > 0))
  return loadPolicy(compile({ packs, agreements }), 'statute')
}
