import { migrate } from '@casebridge/service'
import { createTestDatabase, runSql } from '@casebridge/testing'
import { expect, it } from 'vitest'
import { aDisclosure } from '../../../test/submissions.ts'
import { migrations } from './index.ts'

it('a log that was there before the archive: what its entries name is to be fetched too', async () => {
  const { superuserUrl, migratorUrl: url } = await createTestDatabase('audit')
  const before = Object.fromEntries(
    Object.entries(migrations).filter(([name]) => name < '20261124T1000-create-bundle-archive'),
  )
  await migrate({ url, schema: 'audit', migrations: before })
  const one = `sha256:${'a'.repeat(64)}`
  const other = `sha256:${'b'.repeat(64)}`
  const entries = [{ policy: one }, {}, { policy: other }, { policy: one }].map((named) => aDisclosure(named))
  const rows = entries.map(
    ({ entry, leaf, leafHash }, i) =>
      `(${i}, '${entry.id}', '\\x${Buffer.from(leaf).toString('hex')}', '\\x${Buffer.from(leafHash).toString('hex')}')`,
  )
  await runSql(superuserUrl, `insert into audit.entry values ${rows.join()}`)
  await migrate({ url, schema: 'audit', migrations })
  expect(await runSql(superuserUrl, 'select revision from audit.named_bundle order by revision')).toEqual([
    { revision: one },
    { revision: other },
  ])
})
