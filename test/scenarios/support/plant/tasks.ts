import type { PlantGroup } from './group.ts'

export const tasks: PlantGroup = {}
