import { randomUUID } from 'node:crypto'
import type { Constellation } from '@casebridge/local'
import { asSuperuser } from './database.ts'

/** Lets the review of a case wait for a professional, as the exchange itself does behind its operations. @returns its id. */
export async function makeTask(
  constellation: Constellation,
  professional: string,
  caseId: string,
): Promise<string> {
  const agency = constellation.region.professionals.find(({ id }) => id === professional)?.agency ?? ''
  const id = randomUUID()
  await asSuperuser(
    constellation,
    `insert into exchange.task (unit_id, id, agency, professional, kind, about_kind, about_id, case_id, state, made_at, due_at)
     values ('unit-harbour', '${id}', '${agency}', '${professional}', 'review-case', 'case', '${caseId}', '${caseId}',
             'open', now(), now() + interval '1 day')`,
  )
  return id
}
