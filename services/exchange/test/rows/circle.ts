import type { CircleTables } from '../../src/storage/tables/circle.ts'
import type { RowGroup } from './group.ts'

export const circle: RowGroup<CircleTables> = {
  grants: {},
  asOwner: ['move_membership', 'hand_over_case'],
}
