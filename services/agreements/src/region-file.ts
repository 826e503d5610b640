import { readFileSync } from 'node:fs'
import type { Pack } from '@casebridge/policy'
import { readRegion } from './domain/read-region.ts'
import { type Region, RegionRefused } from './domain/region.ts'

/** The region in a file. @throws RegionRefused naming every fault, or that there is no such file or no JSON in it. */
export function readRegionFile(path: string, packs: readonly Pack[]): Region {
  return readRegion(parse(path), packs)
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new RegionRefused([`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`])
  }
}
