import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'
import { asSuperuser, outboxEmpty } from './database.ts'

/** Makes PostgreSQL write down every statement with its application and transaction; until `stop`. */
export async function logStatements(constellation: Constellation): Promise<{ stop(): Promise<void> }> {
  await asSuperuser(constellation, `alter system set log_line_prefix = '%a|%v|'`)
  await asSuperuser(constellation, `alter system set log_statement = 'all'`)
  await reload(constellation)
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
  const file = join(constellation.directory, 'logs', 'postgres.log')
  await outboxEmpty(constellation)
  const from = statSync(file).size
  await work()
  await outboxEmpty(constellation)
  const lines = readFileSync(file).subarray(from).toString().split('\n')
  const transactions = new Map<string, string[]>()
  for (const line of lines) {
    const [, transaction, sql] =
      /^exchange\|([^|]+)\|LOG: {2}(?:statement|execute [^:]+): (.*)$/.exec(line) ?? []
    if (transaction === undefined || sql === undefined) continue
    transactions.set(transaction, [...(transactions.get(transaction) ?? []), sql])
  }
  return [...transactions.values()]
    .filter((statements) => statements[0] === 'begin' && !statements.some(isHousekeeping))
    .flat()
}

/** What is due, a clock asks for by the names that every clock has for it (`Due`), or with the whole review. */
function isHousekeeping(sql: string): boolean {
  return (
    /(from|delete from) "outbox"|"(seen_head|ledger_head|erasure)"|"swept" is null/.test(sql) ||
    /"unit_id" as "unit", ("\w+" as )?"\w+" from|select "review"\.\*/.test(sql)
  )
}
