import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AgreementDocument, Facts, Registry } from '@casebridge/policy'
import { afterAll, describe, expect, it } from 'vitest'
import { casebridge } from '../../test/casebridge.ts'

const ROWS = fileURLToPath(new URL('../../../../test/vectors/policy/rows.csv', import.meta.url))
const PACKS = fileURLToPath(new URL('../../../policy/packs', import.meta.url))
const directory = mkdtempSync(join(tmpdir(), 'casebridge-policy-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

const REGISTRY: Pick<Registry, 'units'> & { agencies: object[]; professionals: object[] } = {
  units: [
    {
      id: 'unit-harbour',
      name: 'Harbour',
      jurisdiction: 'BE',
      municipalities: ['Kaaihaven'],
      agencies: ['agy-school', 'agy-town', 'agy-police'],
      coreTypes: ['MUN', 'POL'],
    },
  ],
  agencies: [
    { id: 'agy-school', name: 'Meridian Secondary School', type: 'SCH', regime: 'gdpr', territory: 'inside' },
    {
      id: 'agy-town',
      name: 'Prevention Service of Kaaihaven',
      type: 'MUN',
      regime: 'gdpr',
      territory: 'inside',
    },
    { id: 'agy-police', name: 'Local Police, Quay Zone', type: 'POL', regime: 'led', territory: 'inside' },
  ],
  professionals: ['school', 'town', 'police'].map((name) => ({
    id: `pro-${name}`,
    agency: `agy-${name}`,
    roles: name === 'town' ? ['intake', 'chair'] : ['practitioner'],
    units: ['unit-harbour'],
    trainingValidUntil: '2030-01-01',
    charterSignedOn: '2026-06-01',
  })),
}
const PROTOCOL: AgreementDocument = {
  id: 'agr-attendance',
  version: 1,
  type: 'ISP',
  title: 'Protocol on attendance',
  jurisdiction: 'BE',
  units: ['unit-harbour'],
  parties: ['agy-school', 'agy-town', 'agy-police'],
  clauses: [
    {
      id: 'agr-attendance/1',
      from: ['agy-school'],
      to: ['agy-town'],
      categories: ['EDU'],
      purposes: ['early-help'],
    },
  ],
  validFrom: '2026-01-01',
  validUntil: '2028-01-01',
  territory: ['Kaaihaven'],
  dpia: 'DPIA 2026/1',
  reviewOn: '2027-01-01',
}
const DRAFT: AgreementDocument = {
  ...PROTOCOL,
  version: 2,
  clauses: [
    { ...clauseOf(PROTOCOL), gates: ['CNS'] },
    { ...clauseOf(PROTOCOL), id: 'agr-attendance/2', categories: ['PAS'] },
  ],
}
const FACTS: Facts = {
  now: '2026-11-24T09:00:00Z',
  unit: 'unit-harbour',
  jurisdiction: 'BE',
  purpose: 'early-help',
  initiative: 'ask',
  requestKind: 'question',
  actor: 'asker',
  address: 'direct',
  holder: { type: 'SCH', agency: 'agy-school', onCase: false, measureOwner: false },
  recipient: {
    type: 'MUN',
    agency: 'agy-town',
    role: 'practitioner',
    onCase: false,
    measureOwner: false,
    coreMember: true,
    intake: true,
    author: false,
    training: 'valid',
    clearance: true,
    conflictOfInterest: false,
    territory: 'inside',
  },
  case: 'none',
  retention: 'within',
  item: {
    category: 'EDU',
    standalone: false,
    secret: false,
    classified: false,
    handling: [],
    originatorPermission: false,
    contested: 'none',
    minor: true,
    onward: false,
  },
  consent: 'none',
  dissent: 0,
  met: [],
}
const registry = write('registry.json', REGISTRY)
const protocol = write('protocol.json', PROTOCOL)

describe('policy lint', () => {
  it('ends with 0 where there is nothing but warnings', async () => {
    const { code, output } = await policy('lint', protocol, '--registry', registry)
    expect(output).toMatch(/\n0 errors, \d+ warnings\n$/)
    expect(code).toBe(0)
  })

  it('ends with 1 on a clause wider than the statute layer, with file, place and rule', async () => {
    const wide = write('wide.json', {
      ...PROTOCOL,
      clauses: [{ ...clauseOf(PROTOCOL), to: ['agy-police'], categories: ['PAS'], purposes: ['prevention'] }],
    })
    const { code, output } = await policy('lint', wide, '--registry', registry)
    expect(code).toBe(1)
    expect(output).toContain(`${wide}\n  error   /clauses/0 wider-than-statute\n`)
    expect(output).toContain('G04 by V03')
  })

  it('names every fault of every file, also as JSON, and goes on with the files that can be read', async () => {
    mkdirSync(file('several'), { recursive: true })
    write('several/a.json', {
      ...PROTOCOL,
      clauses: [{ ...clauseOf(PROTOCOL), categories: ['EDU', 'XXX'], when: { age: 12 } }],
    })
    write('several/b.json', [
      PROTOCOL,
      { ...PROTOCOL, id: 'agr-other', dpia: '', clauses: [{ ...clauseOf(PROTOCOL), id: 'agr-other/1' }] },
    ])
    writeFileSync(file('several/c.json'), '{')
    const { code, output } = await policy('lint', file('several'), '--json')
    expect(code).toBe(1)
    const remarks: { file: string; code: string; pointer: string }[] = JSON.parse(output)
    const malformed = remarks.filter((one) => one.code === 'malformed')
    expect(malformed.map((one) => `${one.file.slice(-6)} ${one.pointer}`).toSorted()).toEqual([
      'a.json /clauses/0/categories/1',
      'a.json /clauses/0/when/age',
      'b.json /1/dpia',
      'c.json ',
    ])
    expect(remarks.map((one) => one.code)).toContain('registry-not-given')
  })

  it('finds what shows only when files come together: a clause id used twice', async () => {
    const twin = write('twin.json', { ...PROTOCOL, title: 'The same once more' })
    const { code, output } = await policy('lint', protocol, twin)
    expect(code).toBe(1)
    expect(output).toContain('agr-attendance version 1 is used twice')
  })

  it('reads packs from a directory as the source keeps them, and names what is wrong in them', async () => {
    const { code, output } = await policy('lint', '--packs', PACKS)
    expect(code).toBe(0)
    expect(output).toMatch(/any\.json\n {2}warning /)
    cpSync(PACKS, file('packs'), { recursive: true })
    const be = JSON.parse(readFileSync(file('packs/be.json'), 'utf8'))
    be.rules[0].provision = 'nowhere'
    writeFileSync(file('packs/be.json'), JSON.stringify(be))
    const broken = await policy('lint', '--packs', file('packs'))
    expect(broken.code).toBe(1)
    expect(broken.output).toContain(`${be.rules[0].id} rests on nowhere, which is not there`)
    be.rules[0] = { ...be.rules[0], effect: 'perhaps', from: 'EVERYONE' }
    writeFileSync(file('packs/be.json'), JSON.stringify(be))
    const worse = await policy('lint', '--packs', file('packs'))
    expect(worse.output).toContain('/rules/0/effect malformed')
    expect(worse.output).toContain('/rules/0/from malformed')
  })
})

describe('policy test', () => {
  it('puts the default matrix to the packs: every row with all gates met, and with each gate dropped', async () => {
    const { code, output } = await policy('test', ROWS)
    expect(output.trimEnd()).toMatch(/^\d+ passed, 0 failed$/)
    expect(Number.parseInt(output, 10)).toBeGreaterThanOrEqual(239)
    expect(code).toBe(0)
  })

  it('says what a row that fails expected, what was found and by which rule, and ends with 1', async () => {
    const table = file('table.csv')
    writeFileSync(
      table,
      [
        'id,jurisdiction,from,category,to,purpose,effect,gates,obligations,ground,extra',
        'T1,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM,,',
        'T2,ANY,SCH,PAS,POL,prevention,deny,,,G10,',
        'T3,ANY,SCH,EDU,MUN,early-help,permit-with-conditions,,SUM,,intake=true;item.minor=true',
      ].join('\n'),
    )
    const { code, output } = await policy('test', table)
    expect(output).toMatch(/FAIL T2 .+\n {2}expected deny G10\n {2}found {4}deny G04, by V03\n/)
    expect(output).toMatch(/FAIL T3 .+\n {2}expected permit SUM\n {2}found {4}deny G22, by V01\n/)
    expect(output).toMatch(/\n2 passed, 2 failed\n$/)
    expect(code).toBe(1)
  })

  it('asks under the agreements given, among the agencies of a registry', async () => {
    const table = file('own.csv')
    const header = 'id,jurisdiction,from,category,to,purpose,effect,gates,obligations,ground,extra'
    const covered = 'T1,BE,SCH,EDU,MUN,early-help,permit-with-conditions,INF,SUM,,'
    const uncovered = 'T2,BE,POL,PRF,MUN,risk-assessment,deny,,,G01,'
    writeFileSync(table, [header, covered, uncovered].join('\n'))
    const given = ['--agreement', protocol, '--registry', registry, '--on', '2026-11-24']
    expect(await policy('test', table, ...given)).toMatchObject({ code: 0, output: '3 passed, 0 failed\n' })
    const without = await policy('test', table, '--agreement', protocol)
    expect(without).toMatchObject({ code: 2, output: '0 passed, 1 failed\n' })
    expect(without.errors).toContain('--registry')
  })

  it('names every fault of a table with its line', async () => {
    const table = file('bad.csv')
    writeFileSync(
      table,
      [
        'id,jurisdiction,from,category,to,purpose,effect,gates,obligations,ground,extra',
        'T1,XX,SCH,EDU,MUN,early-help,permit-with-conditions,INF;ABC,SUM,,',
        'T1,ANY,SCH,EDU,MUN,early-help,deny,,,,colour=red',
      ].join('\n'),
    )
    const { code, errors, output } = await policy('test', table)
    expect(code).toBe(2)
    expect(output).toBe('0 passed, 5 failed\n')
    expect(errors.trimEnd().split('\n')).toEqual([
      `${table}:2: jurisdiction: unknown code 'XX'`,
      `${table}:2: gates: unknown code 'ABC'`,
      `${table}:3: extra: unknown attribute or value 'colour=red'`,
      `${table}:3: a ground belongs to a deny, and only to a deny`,
      `${table}:3: the id T1 is used twice`,
    ])
  })
})

describe('policy explain', () => {
  const facts = write('facts.json', FACTS)

  it.each([
    ['en', 'This may not be shared.', 'How it could be lawful:'],
    ['fr', 'Pourquoi:', 'Ce qui le rendrait licite:'],
    ['nl', 'Waarom:', 'Hoe het wel mag:'],
  ])(
    'says in %s why, by which rule, what is missing, and what would make it lawful',
    async (language, ...words) => {
      const { code, output } = await policy('explain', facts, '--language', language)
      expect(code).toBe(0)
      for (const word of [...words, 'G22', 'V01', '[design: ']) expect(output).toContain(word)
    },
  )

  it('answers under the agreements given, with the clause, or all of it as JSON', async () => {
    const met = write('met.json', { ...FACTS, met: ['INF'] })
    const { output } = await policy('explain', met, '--agreement', protocol)
    expect(output).toContain('agr-attendance/1 Protocol on attendance')
    expect(output).toContain('SUM A summary at most.')
    const { decision } = JSON.parse((await policy('explain', met, '--agreement', protocol, '--json')).output)
    expect(decision).toMatchObject({ effect: 'permit', clause: 'agr-attendance/1' })
    const elsewhere = write('elsewhere.json', { ...FACTS, met: ['INF'], unit: 'unit-other' })
    expect((await policy('explain', elsewhere, '--agreement', protocol)).output).toContain('G01')
  })

  it('says nothing of what must not be told', async () => {
    const secret = write('secret.json', { ...FACTS, item: { ...FACTS.item, secret: true }, met: ['INF'] })
    const { output } = await policy('explain', secret)
    expect(output).toMatch(/^There is nothing to share\.\nUnofficial wording/)
  })

  it('names every fault of the facts', async () => {
    const bad = write('bad-facts.json', { ...FACTS, purpose: 'curiosity', colour: 'red' })
    const { code, errors } = await policy('explain', bad)
    expect(code).toBe(2)
    expect(errors).toBe(`${bad} /purpose: unknown code 'curiosity'\n${bad} /colour: is not known here\n`)
  })
})

describe('policy diff', () => {
  it('says who gains and who loses, in sentences', async () => {
    const { code, output } = await policy(
      'diff',
      protocol,
      write('draft.json', DRAFT),
      '--registry',
      registry,
    )
    expect(code).toBe(0)
    expect(output).toContain(
      'Who gains (1)\n  Meridian Secondary School may newly tell Prevention Service of Kaaihaven: pastoral concern, for early help.',
    )
    expect(output).toContain(
      'Who may less freely (1)\n  Meridian Secondary School may less freely tell Prevention Service of Kaaihaven: school attendance, for early help.',
    )
    expect(output).toMatch(/\n1 gain, 0 lose, 0 wider, 1 narrower\n$/)
  })

  it('says nothing between a version and itself, and gives JSON', async () => {
    expect((await policy('diff', protocol, protocol, '--registry', registry)).output).toBe(
      'Nobody gains and nobody loses.\n',
    )
    const changes = JSON.parse(
      (await policy('diff', write('draft.json', DRAFT), protocol, '--registry', registry, '--json')).output,
    )
    expect(changes).toMatchObject([
      { change: 'wider', from: 'agy-school', to: 'agy-town', category: 'EDU', units: ['unit-harbour'] },
      { change: 'loses', category: 'PAS', before: { clauses: ['agr-attendance/2'] } },
    ])
  })

  it('needs to know who the agencies are, and two of one kind', async () => {
    expect((await policy('diff', protocol, protocol)).code).toBe(2)
    const bundle = write('bundle.json', { format: 'casebridge-bundle/1', packs: [], agreements: [] })
    expect((await policy('diff', protocol, bundle, '--registry', registry)).code).toBe(2)
  })
})

describe('policy impact', () => {
  const logged = (facts: Facts, decision: object) => JSON.stringify({ facts, decision })
  const met = { ...FACTS, met: ['INF' as const] }
  const permitted = {
    effect: 'permit',
    clause: 'agr-attendance/1',
    rules: ['V01'],
    variants: ['hit', 'summary'],
  }

  it('counts by clause what a draft would have changed, and shows no case', async () => {
    const log = file('log.ndjson')
    const consented = { ...met, met: ['INF' as const, 'CNS' as const], consent: 'given' as const }
    writeFileSync(
      log,
      [
        logged(met, permitted),
        logged(met, permitted),
        logged(consented, permitted),
        logged(FACTS, { effect: 'deny', ground: 'G22', rules: ['V01'] }),
        '',
      ].join('\n'),
    )
    const draft = write('draft.json', DRAFT)
    const { code, output } = await policy('impact', draft, '--facts', log)
    expect(code).toBe(0)
    expect(output).toBe(
      'agr-attendance/1\n  2 × permit/summary would be silence\n2 of 4 decisions would come out differently\n',
    )
    const report = JSON.parse((await policy('impact', draft, '--facts', log, '--json')).output)
    expect(report).toEqual({
      decisions: 4,
      changed: 2,
      shifts: [{ because: 'agr-attendance/1', was: 'permit/summary', became: 'silence', count: 2 }],
    })
  })

  it('tells of silence as silence, also where the log does not call it so', async () => {
    const log = file('silent.ndjson')
    const unsaid = { effect: 'deny', ground: 'G05', rules: ['V01'] }
    writeFileSync(log, `\uFEFF${logged(met, unsaid)}\r\n`)
    const { output } = await policy('impact', protocol, '--facts', log)
    expect(output).toContain('1 × silence would be permit/')
    expect(output).not.toContain('G05')
  })

  it('names every line that is no logged decision', async () => {
    const log = file('bad.ndjson')
    writeFileSync(
      log,
      [logged(met, permitted), '{', logged({ ...FACTS, unit: '' }, { effect: 'perhaps' })].join('\n'),
    )
    const { code, errors } = await policy('impact', protocol, '--facts', log)
    expect(code).toBe(2)
    expect(errors.trimEnd().split('\n')).toEqual([
      `${log}:2: is not JSON`,
      `${log}:3: /facts/unit must be a code`,
      `${log}:3: /decision/effect must be permit or deny`,
    ])
  })
})

describe('wrong usage', () => {
  it.each([
    ['no such command', ['guess']],
    ['no such option', ['lint', '--everything']],
    ['no such file', ['lint', 'nowhere.json']],
    ['no such directory of packs', ['lint', '--packs', 'nowhere']],
    ['a day that is none', ['lint', '--on', 'tomorrow']],
    ['a language that is not spoken', ['explain', protocol, '--language', 'xx']],
    ['a registry that is none', ['lint', protocol, '--registry', protocol]],
  ])('ends with 2 and one message: %s', async (_, args) => {
    const { code, output, errors } = await policy(...args)
    expect(code).toBe(2)
    expect(output).toBe('')
    expect(errors).not.toBe('')
    expect(errors).not.toMatch(/^\s+at /m)
  })
})

function clauseOf({ clauses }: AgreementDocument): AgreementDocument['clauses'][number] {
  const [clause] = clauses
  if (clause === undefined) throw new Error('no clause')
  return clause
}

function file(name: string): string {
  return join(directory, name)
}

function write(name: string, value: unknown): string {
  writeFileSync(file(name), JSON.stringify(value))
  return file(name)
}

const policy = (...args: readonly string[]) => casebridge('policy', ...args)
