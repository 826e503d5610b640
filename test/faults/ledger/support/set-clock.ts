import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'

/** The wall clock of a process, in our hand. */
export interface SetClock {
  /** Variables of the process whose clock it is. */
  readonly environment: Readonly<Record<string, string>>
  /** From now on the clock is off by so much; 0 is right. */
  set(milliseconds: number): void
}

/** A clock for a process that is not started yet; it is right at first. */
export function clockToSet(constellation: Constellation): SetClock {
  const file = join(constellation.directory, 'clock-offset')
  const preload = new URL('./shift-clock.ts', import.meta.url)
  preload.searchParams.set('file', file)
  const set = (milliseconds: number) => {
    // In one step: whoever reads it finds the one or the other.
    writeFileSync(`${file}.new`, `${milliseconds}`)
    renameSync(`${file}.new`, file)
  }
  set(0)
  return { environment: { NODE_OPTIONS: `--import=${preload.href}` }, set }
}
