import type { ExchangeTables } from '../../src/storage/tables.ts'
import type { Harness } from '../harness.ts'
import { cases } from './cases.ts'
import { circle } from './circle.ts'
import { disclosures } from './disclosures.ts'
import { erasures } from './erasures.ts'
import type { FilledCase, Grant, RowGroup } from './group.ts'
import { imports } from './imports.ts'
import { items } from './items.ts'
import { learning } from './learning.ts'
import { logged } from './logged.ts'
import { meetings } from './meetings.ts'
import { mistakes } from './mistakes.ts'
import { plan } from './plan.ts'
import { referrals } from './referrals.ts'
import { rights } from './rights.ts'
import { seal } from './seal.ts'
import { signals } from './signals.ts'
import { tasks } from './tasks.ts'

/** In the order in which their rows are put in. */
const GROUPS: readonly Omit<RowGroup<ExchangeTables>, 'grants'>[] = [
  cases,
  items,
  disclosures,
  erasures,
  logged,
  signals,
  referrals,
  learning,
  circle,
  imports,
  mistakes,
  meetings,
  seal,
  plan,
  rights,
  tasks,
]

/** Every table of the exchange with what the service's own role may do with it. */
export const GRANTS: { readonly [Table in keyof ExchangeTables]: Grant } = {
  ...cases.grants,
  ...items.grants,
  ...disclosures.grants,
  ...erasures.grants,
  ...logged.grants,
  ...signals.grants,
  ...referrals.grants,
  ...learning.grants,
  ...circle.grants,
  ...imports.grants,
  ...mistakes.grants,
  ...meetings.grants,
  ...seal.grants,
  ...plan.grants,
  ...rights.grants,
  ...tasks.grants,
}

export const OF_NO_CASE: readonly string[] = GROUPS.flatMap(({ ofNoCase = [] }) => ofNoCase)
export const OF_NO_UNIT: readonly string[] = GROUPS.flatMap(({ ofNoUnit = [] }) => ofNoUnit)
export const AS_OWNER: readonly string[] = GROUPS.flatMap(({ asOwner = [] }) => asOwner)

/** Puts a row into every table. */
export async function fillEveryTable(harness: Harness, at: FilledCase): Promise<void> {
  for (const { fill } of GROUPS) await fill?.(harness, at)
}
