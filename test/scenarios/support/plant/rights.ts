import type { PlantGroup } from './group.ts'

export const rights: PlantGroup = {}
