import type { PlantGroup } from './group.ts'

export const mistakes: PlantGroup = {}
