import type { OpenLog } from '../../services/audit/src/open-log.ts'
import { type Called, callFor, median, quantile } from './callers.ts'
import type { LedgerDatabase } from './ledger-database.ts'
import { freshEntry } from './ledger-entries.ts'
import { lockedChain, packed, plainInsert, texts } from './ledger-rivals.ts'

const ROUNDS = 7
const MILLISECONDS = 600
const CALLERS = 64

/** The log in this process against what bounds it and against what one would write first; they take turns. */
export async function appendBench({ superuserUrl }: LedgerDatabase, { log }: OpenLog): Promise<void> {
  const text = await plainInsert(superuserUrl, 'plain_text', texts)
  const binary = await plainInsert(superuserUrl, 'plain_binary', packed)
  const chain = await lockedChain(superuserUrl, CALLERS)
  let known = 0
  const append = async () => {
    const [receipt] = await log.append([freshEntry()], known)
    if (receipt) known = Math.max(known, receipt.index + 1)
  }
  const contenders = [
    { name: 'plain multi-row insert, as node-postgres sends arrays', call: () => text.append(freshEntry()) },
    { name: 'plain multi-row insert, arrays in binary as ours', call: () => binary.append(freshEntry()) },
    { name: 'the log: looked up, sealed, committed, signed, receipt', call: append },
    { name: 'hash chain under a row lock', call: () => chain.append(freshEntry()) },
  ]
  const measured = contenders.map((): Called[] => [])
  for (let round = -2; round < ROUNDS; round++) {
    for (const [i, { call }] of contenders.entries()) {
      const called = await callFor(MILLISECONDS, CALLERS, call)
      if (round >= 0) measured[i]?.push(called)
    }
  }
  await Promise.all([text.close(), binary.close(), chain.close()])
  print(
    contenders.map(({ name }) => name),
    measured,
  )
}

function print(names: readonly string[], measured: readonly (readonly Called[])[]): void {
  const rates = measured.map((rounds) => median(rounds.map(({ rate }) => rate)))
  const [text = 0, binary = 0, log = 0, chain = 0] = rates
  const share = (of: number) => `${Math.round((100 * log) / of)} %`
  console.log(`\nAppend in process, ${CALLERS} callers, one entry a call; medians of ${ROUNDS} rounds`)
  console.table(
    names.map((name, i) => {
      const rounds = measured[i]?.map(({ rate }) => Math.round(rate)) ?? []
      const p99 = median(measured[i]?.map(({ waits }) => quantile(waits, 0.99)) ?? [])
      const spread = `${Math.min(...rounds)}–${Math.max(...rounds)}`
      return {
        name,
        'a second': median(rounds),
        'slowest–fastest': spread,
        'p99 ms': Number(p99.toPrecision(3)),
      }
    }),
  )
  console.log(
    `The log: ${share(text)} of the plain insert (goal 40 %, aim 70 %), ${share(binary)} of it when that is sent in binary; ${(log / chain).toFixed(1)} times the chain (goal 10).`,
  )
}
