import type { Category } from '@casebridge/policy'
import { NotFound } from '@casebridge/service'
import type { PageRequest } from '../domain/casework/paging.ts'
import type { Answered, Referral, ReferralState } from '../domain/referral/referral.ts'
import type { Handle } from './as-caller.ts'
import type { ReferralRow } from './tables/referrals.ts'
import { dropTasks, makeTask } from './tasks.ts'

/** The referrals that this caller made or that were made to this caller; every other one does not exist here. */
export const referralRepository = (tx: Handle, units: readonly string[]) => ({
  /** Newest first, one beyond the limit. */
  async list(
    professional: string,
    direction: 'given' | 'received',
    { after, limit }: PageRequest,
  ): Promise<readonly Referral[]> {
    const rows = await recorded(tx, units)
      .where(direction === 'given' ? 'r.from_professional' : 'r.to_professional', '=', professional)
      .where((row) => (after === undefined ? row.lit(true) : row('r.id', '<', after)))
      .orderBy('r.id', 'desc')
      .limit(limit + 1)
      .execute()
    return rows.map(toReferral)
  },

  /** @throws NotFound */
  async get(id: string): Promise<Referral> {
    const row = await recorded(tx, units).where('r.id', '=', id).executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toReferral(row)
  },

  /** Undefined when nothing was permitted, so that there is none. */
  async findUnder(disclosureId: string): Promise<Referral | undefined> {
    const row = await recorded(tx, units).where('r.disclosure_id', '=', disclosureId).executeTakeFirst()
    return row && toReferral(row)
  },

  async insert(referral: Referral): Promise<void> {
    await tx
      .insertInto('referral')
      .values({
        unit_id: referral.unit,
        id: referral.id,
        from_professional: referral.from.professional,
        from_agency: referral.from.agency,
        to_professional: referral.to.professional,
        to_agency: referral.to.agency,
        category: referral.category,
        state: referral.state,
        disclosure_id: referral.disclosureId,
        offered_at: referral.offeredAt,
        answer_by: referral.answerBy,
        answered_at: null,
        because: null,
        outcome: null,
        ended_at: null,
        told_at: null,
      })
      .execute()
  },

  /** Lets it wait for its receiver, once, whoever retries. Only what `findUnder` gave is in the ledger. */
  async tell({ unit, id, to, answerBy }: Referral, at: Date): Promise<void> {
    const { numUpdatedRows } = await tx
      .updateTable('referral')
      .set({ told_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('told_at', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return
    const dueAt = new Date(`${answerBy}T23:59:59.999Z`)
    await makeTask(tx, { unit, doer: { ...to, role: null }, kind: 'answer-referral', about: id, at, dueAt })
  },

  /** @returns whether it was still in the state in which it was read. */
  async move({ unit, id, state }: Referral, to: ReferralState, noted: Answered): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('referral')
      .set({
        state: to,
        ...(noted.answeredAt !== undefined && { answered_at: noted.answeredAt }),
        ...(noted.because !== undefined && { because: noted.because }),
        ...(noted.outcome !== undefined && { outcome: noted.outcome }),
        ...(noted.endedAt !== undefined && { ended_at: noted.endedAt }),
      })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', state)
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

/** What was not answered in time, in any unit, in order of id; for a clock. */
export async function listUnanswered(
  tx: Handle,
  today: string,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('referral')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'offered')
    .where('answer_by', '<', today)
    .where((row) => (after === undefined ? row.lit(true) : row('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Lapses one that was still not answered, and what it said with it; for a clock. @returns it, when it did. */
export async function lapseReferral(
  tx: Handle,
  unit: string,
  id: string,
  now: Date,
): Promise<Referral | undefined> {
  const row = await tx
    .updateTable('referral')
    .set({ state: 'lapsed', ended_at: now.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'offered')
    .where('answer_by', '<', now.toISOString().slice(0, 10))
    .returningAll()
    .executeTakeFirst()
  if (row === undefined) return undefined
  await takeBack(tx, toReferral(row), now)
  await dropTasks(tx, { unit, kind: 'answer-referral', about: id }, now)
  return toReferral(row)
}

/** From now on what it said is shown to nobody but its holder. */
export async function takeBack(tx: Handle, { unit, disclosureId }: Referral, at: Date): Promise<void> {
  await tx
    .updateTable('disclosure')
    .set({ recalled_at: at.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', disclosureId)
    .where('recalled_at', 'is', null)
    .execute()
}

/** INVARIANT (I1): a referral is one only when its disclosure is in the ledger; until then it exists for nobody. */
function recorded(tx: Handle, units: readonly string[]) {
  return tx
    .selectFrom('referral as r')
    .innerJoin('disclosure as d', (join) =>
      join.onRef('d.unit_id', '=', 'r.unit_id').onRef('d.id', '=', 'r.disclosure_id'),
    )
    .innerJoin('intent as i', (join) =>
      join.onRef('i.unit_id', '=', 'd.unit_id').onRef('i.id', '=', 'd.intent_id'),
    )
    .selectAll('r')
    .where('r.unit_id', 'in', units)
    .where('i.entry_index', 'is not', null)
    .where('i.swept', 'is', null)
}

function toReferral(row: ReferralRow): Referral {
  return {
    unit: row.unit_id,
    id: row.id,
    from: { professional: row.from_professional, agency: row.from_agency },
    to: { professional: row.to_professional, agency: row.to_agency },
    category: row.category as Category,
    state: row.state as ReferralState,
    disclosureId: row.disclosure_id,
    offeredAt: row.offered_at,
    answerBy: row.answer_by,
    answeredAt: row.answered_at,
    because: row.because as Referral['because'],
    outcome: row.outcome as Referral['outcome'],
    endedAt: row.ended_at,
  }
}
