import { randomUUID } from 'node:crypto'
import { runSql } from '@casebridge/testing'
import type { Harness } from './harness.ts'

interface Filling {
  readonly asker?: string
  readonly dueAt?: string
  readonly flags?: readonly string[]
}

/**
 * Rows of a disclosure with its review, written by the superuser: what row-level security shows of them is the
 * question, not how they came to be. @returns the id of the review.
 */
export async function fillDisclosure(
  { superuserUrl }: Harness,
  itemId: string,
  { asker = 'pro-noor', dueAt = '2026-11-27T09:00:00.000Z', flags = ['G01'] }: Filling = {},
): Promise<string> {
  const [intent, disclosure, request, review] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const item = `exchange.item where id = '${itemId}'`
  await runSql(
    superuserUrl,
    `insert into exchange.intent (unit_id, id, professional, idempotency_key, body_hash, entry_id, entry, key_id, outcome,
                                  detail, facts, engine, bundle, registry, decided_at, entry_index, proof)
       select unit_id, '${intent}', author, '${intent}', '', '${randomUUID()}', '', key_id, '',
              '', '', 'engine', 'bundle', 'registry', now(), 1, 'proof' from ${item};
     insert into exchange.request (unit_id, id, case_id, asker, asker_agency, holders, recipients, purpose, kind,
                                   question, reason, asked_at, lapses_at, intent_id, key_id)
       select unit_id, '${request}', case_id, '${asker}', 'agy-prevention', array[holder], '{pro-noor}', 'early-help',
              'question', '', '', now(), now(), '${intent}', key_id from ${item};
     insert into exchange.disclosure (unit_id, id, case_id, item_id, request_id, intent_id, transaction_id, holder, given_by,
                                      recipient, recipient_agency, purpose, category, variant, fields, obligations, rules,
                                      prereleased, on_case, made_at)
       select unit_id, '${disclosure}', case_id, id, '${request}', '${intent}', '${randomUUID()}', holder, author,
              'pro-noor', 'agy-prevention', 'early-help', category, 'summary', '{}', '{}', '{}', false, true, now() from ${item};
     insert into exchange.reading (unit_id, disclosure_id, entry_id, read_at)
       select unit_id, '${disclosure}', '${randomUUID()}', now() from ${item};
     insert into exchange.review (unit_id, id, disclosure_id, flags, opened_at, due_at)
       select unit_id, '${review}', '${disclosure}', '{${flags.join(',')}}', now(), '${dueAt}' from ${item};
     insert into exchange.content_opening (unit_id, grant_id, professional, opened_entry, entry_id, opened_at)
       select unit_id, '${randomUUID()}', 'pro-vera', '${randomUUID()}', '${randomUUID()}', now() from ${item}`,
  )
  return review
}
