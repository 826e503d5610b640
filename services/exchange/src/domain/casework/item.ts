import type { exchange } from '@casebridge/contract'
import type { Variant } from '@casebridge/policy'
import type { ItemContent as Texts } from '../disclosure/reveal.ts'
import type { Item } from '../disclosure/situation.ts'

type Schemas = exchange.components['schemas']
export type ItemContent = Schemas['ItemContent']
export type Envelope = Schemas['Envelope']

/** What an agency holds on a case: codes about it, never its content. */
export interface HeldItem extends Omit<Item, 'keyId'> {
  readonly unit: string
  readonly caseId: string
  readonly createdAt: string
}

/** The variants an author wrote: that there is something can always be said, everything else needs its own text. */
export function variantsWritten(content: Texts): readonly Variant[] {
  const texts: Readonly<Record<Variant, string | undefined>> = {
    hit: 'held',
    summary: content.summary,
    'without-source': content.detailWithoutSource,
    'without-third-parties': content.detailWithoutThirdParties,
    full: content.detail,
  }
  return (Object.keys(texts) as Variant[]).filter((variant) => texts[variant] !== undefined)
}

/** An item as its holder sees it, without content. */
export function presentItem(item: HeldItem): Schemas['Item'] {
  return {
    id: item.id,
    caseId: item.caseId,
    category: item.category,
    holder: item.holder,
    author: item.author,
    sealed: item.sealed,
    ...(item.atSource && { atSource: true }),
    secret: item.secret,
    createdAt: item.createdAt,
    variants: [...item.written],
    ...(item.statementType === null ? {} : { statementType: item.statementType }),
    ...(item.prerelease === null ? {} : { prerelease: item.prerelease }),
    ...(item.expiresAt === null ? {} : { expiresAt: item.expiresAt }),
    ...(item.contested === 'none' ? {} : { contested: item.contested }),
    ...(item.receivedUnder === null ? {} : { receivedUnder: item.receivedUnder }),
    ...(item.correction === null ? {} : { correction: { ...item.correction } }),
  }
}
