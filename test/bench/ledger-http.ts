import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { startConstellation } from '@casebridge/local'
import { median, quantile } from './callers.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import type { Sample } from './ledger-growth.ts'
import type { Load, Loaded } from './ledger-load.ts'

const ROUNDS = 5
const MILLISECONDS = 1500
/** `requests` are made before each slice, more than any of them uses. */
const SLICES = [
  {
    name: 'append, one entry a request',
    callers: 64,
    requests: 25_000,
    goal: '>= 8000 a second, p99 <= 25 ms',
  },
  { name: 'append, one entry a request', callers: 1, requests: 5000, goal: '' },
  { name: 'proof of any entry', callers: 16, requests: 25_000, goal: '' },
  { name: 'proof of any entry', callers: 1, requests: 8000, goal: 'p99 <= 5 ms' },
] as const

/** The real services as processes on the filled log, with real tokens, and load from a process of its own. */
export async function httpBench(database: LedgerDatabase, sample: Sample): Promise<void> {
  await database.skipIndex()
  await database.settle()
  const constellation = await startConstellation({
    directory: join(database.directory, 'constellation'),
    ports: 'free',
    checkResponses: false,
    environments: {
      audit: database.environment,
      agreements: { LOG_VKEY: database.vkey },
      exchange: { LOG_VKEY: database.vkey },
    },
  })
  const generator = fork(new URL('./ledger-load.ts', import.meta.url))
  try {
    const port = Number(new URL(constellation.urls.audit).port)
    const measured = SLICES.map((): Loaded[] => [])
    let knownSize = 0
    for (let round = -1; round < ROUNDS; round++) {
      for (const [i, { name, callers, requests }] of SLICES.entries()) {
        const token = await constellation.tokenFor('exchange', 'audit')
        const proofsOf = name.startsWith('proof') ? any(sample, 1000) : undefined
        const slice = { port, token, knownSize, callers, milliseconds: MILLISECONDS, requests }
        const loaded = await put(generator, { ...slice, ...(proofsOf && { proofsOf }) })
        if (!proofsOf) knownSize = loaded.newest + 1
        if (round >= 0) measured[i]?.push(loaded)
      }
    }
    print(measured, knownSize)
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

function any(sample: Sample, count: number): string[] {
  return Array.from({ length: count }, () => sample[Math.floor(Math.random() * sample.length)] ?? '')
}

function print(measured: readonly (readonly Loaded[])[], size: number): void {
  console.log(
    `\nOver HTTP on a log of ${size} entries; medians of ${ROUNDS} rounds, load generator on the same cores`,
  )
  console.table(
    SLICES.map(({ name, callers, goal }, i) => {
      const rounds = measured[i] ?? []
      const rates = rounds.map(({ rate }) => Math.round(rate))
      const wait = (share: number) => median(rounds.map(({ waits }) => quantile(waits, share)))
      return {
        ...{ name, callers, 'a second': median(rates) },
        'slowest–fastest': `${Math.min(...rates)}–${Math.max(...rates)}`,
        'p50 ms': Number(wait(0.5).toPrecision(3)),
        'p99 ms': Number(wait(0.99).toPrecision(3)),
        goal,
      }
    }),
  )
}
