import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type Constellation, startConstellation } from '@casebridge/local'
import { median, quantile } from './callers.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import type { Load, Loaded } from './ledger-load.ts'

const ROUNDS = 5
const MILLISECONDS = 2000
/** More than any slice uses. */
const REQUESTS = 40_000

/** The real services on the log, and load from a process of its own. */
export async function httpBench(database: LedgerDatabase, ids: readonly string[]): Promise<void> {
  const constellation = await startConstellation({
    directory: join(database.directory, 'constellation'),
    ports: 'free',
    checkResponses: false,
    logLevel: process.env.BENCH_LOG ?? 'info',
    environments: {
      audit: database.environment,
      agreements: { LOG_VKEY: database.vkey },
      exchange: { LOG_VKEY: database.vkey },
    },
  })
  const generator = fork(new URL('./ledger-load.ts', import.meta.url))
  try {
    const base = {
      port: Number(new URL(constellation.urls.audit).port),
      token: await constellation.tokenFor('exchange', 'audit'),
    }
    let knownSize = 0
    const rates: number[] = []
    const p50: number[] = []
    const p99: number[] = []
    for (let round = -1; round < ROUNDS; round++) {
      const load = { ...base, knownSize, callers: 64, milliseconds: MILLISECONDS, requests: REQUESTS }
      const { rate, waits, newest } = await put(generator, load)
      knownSize = newest + 1
      console.log(Math.round(rate), quantile(waits, 0.5), quantile(waits, 0.99))
      if (round < 0) continue
      rates.push(rate)
      p50.push(quantile(waits, 0.5))
      p99.push(quantile(waits, 0.99))
    }
    console.log(`HTTP: ${Math.round(median(rates))} a second, p50 ${median(p50)}, p99 ${median(p99)}`)
  } finally {
    generator.kill()
    await constellation.stop()
  }
}

async function put(generator: ChildProcess, load: Load): Promise<Loaded> {
  generator.send(load)
  const [answer] = (await once(generator, 'message')) as [Loaded | { failed: string }]
  if ('failed' in answer) throw new Error(answer.failed)
  return answer
}
