import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, parseBundle } from './compile.ts'
import { loadBundle } from './declared.ts'
import { PackError } from './faults.ts'
import { AGREEMENTS } from './fixtures.ts'
import type { DeclaredPack } from './pack.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'

const text = { en: 'for this test', fr: 'pour ce test', nl: 'voor deze test' }
const source = { provision: 'test-default', text }
const pack: DeclaredPack = {
  jurisdiction: 'NONE',
  revision: 'test',
  provisions: [{ id: 'test-default', citation: 'For this test', status: 'design' }],
  attributes: {
    'subject.role': ['member', 'guest'],
    'action.name': ['read', 'write'],
    'resource.locked': [true, false],
  },
  entities: { subjects: [], resources: [], actions: ['read', 'write'] },
  prohibitions: [],
  standing: [],
  rules: [
    { ...source, id: 'R1', effect: 'permit', when: { 'subject.role': 'member' } },
    { ...source, id: 'R2', effect: 'permit', when: { 'subject.role': 'guest', 'action.name': 'read' } },
    {
      ...source,
      id: 'R3',
      effect: 'deny',
      ground: 'G09',
      when: { 'resource.locked': true, 'action.name': 'write' },
    },
  ],
  handling: [],
}
const load = (change: Partial<DeclaredPack> = {}) => {
  const policy = loadBundle(compile({ packs: [{ ...pack, ...change }], agreements: [] }), 'r')
  if (policy.model !== 'declared') throw new Error('not declared')
  return policy
}
const faultsOf = (change: object) => {
  try {
    compile({ packs: [{ ...pack, ...change } as DeclaredPack], agreements: [] })
    return []
  } catch (error) {
    if (error instanceof PackError) return error.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
    throw error
  }
}

describe('a pack that declares what it is about', () => {
  it.each([
    [
      'a rule permits',
      { 'subject.role': 'member', 'action.name': 'write', 'resource.locked': false },
      'permit',
    ],
    [
      'a denial overrides',
      { 'subject.role': 'member', 'action.name': 'write', 'resource.locked': true },
      'deny',
    ],
    [
      'nothing permits',
      { 'subject.role': 'guest', 'action.name': 'write', 'resource.locked': false },
      'deny',
    ],
    ['what no denial asks need not be known', { 'subject.role': 'guest', 'action.name': 'read' }, 'permit'],
    ['what a denial asks is not known', { 'subject.role': 'member', 'action.name': 'write' }, 'deny'],
    ['what a permit asks is not known', { 'action.name': 'read', 'resource.locked': false }, 'deny'],
    ['a value was never declared', { 'subject.role': 'owner', 'action.name': 'read' }, 'deny'],
    [
      'a value is of another type',
      { 'subject.role': 'member', 'action.name': 'read', 'resource.locked': 'no' },
      'deny',
    ],
  ])('decides where %s', (_, question, effect) => {
    expect(load().decide(question).effect).toBe(effect)
  })

  it('says by which rule, and cites it', () => {
    const policy = load()
    const decision = policy.decide({
      'subject.role': 'member',
      'action.name': 'write',
      'resource.locked': true,
    })
    expect(decision).toMatchObject({
      ground: 'G09',
      rules: ['R3'],
      trace: [{ step: 'handling', rule: 'R3' }],
    })
    expect(policy.sources.get('R3')?.provision.citation).toBe('For this test')
  })

  it('has prohibitions like any other', () => {
    const policy = load({
      prohibitions: [{ ...source, id: 'P1', ground: 'X1', when: [{ 'action.name': 'write' }] }],
    })
    expect(policy.decide({ 'subject.role': 'member', 'action.name': 'write' }).ground).toBe('X1')
  })

  it('permits nothing more when less is known', () => {
    const policy = load()
    const values = fc.record(
      {
        'subject.role': fc.constantFrom('member', 'guest'),
        'action.name': fc.constantFrom('read', 'write'),
        'resource.locked': fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        values,
        fc.constantFrom('subject.role', 'action.name', 'resource.locked'),
        (known, gone) => {
          const { [gone]: _, ...less } = known as Record<string, unknown>
          if (policy.decide(less).effect === 'permit') expect(policy.decide(known).effect).toBe('permit')
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    [
      { attributes: { role: ['member'] } },
      '/packs/0/attributes/role: must be subject., action. or resource. and a name',
    ],
    [
      { rules: [{ ...pack.rules[0], when: { 'subject.rank': 'high' } }] },
      '/packs/0/rules/0/when/subject.rank: unknown attribute',
    ],
    [
      { rules: [{ ...pack.rules[0], when: { 'subject.role': { $regex: '.*' } } }] },
      '/packs/0/rules/0/when/subject.role: unknown operator $regex',
    ],
    [
      { rules: [{ ...pack.rules[0], ground: 'G09' }] },
      '/packs/0/rules/0/ground: belongs to a deny, and only to a deny',
    ],
    [{ baseline: [] }, '/packs/0/baseline: is not known here'],
  ])('is refused with %j', (change, fault) => {
    expect(faultsOf(change)).toEqual([fault])
  })

  it('stands alone: beside packs about sharing, and with agreements, it is refused', () => {
    expect(() => compile({ packs: [...PACKS, pack], agreements: [] })).toThrow('a declared pack stands alone')
    expect(() => compile({ packs: [pack], agreements: AGREEMENTS })).toThrow(
      'a declared pack knows no agreements',
    )
  })

  it('is a bundle of its own, and no policy about sharing', () => {
    const bundle = compile({ packs: [pack], agreements: [] })
    expect(parseBundle(JSON.parse(JSON.stringify(bundle)))).toEqual(bundle)
    expect(() => loadPolicy(bundle, 'r')).toThrow('the pack ANY is missing')
    expect(loadBundle(compile({ packs: PACKS, agreements: AGREEMENTS }), 'r').model).toBe('sharing')
  })
})
