import type { PlantGroup } from './group.ts'

export const circle: PlantGroup = {}
