import type { PlantGroup } from './group.ts'

export const seal: PlantGroup = {}
