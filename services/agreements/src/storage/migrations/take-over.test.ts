import { createHash } from 'node:crypto'
import { canonicalBytes } from '@casebridge/ledger'
import { parseAgreement } from '@casebridge/policy'
import { connectDatabase, migrate } from '@casebridge/service'
import { createTestDatabase, runSql } from '@casebridge/testing'
import { expect, it } from 'vitest'
import { bundledOn } from '../../domain/lifecycle/in-force.ts'
import { openStorage } from '../open-storage.ts'
import type { Schema } from '../schema.ts'
import { migrations } from './index.ts'

const SCHEMA = 'agreements'
const [FIRST, OUTBOX] = [
  '20261124T0900-create-registry-and-publications',
  '20261124T0930-create-outbox',
] as const

it('what was signed before agreements were documents is in force as it was, between the same parties; a draft is gone', async () => {
  const { superuserUrl, migratorUrl, appUrl } = await createTestDatabase(SCHEMA)
  const before = { [FIRST]: migrations[FIRST], [OUTBOX]: migrations[OUTBOX] }
  await migrate({ url: migratorUrl, schema: SCHEMA, migrations: before })
  await runSql(
    superuserUrl,
    `insert into agreements.unit values ('unit-harbour', 'Harbour', 'BE', '{Kaaihaven,Sint-Elooi}', '{MUN}');
     insert into agreements.agency values
       ('agy-school', 'School', 'SCH', 'gdpr', 'inside', '{}', null), ('agy-town', 'Town', 'MUN', 'gdpr', 'inside', '{}', null);
     insert into agreements.agreement values
       ('agr-old', 2, 'ISP', 'Protocole élargi', 'BE', '{unit-harbour}', '{agy-school,agy-town}',
        '[{"id": "agr-old/1", "from": ["agy-school"], "to": ["agy-town"], "categories": ["EDU"], "purposes": ["early-help"]}]',
        '2026-01-01', '2028-01-01', '2026-01-05T10:00:00Z'),
       ('agr-draft', 1, 'ISP', 'A draft', 'BE', '{unit-harbour}', '{agy-school,agy-town}', '[]', '2026-01-01', '2028-01-01', null)`,
  )
  await migrate({ url: migratorUrl, schema: SCHEMA, migrations })

  const database = connectDatabase<Schema>({ url: appUrl, schema: SCHEMA, applicationName: 'test' })
  const versions = await openStorage(database.kysely).agreements.list()
  await database.close()
  const [old, ...others] = versions
  if (old === undefined) throw new Error('it is gone')
  expect(others).toEqual([])
  expect(parseAgreement(old.text.document)).toMatchObject({
    territory: ['Kaaihaven', 'Sint-Elooi'],
    version: 2,
  })
  expect(Buffer.from(old.text.bytes)).toEqual(Buffer.from(canonicalBytes(old.text.document)))
  expect(old.text.revision).toBe(`sha256:${createHash('sha256').update(old.text.bytes).digest('hex')}`)
  expect(bundledOn(versions, '2026-11-24')).toMatchObject([
    { id: 'agr-old', version: 2, parties: ['agy-school', 'agy-town'], clauses: [{ id: 'agr-old/1' }] },
  ])
})
