import type { Step } from './decision.ts'
import type { Gate, Ground } from './vocabulary.ts'

/** The ground of a refusal when this gate is not met. */
export const GROUND_OF_GATE: Readonly<Record<Gate, Ground>> = {
  SES: 'G08',
  SEC: 'G05',
  CNS: 'G06',
  INF: 'G22',
  CHR: 'G23',
  PRO: 'G24',
  UNA: 'G21',
  GRD: 'G25',
  FAO: 'G25',
  JUS: 'G26',
  BAS: 'G14',
  MIN: 'G12',
  CHT: 'G27',
}

const ROW_GROUNDS: ReadonlySet<Ground> = new Set(['G04', 'G10', 'G13', 'G14', 'G16'])
const HANDLING_GROUNDS: ReadonlySet<Ground> = new Set(['G09', 'G19'])
const GATE_GROUNDS: ReadonlySet<Ground> = new Set([
  'G05',
  'G06',
  'G08',
  'G12',
  'G21',
  'G22',
  'G23',
  'G24',
  'G25',
  'G26',
  'G27',
])

/**
 * The step to which the ground of a deny row belongs. A row that says in advance what a later or earlier step would
 * say (V33, V56, V63 to V68, V70) counts in that step, so that it never changes which ground decides.
 */
export function stepOfGround(ground: Ground): Step {
  if (ground.startsWith('X')) return 'prohibition'
  if (ROW_GROUNDS.has(ground)) return 'row'
  if (HANDLING_GROUNDS.has(ground)) return 'handling'
  return GATE_GROUNDS.has(ground) ? 'gate' : 'baseline'
}
