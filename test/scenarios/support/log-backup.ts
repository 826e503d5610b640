import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { Constellation } from '@casebridge/local'
import { asSuperuser, outboxEmpty, tamper } from './database.ts'

const TABLES = ['entry', 'tile', 'tree_head', 'actor_detail', 'person_detail', 'subject_key', 'year_key']

/** Changes the log past every guard, does something, and puts back what was there. */
export async function withChangedLog<T>(
  constellation: Constellation,
  change: string,
  work: () => Promise<T>,
): Promise<T> {
  await outboxEmpty(constellation)
  const copies = TABLES.map((table) => `create table kept.${table} as table audit.${table};`)
  await asSuperuser(constellation, `create schema kept; ${copies.join(' ')}`)
  try {
    await tamper(constellation, change)
    return await work()
  } finally {
    const back = TABLES.map(
      (table) => `delete from audit.${table}; insert into audit.${table} table kept.${table};`,
    )
    await tamper(constellation, `${back.join(' ')} drop schema kept cascade`)
  }
}

/** Takes away everything that the log gained since it had this size, a size it once had. */
export function backTo(size: number): string {
  return `delete from audit.entry where idx >= ${size};
    delete from audit.tile where (n + 1) * 256 ^ (level + 1) > ${size};
    delete from audit.tree_head where size > ${size}`
}

/** Takes from the signer everything that it remembers, and the copies of checkpoints. @returns what gives it back. */
export async function forgetSigned(constellation: Constellation): Promise<{ restore(): Promise<void> }> {
  const signer = constellation.service('signer')
  const { signedHeadsFile: file, copiesDirectory: copies } = constellation
  const change = async (heads: string) => {
    await signer.stop()
    writeFileSync(file, heads)
    await signer.start()
  }
  const kept = readFileSync(file, 'utf8')
  await change('')
  renameSync(copies, `${copies}-away`)
  return {
    async restore() {
      await change(kept)
      rmSync(copies, { recursive: true })
      renameSync(`${copies}-away`, copies)
    },
  }
}
