import type { PlantGroup } from './group.ts'

export const referrals: PlantGroup = {}
