import { analyse, compile, inForce, PACKS, parseAgreement } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import { readRegion, withDates } from './region.ts'

const today = new Date('2026-11-24T10:00:00Z')
const region = readRegion(today)
const agencyOf = new Map(region.professionals.map(({ id, agency }) => [id, agency]))

const documents = region.agreements.map(parseAgreement)
const registry = {
  units: region.units,
  agencies: region.agencies.map((agency) => ({ ...agency, issuers: [] })),
  professionals: region.professionals.map((professional) => ({ ...professional, signingKeys: [] })),
}

describe('the fictional region', () => {
  it('counts its dates from the day it is read', () => {
    expect(withDates('{today-24} to {today+7}, {today}', today)).toBe('2026-10-31 to 2026-12-01, 2026-11-24')
    expect(JSON.stringify(region)).not.toContain('{today')
  })

  it('has agreements that compile with the packs', () => {
    const agreements = region.agreements.flatMap((one) => inForce(parseAgreement(one), one.parties) ?? [])
    const bundle = compile({ packs: PACKS, agreements })
    expect(bundle.agreements.map(({ id }) => id)).toEqual(region.agreements.map(({ id }) => id).sort())
  })

  it('has agreements that analysis finds no error in: no clause is wider than what the packs can permit', () => {
    const errors = documents.flatMap((agreement) =>
      analyse({ packs: PACKS, agreement, others: documents, registry }).filter(
        ({ severity }) => severity === 'error',
      ),
    )
    expect(errors).toEqual([])
  })

  it('leaves one partner at the table without an agreement, in Harbour and in Estuary', () => {
    const outside = region.units.map(({ id, agencies }) => {
      const parties = region.agreements.filter(({ units }) => units.includes(id)).flatMap((it) => it.parties)
      return agencies.filter((agency) => !parties.includes(agency) && !agency.endsWith('-harbour'))
    })
    expect(outside).toEqual([['agy-mental-tidal'], ['agy-housing-stern'], [], []])
  })

  it('has in each unit a chair, two who answer at the intake door, and a data protection officer', () => {
    for (const { id } of region.units) {
      const having = (role: string) =>
        region.professionals.filter((one) => one.units.includes(id) && one.roles.includes(role))
      expect(having('chair'), id).toHaveLength(1)
      expect(having('intake').length, id).toBeGreaterThan(1)
      expect(having('dpo').length, id).toBeGreaterThan(0)
      expect(new Set(having('lawfulness-reviewer').map(({ agency }) => agency)).size, id).toBeGreaterThan(1)
    }
  })

  it('has colleagues of the own agency, with valid training, who could stand in for each chair and each owner', () => {
    const replaced = new Set([
      ...region.professionals.filter(({ roles }) => roles.includes('chair')).map(({ id }) => id),
      ...region.cases.map(({ case: opened }) => opened.owner),
    ])
    for (const id of replaced) {
      const agency = agencyOf.get(id)
      const colleagues = region.professionals.filter(
        (one) =>
          one.agency === agency &&
          one.id !== id &&
          (one.trainingValidUntil ?? '') > '2026-11-24' &&
          !one.roles.some((role) => ['dpo', 'teacher'].includes(role)),
      )
      expect(colleagues, id).not.toEqual([])
    }
  })

  it('has reporters who hand in a concern and are on no case: a teacher, a key person', () => {
    const reporters = region.professionals.filter(({ roles }) =>
      roles.some((role) => ['teacher', 'key-person'].includes(role)),
    )
    expect(reporters.map(({ id }) => id)).toEqual([
      ...['pro-bo-janssens', 'pro-idris-okafor', 'pro-ava-morel', 'pro-awa-diop'],
    ])
    const onCases = region.cases.flatMap(({ case: opened }) => opened.participants)
    expect(onCases.filter((one) => reporters.some(({ id }) => id === one.professional))).toEqual([])
  })

  it('has somebody who may sign for several agencies of each unit', () => {
    const signing = region.professionals.filter(({ roles }) => roles.includes('signatory'))
    for (const unit of region.units) {
      const agencies = signing
        .filter(({ agency }) => unit.agencies.includes(agency))
        .map(({ agency }) => agency)
      expect(new Set(agencies).size, unit.id).toBeGreaterThan(1)
    }
  })

  it('lets only participants of a case hold items and evidence in it, and only its unit’s chair open it', () => {
    for (const { case: opened, chair, items, evidence } of region.cases) {
      const participants = opened.participants.map(({ professional }) => professional)
      expect(participants).toEqual(expect.arrayContaining([opened.owner, ...items.map((it) => it.author)]))
      expect(participants).toEqual(expect.arrayContaining(evidence.map(({ by }) => by)))
      expect(agencyOf.get(opened.owner)).toBe(opened.leadAgency)
      const found = region.professionals.find(({ id }) => id === chair)
      expect(found?.roles).toContain('chair')
      expect(found?.units).toContain(opened.unit)
    }
  })

  it('pre-releases only what a clause allows its holder, at most as the variant that it names', () => {
    const clauses = new Map(
      region.agreements.flatMap((it) => it.clauses).map((clause) => [clause.id, clause]),
    )
    const released = region.cases.flatMap(({ items }) => items).filter(({ prerelease }) => prerelease)
    expect(released.length).toBeGreaterThan(0)
    for (const { author, item, prerelease } of released) {
      const clause = clauses.get(prerelease?.clause ?? '')
      expect(clause?.prerelease).toBe(prerelease?.variant)
      expect(clause?.from).toContain(agencyOf.get(author))
      expect(clause?.categories).toContain(item.category)
    }
  })

  it('labels nobody', () => {
    const labels = /radicali|extremis|terroris|jihad|danger to society|suspect|offender|criminal|risk level/i
    const texts = region.cases.map((it) => JSON.stringify([it.case.participants, it.evidence, it.items]))
    for (const text of texts) expect(text).not.toMatch(labels)
  })
})
