import { canonicalBytes } from '@casebridge/ledger'
import { nodeHash as hash } from '@casebridge/ledger/node'
import { type Agreement, compile, PACKS, revisionOf } from '@casebridge/policy'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AuditLog, openAuditLog } from '../../../test/audit-log.ts'
import { aDisclosure } from '../../../test/submissions.ts'
import { bundleRepository } from '../../storage/bundle-repository.ts'
import { restrictionRepository } from '../../storage/restriction-repository.ts'
import { archivedPolicies } from '../bundles/archived-policies.ts'
import type { OwnEntry } from '../log/own-entry.ts'
import { type Reader, readersOf } from '../readers.ts'
import { toldLedger } from './told-ledger.ts'

type Language = 'en' | 'fr' | 'nl'

const school = 'agy-school-meridian'
const police = 'agy-police-quay'
const desk = 'agy-family-lantern'
const town = 'agy-town'

const agencies = [
  [school, 'Meridian School', 'SCH', 'gdpr'],
  [police, 'Quay Police', 'POL', 'led'],
  [desk, 'The Lantern', 'FAM', 'gdpr'],
  [town, 'Town of Kaaihaven', 'MUN', 'gdpr'],
  ['agy-mayor', 'Mayor’s Office', 'MAY', 'gdpr'],
] as const
const noor = { id: 'pro-noor', name: 'Noor', agency: school, roles: [], units: [], signingKeys: [] }
const registry = {
  units: [],
  agencies: agencies.map(([id, name, type, regime]) => ({
    ...{ id, name, type, regime, issuers: [] },
    territory: 'inside' as const,
  })),
  professionals: [noor],
}
const readers = readersOf(registry, `sha256:${'0'.repeat(64)}`)

const agreement: Agreement = {
  ...{ id: 'agr-harbour', version: 1, type: 'ISP', title: 'Harbour protocol', jurisdiction: 'BE' },
  ...{ units: ['unit-harbour'], parties: [school, town, desk] },
  ...{ validFrom: '2026-01-01', validUntil: '2030-01-01' },
  clauses: [
    { id: 'agr-harbour/1', from: [school], to: [town], categories: ['EDU'], purposes: ['early-help'] },
    { id: 'agr-harbour/2', from: [desk], to: [town], categories: ['EDU', 'REF'], purposes: ['early-help'] },
  ],
}
const bundle = canonicalBytes(compile({ packs: PACKS, agreements: [agreement] }))
const policy = revisionOf(bundle, (bytes) => Buffer.from(hash.sha256(bytes)).toString('hex'))

let log: AuditLog
let digit = 0
beforeAll(async () => {
  log = await openAuditLog()
  await log.append(aDisclosure({ policy }))
  await bundleRepository(log.db).keep(policy, bundle)
})
afterAll(() => log.close())

/** What a school told the town, by the first row of the matrix. */
const TOLD = {
  ...{ organisation: town, holders: [school], recipients: [town], classes: ['EDU:summary'] },
  ...{ purpose: 'early-help', basis: ['V01', 'agr-harbour/1', 'flag/pop-up-session'], policy },
}

describe('a row of a person’s ledger', () => {
  it('says who, when, what, why and on what basis, in plain words', async () => {
    const [row] = await told(TOLD)
    expect(row?.sentence).toMatch(
      /^24 November 2026.* Town of Kaaihaven received from Meridian School: school attendance \(summary\)\. Purpose: early help\. Basis: /,
    )
    expect(row).toMatchObject({
      organisation: { id: town, name: 'Town of Kaaihaven' },
      holders: [{ id: school, name: 'Meridian School' }],
      purpose: { code: 'early-help', text: 'early help' },
      classes: [{ code: 'EDU:summary', text: 'school attendance (summary)' }],
    })
  })

  it.each<[Language, string]>([
    [
      'nl',
      'Town of Kaaihaven kreeg van Meridian School: schoolaanwezigheid (samenvatting). Doel: vroege hulp.',
    ],
    [
      'fr',
      "Town of Kaaihaven a reçu, de la part de Meridian School : présence à l'école (résumé). Finalité : aide précoce.",
    ],
  ])('says it in %s too', async (language, said) => {
    const [row] = await told(TOLD, language)
    expect(row?.sentence).toContain(said)
  })

  it.each<[Language, string]>([
    ['en', 'minimum for truancy support (our default, not law; to be confirmed by counsel)'],
    [
      'nl',
      'het minimum voor hulp bij schoolverzuim (onze standaard, geen wet; te bevestigen door een jurist)',
    ],
    ['fr', "le minimum pour aider en cas d'absentéisme scolaire (notre règle par défaut, pas une loi"],
  ])('says in %s of a default of ours what it is, and cites no law for it', async (language, said) => {
    const [row] = await told(TOLD, language)
    expect(row?.sentence).toContain(said)
    expect(row?.sentence).not.toContain('Casebridge default')
  })

  it('cites the provision of each rule and the agreement of each clause, by the bundle that decided', async () => {
    const [row] = await told(TOLD)
    expect(row?.basis).toEqual([
      expect.objectContaining({ code: 'V01', citation: expect.any(String), status: expect.any(String) }),
      { code: 'agr-harbour/1', text: 'Harbour protocol' },
    ])
    expect(row?.sentence).toContain('Harbour protocol')
  })

  it('gives the codes alone while the bundle is not archived', async () => {
    const [row] = await told({ ...TOLD, policy: `sha256:${'b'.repeat(64)}` })
    expect(row?.basis).toEqual([{ code: 'V01' }, { code: 'agr-harbour/1' }])
    expect(row?.classes[0]?.text).toBe('school attendance (summary)')
  })

  it('shows no remark for reviewers, and no professional: of one, the organisation', async () => {
    const rows = await told({
      ...TOLD,
      recipients: ['pro-noor', 'pro-gone'],
      actor: { professional: 'pro-noor' },
    })
    expect(JSON.stringify(rows)).not.toMatch(/flag|pro-|Noor/)
    expect(rows[0]?.recipients.map(({ name }) => name)).toEqual([
      'Meridian School',
      'an organisation that is no longer registered',
    ])
  })

  it.each<[string, Partial<OwnEntry>, RegExp]>([
    [
      'what was asked in vain',
      { event: 'decision', effect: 'deny', classes: [], holders: [] },
      /Town of Kaaihaven asked for information about you\. Nothing was shared\./,
    ],
    [
      'a question that waits',
      { event: 'decision', effect: 'pending', classes: [], holders: [] },
      /asked for information about you\. It was not answered at once\./,
    ],
    [
      'what was not given in the end',
      { event: 'decision', effect: 'deny', organisation: school, classes: [] },
      /Meridian School considered passing on information about you\. Nothing was shared\./,
    ],
    [
      'a reading',
      { event: 'consultation' },
      /Town of Kaaihaven read what came from Meridian School: school attendance \(summary\)\./,
    ],
    [
      'a reading of this list',
      { event: 'consultation', classes: ['LOG:subject'], holders: [], recipients: [] },
      /Town of Kaaihaven looked up this list\./,
    ],
  ])('tells %s', async (_, entry, said) => {
    const [row] = await told({ ...TOLD, ...entry })
    expect(row?.sentence).toMatch(said)
  })

  it('of a refusal names no holder: that it holds something is not told by a refusal', async () => {
    const [row] = await told({ ...TOLD, event: 'decision', effect: 'deny', classes: [] })
    expect(row?.holders).toEqual([])
  })
})

describe('other people’s confidences', () => {
  it.each<[string, Partial<OwnEntry>]>([
    ['a family desk that tells something', { holders: [desk], classes: ['FDK:summary'] }],
    ['a family desk that acts', { organisation: desk }],
    ['a family desk that is told something', { recipients: [desk] }],
    ['a family desk that would have told something', { event: 'decision', holders: [desk], classes: [] }],
    ['a referral of the family desk', { holders: [desk], classes: ['REF:hit'] }],
    ['information about third parties alone', { classes: ['TPD:summary'] }],
  ])('%s: no row, as if it had never been', async (_, entry) => {
    expect(await told({ ...TOLD, ...entry })).toEqual([])
  })

  it('are cut out of a row that tells of the person beside them', async () => {
    const [row] = await told({
      ...TOLD,
      holders: [school, desk],
      recipients: [town, desk],
      classes: ['EDU:summary', 'FDK:summary', 'TPD:full'],
      basis: ['V01', 'V39', 'V40', 'agr-harbour/2'],
    })
    expect(row).toEqual((await told({ ...TOLD, basis: ['V01'] }, 'en', undefined, row?.index))[0])
  })

  it('do not show by what an auditor opened either', async () => {
    const transaction = '01a20f3a-e352-71e2-b622-0aea7d3ae782'
    const opened = {
      event: 'consultation',
      organisation: 'agy-audit',
      purpose: 'audit',
      transaction,
    } as const
    const look = { ...opened, classes: ['LOG:person'], effect: 'person-opened' }
    const confided = { ...TOLD, organisation: desk, holders: [desk], transaction }
    expect(await told([confided, look])).toEqual([])
    expect(await told([{ ...TOLD, transaction }, look])).toHaveLength(2)
    const reader = { professional: 'pro-r', agency: police, roles: ['lawfulness-reviewer'] }
    expect(await told([{ ...TOLD, transaction }, look], 'en', reader)).toEqual([])
  })

  it('do not show in what a refusal rests on either, archived or not', async () => {
    for (const given of [policy, `sha256:${'c'.repeat(64)}`]) {
      const asked = { ...TOLD, event: 'decision', effect: 'deny', classes: [], holders: [] } as const
      const [row] = await told({ ...asked, basis: ['V39', 'V40', 'V01'], policy: given })
      expect(row?.basis.map(({ code }) => code)).toEqual(['V01'])
    }
  })
})

describe('early help', () => {
  it.each([police, 'agy-mayor'])(
    'is not told through a reviewer of %s, unless that agency took part',
    async (agency) => {
      const reader = { professional: 'pro-r', agency, roles: ['lawfulness-reviewer'] }
      expect(await told(TOLD, 'en', reader)).toEqual([])
      expect(await told({ ...TOLD, recipients: [agency] }, 'en', reader)).toHaveLength(1)
      expect(await told({ ...TOLD, purpose: 'prevention' }, 'en', reader)).toHaveLength(1)
    },
  )
})

/** What is told of a person about whom there are these entries. */
async function told(
  entries: Partial<OwnEntry> | readonly Partial<OwnEntry>[],
  language: Language = 'en',
  reader: Reader = { professional: 'pro-ines', agency: town, roles: ['lawfulness-reviewer'] },
  index?: number,
) {
  const subject = `sub_${String(digit++).padStart(43, 'x')}`
  const made = [entries].flat().map((entry) => aDisclosure({ at: log.now(), ...entry, person: { subject } }))
  await log.append(...made)
  const by = { event: 'consultation', organisation: town, role: 'lawfulness-reviewer' } as const
  const reading = await log.recordOwn({ ...by, person: { subject } })
  const { db, store, vault, now } = log
  const restrictions = restrictionRepository(db)
  const findPolicies = archivedPolicies(hash, bundleRepository(db))
  const parts = { hash, store, vault, now, restrictions, findPolicies, readers: () => readers }
  const rows = await toldLedger(parts, { subject, language, reader }, reading)
  return index === undefined ? rows : rows.map((row) => ({ ...row, index }))
}
