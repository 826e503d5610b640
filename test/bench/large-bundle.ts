import {
  type Agreement,
  CATEGORIES,
  type Clause,
  compile,
  type Facts,
  PACKS,
  PURPOSES,
  type Rule,
} from '@casebridge/policy'

const TYPES = ['SCH', 'POL', 'SOC', 'YTH', 'MUN', 'PRB', 'MHC', 'HSG', 'EMP', 'FAM', 'COM', 'MAY'] as const
const SHARED = PURPOSES.filter((purpose) => purpose !== 'audit' && purpose !== 'research')
const CLAUSES_OF_ONE = 100

/** A bundle as it comes over the wire: towns with an agreement of a hundred clauses each, and rows beside the shipped. */
export function largeBundle(size: { readonly clauses: number; readonly rows: number }): string {
  const shipped = PACKS.reduce((sum, { rules }) => sum + rules.length, 0)
  const packs = PACKS.map((pack) =>
    pack.jurisdiction === 'ANY' ? { ...pack, rules: [...pack.rules, ...rows(size.rows - shipped)] } : pack,
  )
  const towns = Math.ceil(size.clauses / CLAUSES_OF_ONE)
  const agreements = Array.from({ length: towns }, (_, town) =>
    agreementOf(town, Math.min(CLAUSES_OF_ONE, size.clauses - town * CLAUSES_OF_ONE)),
  )
  return JSON.stringify(compile({ packs, agreements }))
}

/** Questions that such a bundle answers, to every town and every row. */
export function questions(base: Facts, towns: number, count: number): readonly Facts[] {
  return Array.from({ length: count }, (_, i): Facts => {
    const town = i % towns
    const from = pick(TYPES, i * 7)
    const to = pick(TYPES, i * 5 + 1)
    return {
      ...base,
      unit: `town-${town}`,
      purpose: pick(SHARED, i),
      holder: { ...base.holder, type: from, agency: `${from}-${town}` },
      recipient: { ...base.recipient, type: to, agency: `${to}-${town}` },
      item: { ...base.item, category: pick(CATEGORIES, i * 3) },
    }
  })
}

function agreementOf(town: number, count: number): Agreement {
  const agency = (i: number) => `${pick(TYPES, i)}-${town}`
  return {
    ...{ id: `agr-${town}`, version: 1, type: 'ISP', title: `Protocol of town ${town}`, jurisdiction: 'NL' },
    ...{ units: [`town-${town}`], parties: TYPES.map((_, i) => agency(i)) },
    ...{ validFrom: '2026-01-01', validUntil: '2027-01-01' },
    clauses: Array.from(
      { length: count },
      (_, i): Clause => ({
        id: `agr-${town}/${i}`,
        from: [agency(i)],
        to: [agency(i + 1 + Math.floor(i / TYPES.length)), agency(i + 2 + Math.floor(i / TYPES.length))],
        categories: [pick(CATEGORIES, i), pick(CATEGORIES, i + 7)],
        purposes: [pick(SHARED, i), pick(SHARED, i + 1), pick(SHARED, i + 2)],
        ...(i % 10 === 0 && { gates: ['INF'] as const, when: { 'item.minor': true } }),
      }),
    ),
  }
}

function rows(count: number): readonly Rule[] {
  return Array.from({ length: Math.max(0, count) }, (_, i): Rule => {
    const place = {
      id: `B${i}`,
      from: pick(TYPES, i),
      category: pick(CATEGORIES, Math.floor(i / 12)),
      to: pick(TYPES, i + 1 + Math.floor(i / 228)),
      purpose: pick(SHARED, Math.floor(i / 228)),
      provision: 'casebridge-default',
      text: { en: `row ${i}`, fr: `ligne ${i}`, nl: `regel ${i}` },
      extra: { 'item.minor': i % 2 === 0, 'recipient.role': [`role-${i % 9}`, 'practitioner'] },
    }
    return i % 5 === 0
      ? { ...place, effect: 'deny', ground: 'G04', gates: [], obligations: [] }
      : { ...place, effect: 'permit', gates: ['INF'], obligations: ['SUM', 'EXP90'] }
  })
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], i: number): T {
  return from[i % from.length] as T
}
