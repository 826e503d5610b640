import { describe, expect, it } from 'vitest'
import { fieldsOf, fieldsUnder, variantsUnder } from './variants.ts'
import type { Obligation } from './vocabulary.ts'

describe('what obligations leave', () => {
  it.each<[readonly Obligation[], readonly string[]]>([
    [[], ['hit', 'summary', 'without-source', 'without-third-parties', 'full']],
    [
      ['NOF', 'VIS', 'FOUR', 'EXP30'],
      ['hit', 'summary', 'without-source', 'without-third-parties', 'full'],
    ],
    [['HIT'], ['hit']],
    [['NST'], ['hit']],
    [['SUM'], ['hit', 'summary']],
    [['SRC'], ['hit', 'summary', 'without-source']],
    [['TP'], ['hit', 'summary', 'without-third-parties']],
    [
      ['SRC', 'TP'],
      ['hit', 'summary'],
    ],
    [
      ['SUM', 'SRC'],
      ['hit', 'summary'],
    ],
    [['AGG'], ['hit']],
  ])('%j: %j', (obligations, variants) => {
    expect(variantsUnder(obligations)).toEqual(variants)
  })

  it('is only a count where counts are all that may be known', () => {
    expect(fieldsUnder(['AGG'])).toEqual(['count'])
  })

  it('never has the source where the source is removed, nor third parties where they are', () => {
    expect(fieldsUnder(['SRC'])).not.toContain('source')
    expect(fieldsUnder(['SRC'])).not.toContain('detail')
    expect(fieldsUnder(['TP'])).not.toContain('thirdParties')
    expect(fieldsUnder(['TP'])).not.toContain('detail')
    expect(fieldsUnder([])).not.toContain('count')
  })

  it('is the fields of its variants', () => {
    expect(fieldsOf('without-source')).toEqual(['held', 'summary', 'detailWithoutSource', 'thirdParties'])
    expect(fieldsOf('full')).toEqual(['held', 'summary', 'detail', 'source', 'thirdParties'])
  })
})
