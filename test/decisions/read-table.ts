import { readFileSync } from 'node:fs'
import { type Cells, readCsv } from '@casebridge/policy/table'

/** Reads a table beside this module. */
export function readTable(name: string): readonly Cells[] {
  return readCsv(readText(name)).map(({ cells }) => cells)
}

export function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
