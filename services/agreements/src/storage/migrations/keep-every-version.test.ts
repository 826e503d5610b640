import { connectDatabase, migrate } from '@casebridge/service'
import { createTestDatabase, runSql } from '@casebridge/testing'
import { expect, it } from 'vitest'
import { openStorage } from '../open-storage.ts'
import type { Schema } from '../schema.ts'
import { migrations } from './index.ts'

const THIS = '20261124T1010-keep-every-version-of-the-registry'

it('a registry that was there becomes the first version of every record, and says what it said', async () => {
  const { superuserUrl, migratorUrl, appUrl } = await createTestDatabase('agreements')
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < THIS))
  await migrate({ url: migratorUrl, schema: 'agreements', migrations: before })
  const address = new URL(superuserUrl)
  address.searchParams.set('options', '-c search_path=agreements')
  await runSql(
    address.href,
    `insert into unit values ('unit-harbour', 'Harbour', 'BE', '{Kaaihaven}', '{MUN}');
     insert into agency values
       ('agy-school', 'School', 'SCH', 'gdpr', 'inside', '{https://school.example}', '{"kid":"k","kty":"OKP","crv":"X25519","x":"x"}'),
       ('agy-mayor', 'Mayor', 'MAY', 'gdpr', 'inside', '{}', null);
     insert into unit_agency values ('unit-harbour', 'agy-school'), ('unit-harbour', 'agy-mayor');
     insert into professional values
       ('pro-lena', 'Lena', 'agy-school', '{coordinator}', null), ('pro-arne', 'Arne', 'agy-school', '{teacher}', '2026-01-31');
     insert into professional_unit values ('pro-lena', 'unit-harbour');
     insert into attestation (professional_id, kind, issuer, valid_until, recorded_at)
       values ('pro-lena', 'training', 'Academy', '2027-01-01', now())`,
  )
  await migrate({ url: migratorUrl, schema: 'agreements', migrations })
  const database = connectDatabase<Schema>({ url: appUrl, schema: 'agreements', applicationName: 'test' })
  const { registry, records } = openStorage(database.kysely)
  const snapshot = await registry.snapshot('2026-11-24')
  const standing = await records.standing()
  await database.close()
  expect(snapshot).toEqual({
    units: [
      {
        ...{ id: 'unit-harbour', name: 'Harbour', jurisdiction: 'BE', municipalities: ['Kaaihaven'] },
        ...{ agencies: ['agy-mayor', 'agy-school'], coreTypes: ['MUN'] },
      },
    ],
    agencies: [
      { id: 'agy-mayor', name: 'Mayor', type: 'MAY', regime: 'gdpr', territory: 'inside', issuers: [] },
      {
        ...{ id: 'agy-school', name: 'School', type: 'SCH', regime: 'gdpr', territory: 'inside' },
        ...{
          issuers: ['https://school.example'],
          sealingKey: { kid: 'k', kty: 'OKP', crv: 'X25519', x: 'x' },
        },
      },
    ],
    professionals: [
      {
        ...{
          id: 'pro-arne',
          name: 'Arne',
          agency: 'agy-school',
          roles: ['teacher'],
          units: [],
          signingKeys: [],
        },
        leftOn: '2026-01-31',
      },
      {
        ...{ id: 'pro-lena', name: 'Lena', agency: 'agy-school', roles: ['coordinator'] },
        ...{ units: ['unit-harbour'], signingKeys: [], trainingValidUntil: '2027-01-01' },
      },
    ],
  })
  const bases = [...standing.units, ...standing.agencies, ...standing.professionals].map(({ base }) => base)
  expect(new Set(bases)).toEqual(new Set([1]))
})
