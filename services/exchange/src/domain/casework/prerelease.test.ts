import { VARIANTS, type Variant } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { isWithin } from './prerelease.ts'

const ALLOWED: Readonly<Record<Variant, readonly Variant[]>> = {
  hit: ['hit'],
  summary: ['hit', 'summary'],
  'without-source': ['hit', 'summary', 'without-source'],
  'without-third-parties': ['hit', 'summary', 'without-third-parties'],
  full: ['hit', 'summary', 'without-source', 'without-third-parties', 'full'],
}

describe('a clause that names a variant', () => {
  it.each(VARIANTS)(
    '%s allows that one and what tells less, and neither of two that tell different things',
    (widest) => {
      expect(VARIANTS.filter((variant) => isWithin(variant, widest))).toEqual(ALLOWED[widest])
    },
  )
})
