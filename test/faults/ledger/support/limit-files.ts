import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'
import { asSuperuser } from '../../../scenarios/support/database.ts'

/** One segment of the write-ahead log: below it PostgreSQL could not write at all. */
const SEGMENT_BYTES = 16 * 1024 * 1024

/**
 * Lets the file in which the entries lie grow to what one segment of the write-ahead log takes, with rows of a
 * transaction that is rolled back.
 * @returns the size of that file in bytes.
 */
export async function fillEntryFile(constellation: Constellation): Promise<number> {
  await asSuperuser(constellation, 'alter table audit.entry set (autovacuum_enabled = off)')
  await asSuperuser(
    constellation,
    `begin;
     insert into audit.entry select 1000000 + i, gen_random_uuid(), convert_to(repeat(md5(i::text), 50), 'UTF8'), sha256('')
       from generate_series(1, 12000) i;
     rollback`,
  )
  await asSuperuser(constellation, 'checkpoint')
  const [row] = await asSuperuser<{ file: string }>(
    constellation,
    `select current_setting('data_directory') || '/' || pg_relation_filepath('audit.entry') as file`,
  )
  const { size } = statSync(row?.file ?? join(constellation.directory, 'no-such-file'))
  if (size < SEGMENT_BYTES) throw new Error(`the file of the entries has only ${size} bytes`)
  return size
}

/** From now on no process of the constellation’s PostgreSQL can let a file grow beyond this; `unlimited` ends it. */
export async function limitFiles(constellation: Constellation, bytes: number | 'unlimited'): Promise<void> {
  const postmaster = constellation.database.pid()
  if (postmaster === undefined) throw new Error('PostgreSQL does not run')
  // The postmaster first: what it starts from now on inherits the limit.
  limit(postmaster, bytes)
  const sessions = await asSuperuser<{ pid: number }>(constellation, 'select pid from pg_stat_activity')
  for (const { pid } of sessions) limit(pid, bytes)
}

/**
 * The soft limit only, which the owner of a process may raise again. Set as that owner: PostgreSQL does not run as root,
 * and root in a container may not set it for others.
 */
function limit(pid: number, bytes: number | 'unlimited'): void {
  const options = ['--pid', `${pid}`, `--fsize=${bytes}:`]
  try {
    const { uid, gid } = statSync(`/proc/${pid}`)
    execFileSync('prlimit', options, { stdio: 'pipe', ...(process.getuid?.() === 0 && { uid, gid }) })
  } catch (cause) {
    // A session that has ended since.
    if (existsSync(`/proc/${pid}`)) throw cause
  }
}
