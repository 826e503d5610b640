import type { AdviceAnswer, AdviceQuestion } from '@casebridge/policy'
import { codeOf } from '@casebridge/policy'
import { sql } from 'kysely'
import { type Counted, verdictUnder } from '../domain/replay/tally.ts'
import type { ExchangeDatabase, Handle } from './as-caller.ts'

/** Adds to what a candidate decided beside the bundle in force; for the service itself. */
export async function addShadowCounts(
  tx: Handle,
  unit: string,
  revision: string,
  counts: readonly Counted[],
): Promise<void> {
  const rows = counts.map(({ because, purpose, category, was, became, count }) => ({
    unit_id: unit,
    revision,
    because,
    purpose,
    category,
    was: codeOf(was),
    became: codeOf(became),
    decisions: count,
  }))
  // In one order, so that two replicas that count the same kinds wait for each other and never in a circle.
  rows.sort((a, b) => (Object.values(a).join(' ') < Object.values(b).join(' ') ? -1 : 1))
  await tx
    .insertInto('shadow_count')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['unit_id', 'revision', 'because', 'purpose', 'category', 'was', 'became'])
        .doUpdateSet({ decisions: sql`shadow_count.decisions + excluded.decisions` }),
    )
    .execute()
}

/** What a candidate decided beside the bundle in force in these units together; for the reach `replay`. */
export async function listShadowCounts(
  tx: Handle,
  units: readonly string[],
  revision: string,
): Promise<readonly Counted[]> {
  const rows = await tx
    .selectFrom('shadow_count')
    .select(['because', 'purpose', 'category', 'was', 'became'])
    .select(({ fn }) => fn.sum<string>('decisions').as('count'))
    .where('unit_id', 'in', units)
    .where('revision', '=', revision)
    .groupBy(['because', 'purpose', 'category', 'was', 'became'])
    .execute()
  return rows.map((row) => ({
    because: row.because,
    purpose: row.purpose as Counted['purpose'],
    category: row.category as Counted['category'],
    was: verdictUnder(row.was),
    became: verdictUnder(row.became),
    count: Number(row.count),
  }))
}

/** How often one kind of question had one answer on a day. */
export interface Asked extends Pick<AdviceQuestion, 'jurisdiction' | 'from' | 'to' | 'category' | 'purpose'> {
  /** RFC 3339 date. */
  readonly day: string
  readonly answer: AdviceAnswer
  readonly asked: number
}

/** Adds to what was asked. Of no unit and nobody, so it needs no caller. */
export async function addAdviceCounts(db: ExchangeDatabase, counts: readonly Asked[]): Promise<void> {
  const rows = counts.map(({ from, to, ...same }) => ({ ...same, from_type: from, to_type: to }))
  await db
    .insertInto('advice_count')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['day', 'jurisdiction', 'from_type', 'to_type', 'category', 'purpose', 'answer'])
        .doUpdateSet({ asked: sql`advice_count.asked + excluded.asked` }),
    )
    .execute()
}
