import type { PlantGroup } from './group.ts'

export const signals: PlantGroup = {}
