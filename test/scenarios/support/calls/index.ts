import { casework } from './casework.ts'
import { circle } from './circle.ts'
import { disclosure } from './disclosure.ts'
import { erasure } from './erasure.ts'
import type { CallGroup } from './group.ts'
import { imports } from './imports.ts'
import { learning } from './learning.ts'
import { meetings } from './meetings.ts'
import { mistakes } from './mistakes.ts'
import { plan } from './plan.ts'
import { referrals } from './referrals.ts'
import { rights } from './rights.ts'
import { seal } from './seal.ts'
import { signals } from './signals.ts'
import { tasks } from './tasks.ts'

/** Each group of operations of the exchange that names anything by an id. */
export const CALL_GROUPS: readonly CallGroup[] = [
  casework,
  disclosure,
  erasure,
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
