import type { exchange } from '@casebridge/contract'
import type { Obligation } from '@casebridge/policy'
import { answered } from './answered.ts'
import type { Stage } from './staged.ts'

type Disclosure = exchange.components['schemas']['Disclosure']
type Text =
  | 'summary'
  | 'detail'
  | 'detailWithoutSource'
  | 'detailWithoutThirdParties'
  | 'source'
  | 'thirdParties'

const DETAILS: readonly Text[] = ['detail', 'detailWithoutSource', 'detailWithoutThirdParties']
const ALL: readonly Text[] = ['summary', ...DETAILS, 'source', 'thirdParties']

/** What each obligation keeps from the recipient, whatever else there is to read. */
const WITHHELD: Readonly<Partial<Record<Obligation, readonly Text[]>>> = {
  HIT: ALL,
  NST: ALL,
  SUM: [...DETAILS, 'source', 'thirdParties'],
  SRC: ['source', 'detail', 'detailWithoutThirdParties'],
  TP: ['thirdParties', 'detail', 'detailWithoutSource'],
}

/** A recipient reads what was made known to them. */
export function read({ constellation, cast }: Stage, disclosureId: string): Promise<Disclosure> {
  const reader = constellation.client('exchange', cast.recipients[0]?.id ?? '')
  return answered(
    'read it',
    reader.GET('/disclosures/{disclosureId}', { params: { path: { disclosureId } } }),
  )
}

/** Texts that are shown although an obligation keeps them from the recipient. */
export function shownAgainst(obligations: readonly Obligation[], { item }: Disclosure): readonly Text[] {
  const withheld = obligations.flatMap((code) => WITHHELD[code] ?? [])
  return [...new Set(withheld)].filter((text) => item[text] !== undefined)
}

/** Whole days until it lapses, rounded; undefined when it does not. */
export function daysUntilLapse({ item, madeAt }: Disclosure): number | undefined {
  if (item.lapsesAt === undefined) return undefined
  return Math.round((Date.parse(item.lapsesAt) - Date.parse(madeAt)) / 86_400_000)
}
