import type { PlantGroup } from './group.ts'

export const learning: PlantGroup = {}
