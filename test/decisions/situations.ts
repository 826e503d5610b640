import { situationsOf, type TableSituation } from '@casebridge/policy/table'
import { groundWithout, ROWS } from './rows.ts'

/** A permit with g gates gives g + 1 situations, a deny one. */
export const SITUATIONS: readonly TableSituation[] = situationsOf(ROWS, groundWithout)
