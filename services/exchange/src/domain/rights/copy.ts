import type { exchange } from '@casebridge/contract'
import { fieldsOf, variantsUnder } from '@casebridge/policy'
import type { ItemContent } from '../disclosure/reveal.ts'
import type { Held } from './claim.ts'

/**
 * What the person is given of one item (GDPR art. 15(3)), without what would harm others (art. 15(4)): neither who the source
 * is nor who else is named. It is as much as the author wrote without both; nobody writes it anew. Other explanations are
 * always part of it.
 */
export function copyOf(item: Held, content: ItemContent): exchange.components['schemas']['ClaimCopy'] {
  const known = [...item.written, ...(item.apart ?? [])]
  const names = {
    source: content.source !== undefined || known.includes('without-source'),
    others: item.apart !== null || known.includes('without-third-parties'),
  }
  const left = variantsUnder([
    ...(names.source ? (['SRC'] as const) : []),
    ...(names.others ? (['TP'] as const) : []),
  ])
  const widest = left.findLast((variant) => item.written.includes(variant)) ?? 'hit'
  const fields = fieldsOf(widest)
  const text = (['detail', 'detailWithoutSource', 'detailWithoutThirdParties'] as const)
    .filter((field) => fields.includes(field))
    .map((field) => content[field])
    .find((one) => one !== undefined)
  return {
    ...{ itemId: item.itemId, keptAt: item.keptAt, contested: item.contested },
    ...(item.statementType && { statementType: item.statementType }),
    ...(fields.includes('summary') && content.summary !== undefined && { summary: content.summary }),
    ...(text !== undefined && { text }),
    ...(content.otherExplanations !== undefined && { otherExplanations: content.otherExplanations }),
  }
}
