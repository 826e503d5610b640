import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Access } from '../access.ts'
import type { Home } from '../home.ts'
import { writePrivate } from '../private-file.ts'
import { seedCase } from './seed-case.ts'

export interface SeededCase {
  readonly id: string
  /** As in `cases.json`, e.g. `drone-course`. */
  readonly key: string
  readonly reference: string
  readonly unit: string
  readonly jurisdiction: string
}

export interface SeededItem {
  readonly id: string
  /** As in `cases.json`, unique in its case. */
  readonly key: string
  readonly caseId: string
  readonly category: string
  /** Agency id. */
  readonly holder: string
}

export interface Seeded {
  readonly cases: readonly SeededCase[]
  readonly items: readonly SeededItem[]
}

interface SeedFile extends Seeded {
  /** Identity of the database that holds them. */
  readonly database: string
}

export interface SeedOptions {
  readonly database: string
  readonly log: (line: string) => void
}

/**
 * Fills the exchange with the region's cases over HTTP, each act by the professional whose act it is; only once in a
 * database. Interrupted, it is done again from the start: the idempotency keys make that harmless.
 */
export async function seedOnce(home: Home, access: Access, { database, log }: SeedOptions): Promise<Seeded> {
  const file = join(home.directory, 'seed.json')
  const before: SeedFile | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  if (before?.database === database) return { cases: before.cases, items: before.items }
  log(`opening the ${home.region.cases.length} fictional cases`)
  const cases: SeededCase[] = []
  const items: SeededItem[] = []
  for (const story of home.region.cases) {
    const seeded = await seedCase(story, home, access)
    cases.push(seeded.case)
    items.push(...seeded.items)
  }
  const seeded: SeedFile = { database, cases, items }
  writePrivate(file, `${JSON.stringify(seeded, null, 2)}\n`)
  return { cases, items }
}
