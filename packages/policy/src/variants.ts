import { ITEM_FIELDS, type ItemField, type Obligation, VARIANTS, type Variant } from './vocabulary.ts'

const FIELDS: Readonly<Record<Variant, readonly ItemField[]>> = {
  hit: ['held'],
  summary: ['held', 'summary'],
  'without-source': ['held', 'summary', 'detailWithoutSource', 'thirdParties'],
  'without-third-parties': ['held', 'summary', 'detailWithoutThirdParties', 'source'],
  full: ['held', 'summary', 'detail', 'source', 'thirdParties'],
}

/** The widest that each obligation leaves; an obligation that is not named leaves everything. */
const LEFT_BY: Readonly<Partial<Record<Obligation, readonly Variant[]>>> = {
  HIT: ['hit'],
  NST: ['hit'],
  AGG: ['hit'],
  SUM: ['hit', 'summary'],
  SRC: ['hit', 'summary', 'without-source'],
  TP: ['hit', 'summary', 'without-third-parties'],
}

/** The fields that a variant makes known. */
export function fieldsOf(variant: Variant): readonly ItemField[] {
  return FIELDS[variant]
}

/** What all obligations together leave, from least to most: the source AND third parties removed leaves a summary. */
export function variantsUnder(obligations: readonly Obligation[]): readonly Variant[] {
  return VARIANTS.filter((variant) => obligations.every((code) => LEFT_BY[code]?.includes(variant) ?? true))
}

/** The fields of those variants together; under `AGG` nothing but a count. */
export function fieldsUnder(obligations: readonly Obligation[]): readonly ItemField[] {
  if (obligations.includes('AGG')) return ['count']
  const shown = new Set(variantsUnder(obligations).flatMap(fieldsOf))
  return ITEM_FIELDS.filter((field) => shown.has(field))
}
