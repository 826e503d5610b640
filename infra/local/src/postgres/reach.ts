import { existsSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Account } from './account.ts'

const EXECUTE = 1
const READ = 4

/**
 * Whether the account may walk into every existing folder on the way to the path. A clone below a home of mode 0700
 * is closed to every other account. Access lists beyond the mode bits are ignored: they could only say yes more often.
 */
export function canWalkTo(path: string, account: Account): boolean {
  const parent = dirname(path)
  if (parent === path) return true
  return canWalkTo(parent, account) && (!existsSync(parent) || allows(statSync(parent), account, EXECUTE))
}

/** Whether the account may run the program at the path. */
export function canRun(path: string, account: Account): boolean {
  return canWalkTo(path, account) && existsSync(path) && allows(statSync(path), account, READ | EXECUTE)
}

function allows(stats: Stats, account: Account, wanted: number): boolean {
  if (account.uid === undefined) return true
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0
  return ((stats.mode >> shift) & wanted) === wanted
}
