import { NotFound } from '@casebridge/service'
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import type { PageRequest } from '../domain/casework/paging.ts'
import { type Doer, escalationOf, TASK_KINDS, type Task, type TaskKind } from '../domain/tasks/task.ts'
import type { Handle } from './as-caller.ts'
import type { TaskRow } from './tables/tasks.ts'

/** A task to be made, in the transaction of what makes it necessary. */
export interface NewTask extends Pick<Task, 'unit' | 'doer' | 'kind' | 'about'> {
  readonly caseId?: string
  readonly at: Date
  readonly dueAt: Date
}

/** Lets something wait for somebody. @returns its id, for whoever makes it may not see it. */
export async function makeTask(
  tx: Handle,
  { unit, doer, kind, about, caseId, at, dueAt }: NewTask,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('task')
    .values({
      ...{ unit_id: unit, id, ...doer, kind, about_kind: TASK_KINDS[kind].about, about_id: about },
      ...{ case_id: caseId ?? null, state: 'open', made_at: at.toISOString(), due_at: dueAt.toISOString() },
      ...{ escalates_at: escalationOf(kind, dueAt), escalated_at: null, ended_at: null },
    })
    .execute()
  return id
}

/** Ends what was to be done with an object that needs it no more, whoever was to do it. */
export async function dropTasks(
  tx: Handle,
  { unit, kind, about }: Pick<Task, 'unit' | 'kind' | 'about'>,
  at: Date,
): Promise<void> {
  await sql`select drop_tasks(${unit}, ${kind}, ${about}::uuid, ${at.toISOString()}::timestamptz)`.execute(tx)
}

/** What waits for this caller, and nothing that waits for others. `units` are the caller's. */
export const taskRepository = (tx: Handle, units: readonly string[]) => ({
  /** What is open, the soonest due first, one beyond the limit. */
  async list({ after, limit }: PageRequest): Promise<readonly Task[]> {
    const [dueAt, id] = after?.split(' ') ?? []
    const rows = await tx
      .selectFrom('task')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('state', '=', 'open')
      .where((row) =>
        dueAt === undefined || id === undefined
          ? row.lit(true)
          : sql<boolean>`(due_at, id) > (${dueAt}::timestamptz, ${id}::uuid)`,
      )
      .orderBy('due_at')
      .orderBy('id')
      .limit(limit + 1)
      .execute()
    return rows.map(toTask)
  },

  /** @throws NotFound for an unknown task and for one of somebody else, alike. */
  async get(id: string): Promise<Task> {
    const row = await tx
      .selectFrom('task')
      .selectAll()
      .where('unit_id', 'in', units)
      .where('id', '=', id)
      .executeTakeFirst()
    if (row === undefined) throw new NotFound()
    return toTask(row)
  },

  /** @returns whether it was open until now. */
  async finish({ unit, id }: Task, at: Date): Promise<boolean> {
    const { numUpdatedRows } = await tx
      .updateTable('task')
      .set({ state: 'done', ended_at: at.toISOString() })
      .where('unit_id', '=', unit)
      .where('id', '=', id)
      .where('state', '=', 'open')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  },
})

/** The place of a task in its list. */
export function placeOf({ dueAt, id }: Task): string {
  return `${dueAt} ${id}`
}

/** Professionals for whom something waits, once each; for the reach `clock`. */
export async function listDoers(tx: Handle): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('task')
    .select('professional')
    .distinct()
    .where('state', '=', 'open')
    .where('professional', 'is not', null)
    .execute()
  return rows.flatMap(({ professional }) => professional ?? [])
}

/** Open tasks that were left undone, and those of these professionals, in order of id; for the reach `clock`. */
export async function listEscalating(
  tx: Handle,
  gone: readonly string[],
  now: Date,
  { after, limit }: PageRequest,
): Promise<readonly { readonly unit: string; readonly id: string }[]> {
  return tx
    .selectFrom('task')
    .select(['unit_id as unit', 'id'])
    .where('state', '=', 'open')
    .where(({ eb, or, lit }) =>
      or([
        eb('escalates_at', '<=', now.toISOString()),
        gone.length === 0 ? lit(false) : eb('professional', 'in', gone),
      ]),
    )
    .where(({ eb, lit }) => (after === undefined ? lit(true) : eb('id', '>', after)))
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** One that is open, locked until the transaction is over; for the reach `clock`. */
export async function lockOpen(
  tx: Handle,
  { unit, id }: Pick<Task, 'unit' | 'id'>,
): Promise<Task | undefined> {
  const row = await tx
    .selectFrom('task')
    .selectAll()
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst()
  return row && toTask(row)
}

/** Gives it to somebody else; for the reach `clock`. */
export async function passOn(
  tx: Handle,
  { unit, id }: Task,
  doer: Doer,
  escalatesAt: string | null,
  at: Date,
): Promise<void> {
  await tx
    .updateTable('task')
    .set({ ...doer, escalates_at: escalatesAt, escalated_at: at.toISOString() })
    .where('unit_id', '=', unit)
    .where('id', '=', id)
    .execute()
}

/** Who owns the case that a task belongs to; for the reach `clock`. */
export function findOwner(
  tx: Handle,
  { unit, caseId }: Pick<Task, 'unit' | 'caseId'>,
): Promise<{ owner: string } | undefined> {
  return tx
    .selectFrom('case_file')
    .select('owner')
    .where('unit_id', '=', unit)
    .where('id', '=', caseId)
    .executeTakeFirst()
}

function toTask(row: TaskRow): Task {
  const { agency, professional, role } = row
  return {
    unit: row.unit_id,
    id: row.id,
    doer:
      professional === null
        ? { agency, professional, role: role ?? '' }
        : { agency, professional, role: null },
    kind: row.kind as TaskKind,
    about: row.about_id,
    caseId: row.case_id,
    state: row.state as Task['state'],
    madeAt: row.made_at,
    dueAt: row.due_at,
    escalatesAt: row.escalates_at,
    escalatedAt: row.escalated_at,
  }
}
