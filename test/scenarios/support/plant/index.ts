import { circle } from './circle.ts'
import type { PlantGroup } from './group.ts'
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

/** Each group of operations of the exchange that takes in a text. */
export const PLANT_GROUPS: readonly PlantGroup[] = [
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
