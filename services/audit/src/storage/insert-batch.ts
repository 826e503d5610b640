import { type Kysely, sql } from 'kysely'
import { type Batch, HeadMoved } from '../domain/log/log-store.ts'
import { bigints, byteas, smallints, uuids } from './binary-array.ts'
import type { AuditTables } from './schema.ts'

/** SQLSTATE of a unique and of a foreign key violation: the place or the head was taken, or the head has gone. */
const TAKEN = new Set(['23505', '23503'])

/**
 * Stores a batch by one statement, which is one transaction, one round trip and one flush to disk.
 * @throws HeadMoved when another batch took its place.
 */
export async function insertBatch(db: Kysely<AuditTables>, batch: Batch): Promise<void> {
  try {
    await statement(batch).execute(db)
  } catch (error) {
    if (error instanceof Error && 'code' in error && TAKEN.has(String(error.code))) {
      throw new HeadMoved('another batch extended the log', { cause: error })
    }
    throw error
  }
}

function statement({ previous, head, receivedAt, leaves, fullTiles, details, bundles }: Batch) {
  const { yearKeys, subjectKeys, actors, persons } = details
  return sql`
    with
    new_entry as (
      insert into entry (idx, entry_id, leaf, leaf_hash)
      select * from unnest(
        ${bigints(leaves.map((leaf) => leaf.index))}::bigint[], ${uuids(leaves.map((leaf) => leaf.entryId))}::uuid[],
        ${byteas(leaves.map((leaf) => leaf.leaf))}::bytea[], ${byteas(leaves.map((leaf) => leaf.leafHash))}::bytea[])),
    new_tile as (
      insert into tile (level, n, data)
      select * from unnest(
        ${smallints(fullTiles.map((tile) => tile.level))}::smallint[],
        ${bigints(fullTiles.map((tile) => tile.index))}::bigint[],
        ${byteas(fullTiles.map((tile) => tile.data))}::bytea[])),
    new_named_bundle as (
      insert into named_bundle (revision)
      select * from unnest(${bundles}::text[])
      on conflict do nothing),
    new_year_key as (
      insert into year_key (year, wrapped)
      select * from unnest(
        ${smallints(yearKeys.map((key) => key.year))}::smallint[],
        ${byteas(yearKeys.map((key) => key.wrapped))}::bytea[])),
    new_subject_key as (
      insert into subject_key (subject_index, wrapped)
      select * from unnest(
        ${byteas(subjectKeys.map((key) => key.subjectIndex))}::bytea[],
        ${byteas(subjectKeys.map((key) => key.wrapped))}::bytea[])),
    new_actor as (
      insert into actor_detail (entry_id, year, actor_index, ciphertext)
      select * from unnest(
        ${uuids(actors.map((actor) => actor.entryId))}::uuid[], ${smallints(actors.map((actor) => actor.year))}::smallint[],
        ${byteas(actors.map((actor) => actor.actorIndex))}::bytea[],
        ${byteas(actors.map((actor) => actor.ciphertext))}::bytea[])),
    new_person as (
      insert into person_detail (entry_id, subject_index, case_index, ciphertext)
      select * from unnest(
        ${uuids(persons.map((person) => person.entryId))}::uuid[],
        ${byteas(persons.map((person) => person.subjectIndex))}::bytea[],
        ${byteas(persons.map((person) => person.caseIndex))}::bytea[],
        ${byteas(persons.map((person) => person.ciphertext))}::bytea[]))
    insert into tree_head (size, root, prev_size, prev_root, received_at)
    values (${head.size}, ${head.root}, ${previous.size}, ${previous.root}, ${receivedAt.toISOString()}::timestamptz)`
}
