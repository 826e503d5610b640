import { authzen } from './authzen.ts'
import { casework } from './casework.ts'
import { circle } from './circle.ts'
import { disclosure } from './disclosure.ts'
import { erasure } from './erasure.ts'
import type { EntryGroup } from './group.ts'
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

/** In the order in which they act. */
export const ENTRY_GROUPS: readonly EntryGroup[] = [
  casework,
  disclosure,
  authzen,
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
