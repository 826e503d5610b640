import type { Variant } from '@casebridge/policy'
import type { ItemContent } from '../disclosure/reveal.ts'
import { variantsWritten } from './item.ts'

/** The texts of an item, and apart from them what names other people (S28). */
export interface Split {
  readonly own: ItemContent
  /** Ends sooner, under a key of its own; undefined where nobody else is named. */
  readonly apart?: Apart
}

export interface Apart {
  readonly content: ItemContent
  /** What cannot be told any more once it has ended. */
  readonly variants: readonly Variant[]
}

/**
 * Takes out of an item what names other people: the list of them, and, where its author wrote a text without them, the
 * texts that go further. Where the author wrote none, nothing says that these name anybody, and they stay.
 */
export function splitThirdParties(content: ItemContent): Split {
  const { thirdParties, ...rest } = content
  const { detail, detailWithoutSource, ...without } = rest
  const own = content.detailWithoutThirdParties === undefined ? rest : without
  const apart: ItemContent = {
    ...(thirdParties !== undefined && { thirdParties }),
    ...(own === without && detail !== undefined && { detail }),
    ...(own === without && detailWithoutSource !== undefined && { detailWithoutSource }),
  }
  if (Object.keys(apart).length === 0) return { own: content }
  const left = variantsWritten(own)
  const variants = variantsWritten(content).filter((variant) => !left.includes(variant))
  return { own, apart: { content: apart, variants } }
}
