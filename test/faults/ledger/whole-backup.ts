import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'
import { asSuperuser, outboxEmpty } from '../../scenarios/support/database.ts'

/** What is not the operator's to restore, and what belongs to this run alone. */
const LEFT_ALONE = ['witnesses', 'logs', 'postgres', 'run.json', 'endpoints.json']

const SERVICES = ['exchange', 'audit', 'agreements', 'signer'] as const

/** A copy of everything the operator has: the files of the database and all local files. Witnesses are elsewhere. */
export interface WholeBackup {
  /** Puts all of it back. The database runs afterwards, `audit` and `exchange` do not. */
  restore(): Promise<void>
}

export async function takeBackup(constellation: Constellation): Promise<WholeBackup> {
  const { directory, database } = constellation
  const [row] = await asSuperuser<{ data_directory: string }>(constellation, 'show data_directory')
  const data = row?.data_directory ?? ''
  const copy = `${data}.backup`
  const local = readdirSync(directory).filter(
    (name) => !LEFT_ALONE.includes(name) && !name.includes('.backup'),
  )
  const kept = join(directory, 'local.backup')
  await outboxEmpty(constellation)
  await stopped(constellation, async () => {
    copyAll([data], copy)
    execFileSync('mkdir', ['-p', kept])
    for (const name of local) copyAll([join(directory, name)], join(kept, name))
  })
  for (const name of SERVICES.toReversed()) await constellation.service(name).start()
  return {
    async restore() {
      await stopped(constellation, async () => {
        rmSync(data, { recursive: true })
        copyAll([copy], data)
        for (const name of local) {
          rmSync(join(directory, name), { recursive: true })
          copyAll([join(kept, name)], join(directory, name))
        }
      })
      for (const name of ['signer', 'agreements'] as const) await constellation.service(name).start()
      if (database.pid() === undefined) throw new Error('the restored database does not run')
    },
  }
}

/** Does something while nothing of the operator runs; the database runs again afterwards. */
async function stopped({ service, database }: Constellation, work: () => Promise<void>): Promise<void> {
  for (const name of SERVICES) await service(name).stop()
  await database.stop()
  await work()
  await database.start()
}

/** With owners and modes, which PostgreSQL insists on. */
function copyAll(from: readonly string[], to: string): void {
  execFileSync('cp', ['-a', ...from, to])
}
