import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'
import { asSuperuser, outboxEmpty } from './database.ts'

/** Longer than the clocks of the service pause, so that each of them has come by. */
const ROUND_MILLISECONDS = 6_500
/** What the service does by itself, transaction by transaction, as it was seen while nobody called it. */
const itself: (readonly string[])[] = []

/** Makes PostgreSQL write down every statement with its application and transaction; until `stop`. */
export async function logStatements(constellation: Constellation): Promise<{ stop(): Promise<void> }> {
  await asSuperuser(constellation, `alter system set log_line_prefix = '%a|%v|'`)
  await asSuperuser(constellation, `alter system set log_statement = 'all'`)
  await reload(constellation)
  const from = await logged(constellation)
  await new Promise((resolve) => setTimeout(resolve, ROUND_MILLISECONDS))
  itself.push(...transactionsSince(constellation, from))
  return {
    async stop() {
      await asSuperuser(constellation, `alter system reset log_statement`)
      await reload(constellation)
    },
  }
}

async function reload(constellation: Constellation): Promise<void> {
  await asSuperuser(constellation, 'select pg_reload_conf()')
}

/**
 * The statements that the exchange runs for a piece of work, as PostgreSQL received them, in order. What it does by
 * itself all the time is left out: looking for entries to send, for intents without an end, for erasures and for what
 * else has come due, and noting how far the ledger is.
 */
export async function statementsOf(
  constellation: Constellation,
  work: () => Promise<unknown>,
): Promise<readonly string[]> {
  const from = await logged(constellation)
  await work()
  await outboxEmpty(constellation)
  return transactionsSince(constellation, from)
    .filter(
      (statements) => !statements.some(isHousekeeping) && !itself.some((one) => begins(one, statements)),
    )
    .flat()
}

/** How far the log is, once nothing waits. */
async function logged(constellation: Constellation): Promise<number> {
  await outboxEmpty(constellation)
  return statSync(fileOf(constellation)).size
}

function fileOf({ directory }: Constellation): string {
  return join(directory, 'logs', 'postgres.log')
}

/** The transactions of the exchange that have begun since; one that was begun before is not work of now. */
function transactionsSince(constellation: Constellation, from: number): readonly (readonly string[])[] {
  const lines = readFileSync(fileOf(constellation)).subarray(from).toString().split('\n')
  const transactions = new Map<string, string[]>()
  for (const line of lines) {
    const [, transaction, sql] =
      /^exchange\|([^|]+)\|LOG: {2}(?:statement|execute [^:]+): (.*)$/.exec(line) ?? []
    if (transaction === undefined || sql === undefined) continue
    transactions.set(transaction, [...(transactions.get(transaction) ?? []), sql])
  }
  return [...transactions.values()].filter(([first]) => first === 'begin')
}

/** Whether `whole` begins with these statements: the log may end in the middle of a transaction. */
function begins(whole: readonly string[], statements: readonly string[]): boolean {
  return statements.every((sql, index) => sql === whole[index])
}

/** What is due, a clock asks for by the names that every clock has for it (`Due`), or with the whole review. */
function isHousekeeping(sql: string): boolean {
  return (
    /(from|delete from) "outbox"|"(seen_head|ledger_head|erasure)"|"swept" is null/.test(sql) ||
    /"unit_id" as "unit", ("\w+" as )?"\w+" from|select "review"\.\*/.test(sql)
  )
}
