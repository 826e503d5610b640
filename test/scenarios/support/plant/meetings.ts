import type { PlantGroup } from './group.ts'

export const meetings: PlantGroup = {}
