import type { audit } from '@casebridge/contract'
import type { Issue } from '@casebridge/service'
import type { RestrictedRows, Restriction } from './restriction.ts'

type Asked = audit.components['schemas']['NewRestriction']
type AskedRows = Asked['rows']

/** As long as necessary and proportionate (Directive (EU) 2016/680 art. 15(1)), and looked at anew each year. */
const LONGEST_DAYS = 366
const DAY = 86_400_000

/** What is proposed, or every fault of it. */
export function readRestriction(
  { rows, cause, from, until }: Pick<Asked, 'rows' | 'cause' | 'from' | 'until'>,
  now: Date,
):
  | { readonly wanted: Pick<Restriction, 'rows' | 'cause' | 'from' | 'until'> }
  | { readonly faults: Issue[] } {
  const begin = from === undefined ? now.getTime() : Date.parse(from)
  const end = Date.parse(until)
  const named = rowsOf(rows)
  const faults = [
    ...(Number.isNaN(begin) ? [fault('/from', 'moment', 'It is no moment.')] : []),
    ...(end > now.getTime() && !(begin >= end)
      ? []
      : [fault('/until', 'period', 'It ends later than now, and later than it begins.')]),
    ...(end > now.getTime() + LONGEST_DAYS * DAY
      ? [fault('/until', 'too-long', `It ends at most ${LONGEST_DAYS} days from now.`)]
      : []),
    ...(named === undefined ? [fault('/rows', 'rows', 'Give the list that `of` names, and no other.')] : []),
  ]
  if (named === undefined || faults.length > 0) return { faults }
  // Never before it was proposed: what was told until now was told.
  const starts = new Date(Math.max(begin, now.getTime())).toISOString()
  return { wanted: { rows: named, cause, from: starts, until: new Date(end).toISOString() } }
}

/** Undefined unless exactly the list that `of` names is there. */
function rowsOf({ of, ...lists }: AskedRows): RestrictedRows | undefined {
  const { categories, transaction, entries } = lists
  if (Object.keys(lists).length !== (of === 'agency' ? 0 : 1)) return undefined
  if (of === 'agency') return { of }
  if (of === 'categories' && categories !== undefined) return { of, categories }
  if (of === 'transaction' && transaction !== undefined) return { of, transaction }
  if (of === 'entries' && entries !== undefined) return { of, entries }
  return undefined
}

function fault(pointer: string, code: string, detail: string): Issue {
  return { in: 'body', pointer, code, detail }
}
