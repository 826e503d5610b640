import { callFor, median, quantile } from './callers.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import { freshEntry } from './ledger-entries.ts'
import { lockedChain, plainInsert } from './ledger-rivals.ts'

const ROUNDS = 7
const MILLISECONDS = 700
const CALLERS = 64

/** The log in this process against what bounds it and against what one would write first; they take turns. */
export async function appendBench(database: LedgerDatabase): Promise<void> {
  const { opened, close } = await database.openLog()
  const plain = await plainInsert(database.superuserUrl)
  const chain = await lockedChain(database.superuserUrl, CALLERS)
  let known = 0
  const log = async () => {
    const [receipt] = await opened.log.append([freshEntry()], known)
    if (receipt) known = Math.max(known, receipt.index + 1)
  }
  const contenders = [
    { name: 'plain multi-row insert, nothing else', call: () => plain.append(freshEntry()) },
    { name: 'the log: placed, sealed, committed, signed, receipt', call: log },
    { name: 'hash chain under a row lock', call: () => chain.append(freshEntry()) },
  ]
  const rates = contenders.map((): number[] => [])
  const slowest = contenders.map((): number[] => [])
  for (let round = -2; round < ROUNDS; round++) {
    for (const [i, { call }] of contenders.entries()) {
      const { rate, waits } = await callFor(MILLISECONDS, CALLERS, call)
      if (round < 0) continue
      rates[i]?.push(rate)
      slowest[i]?.push(quantile(waits, 0.99))
    }
  }
  const [plainRate = 0, logRate = 0, chainRate = 0] = rates.map(median)
  console.log(`\nAppend in process, ${CALLERS} callers, one entry a call; medians of ${ROUNDS} rounds`)
  console.table(
    contenders.map(({ name }, i) => ({
      name,
      'a second': Math.round(median(rates[i] ?? [])),
      'slowest–fastest': `${Math.round(Math.min(...(rates[i] ?? [])))}–${Math.round(Math.max(...(rates[i] ?? [])))}`,
      'p99 ms': Number(median(slowest[i] ?? []).toPrecision(3)),
      'of the plain insert': `${Math.round((100 * median(rates[i] ?? [])) / plainRate)} %`,
    })),
  )
  console.log(
    `the log: ${Math.round((100 * logRate) / plainRate)} % of the plain insert (goal 40, aim 70); ${(logRate / chainRate).toFixed(1)} times the chain (goal 10)`,
  )
  await Promise.all([plain.close(), chain.close(), close()])
}
