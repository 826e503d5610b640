import { InvalidInput, type Issue, NotFound } from '@casebridge/service'
import { faultAt as fault, placed, type RowFault, type Table, Unreadable } from '@casebridge/spreadsheet'
import type { Acting } from '../act.ts'
import { actAs } from '../act-as.ts'
import type { Change } from '../changes/change.ts'
import { addProposal } from '../changes/propose-change.ts'
import { dayOf } from '../publish.ts'
import type { Professional, Storage } from '../storage.ts'
import { type Plan, planImport } from './plan-import.ts'
import { readList } from './read-list.ts'

export interface ImportGiven {
  /** Rejects with Unreadable when the file holds no table. */
  readonly tables: () => Promise<readonly Table[]>
  readonly unit: string
  readonly dryRun: boolean
}

/** What a list does, or would do. */
export interface ImportReport extends Omit<Plan, 'records'> {
  readonly dryRun: boolean
  /** Pending; absent when nothing was written. */
  readonly change?: Change
}

/** As many as a problem document holds. */
const MOST_FAULTS = 1_000

/**
 * Reads lists of partners of a unit as one change that is pending, all of it or nothing. A dry run says what would
 * become of every row, and writes nothing.
 * @throws NotFound unless the coordinator acts in the unit.
 * @throws InvalidInput with every fault of every row, unless it is a dry run.
 */
export async function importPartners(
  storage: Storage,
  acting: Acting,
  { tables, unit, dryRun }: ImportGiven,
): Promise<ImportReport> {
  const { by: coordinator } = acting
  if (!coordinator.units.includes(unit)) throw new NotFound()
  const read = await tables().then((all) => ({ lists: all.map(readList), faults: [] }), unreadable)
  return actAs(storage, coordinator, ['registry'], async (stores, now) => {
    const today = dayOf(now)
    const standing = await stores.records.standing()
    const registry = await stores.registry.snapshot(today)
    const { records, ...plan } = planImport(read.lists, { standing, registry, unit }, today)
    const faults = [...read.faults, ...plan.faults, ...ownDays(coordinator, records, plan.faults)]
    const report = { ...plan, dryRun, faults: faults.slice(0, MOST_FAULTS) }
    if (dryRun) return report
    if (faults.length > 0) throw new InvalidInput(report.faults.map(toIssue))
    if (plan.created.length + plan.changed.length === 0) return report
    const reason = `List of partners of ${unit}: ${plan.created.length} new, ${plan.changed.length} changed.`
    const change = await addProposal(stores, now, acting, { source: 'import', reason, records })
    return { ...report, change }
  })
}

function unreadable(error: unknown): { readonly lists: []; readonly faults: readonly RowFault[] } {
  if (error instanceof Unreadable) return { lists: [], faults: [error.fault] }
  throw error
}

/** Nobody attests what is their own, not even in a list (I8). */
function ownDays(
  { id }: Professional,
  {
    professionals,
  }: { readonly professionals: readonly { readonly id: string; readonly attestations?: unknown }[] },
  others: readonly RowFault[],
): RowFault[] {
  const own = professionals.find((one) => one.id === id && one.attestations !== undefined)
  if (own === undefined || others.length > 0) return []
  return [fault({ row: 0 }, '', 'own', `Somebody else must attest what is yours: ${id}.`)]
}

function toIssue(found: RowFault): Issue {
  return { in: 'body', pointer: '/content', code: found.code, detail: placed(found) }
}
