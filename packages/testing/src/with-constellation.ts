import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Constellation, type ConstellationOptions, startConstellation } from '@casebridge/local'
import { afterAll, beforeAll } from 'vitest'

/** Nothing comes into a log that a test counts, unless the test is about that. */
const NO_FLAGS = { FLAG_INTERVAL_SECONDS: '86400' }

/**
 * One constellation for the tests of the file or `describe` it is called in: real processes on free ports with the
 * fictional region, thrown away afterwards. Every response is checked against the contract.
 * @returns the constellation, once a test runs.
 */
export function withConstellation(options: Partial<ConstellationOptions> = {}): () => Constellation {
  const directory = mkdtempSync(join(tmpdir(), 'casebridge-constellation-'))
  chmodSync(directory, 0o711)
  let running: Constellation | undefined
  beforeAll(async () => {
    running = await startConstellation({
      directory,
      ports: 'free',
      logLevel: 'warn',
      ...options,
      environments: { ...options.environments, audit: { ...NO_FLAGS, ...options.environments?.audit } },
    })
  })
  afterAll(async () => {
    await running?.stop()
    rmSync(directory, { recursive: true, force: true })
  })
  return () => {
    if (running === undefined) throw new Error('the constellation runs only inside tests')
    return running
  }
}
