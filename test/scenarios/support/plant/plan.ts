import type { PlantGroup } from './group.ts'

export const plan: PlantGroup = {}
