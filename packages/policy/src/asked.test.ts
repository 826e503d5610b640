import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, attributesOf } from './asked.ts'
import { compile } from './compile.ts'
import type { Condition } from './condition.ts'
import { loadBundle } from './declared.ts'
import { parsePack } from './pack-check.ts'

const TEXT = { en: 'A rule.', fr: 'Une règle.', nl: 'Een regel.' }
const source = (id: string) => ({ id, provision: 'house', text: TEXT })
const permit = (id: string, when: Condition) => ({ ...source(id), effect: 'permit', when })
const deny = (id: string, when: Condition) => ({ ...source(id), effect: 'deny', ground: 'G16', when })
const bar = (id: string, ground: string, when: Condition) => ({ ...source(id), ground, when: [when] })

/** A library: members read, librarians also lend what may leave the house. */
const LIBRARY = {
  jurisdiction: 'NONE',
  revision: 'test',
  provisions: [{ id: 'house', citation: 'House rules', status: 'design' }],
  attributes: {
    'subject.type': ['person'],
    'subject.role': ['member', 'librarian'],
    'subject.banned': [true, false],
    'action.name': ['read', 'lend'],
    'resource.leaves': [true, false],
  },
  entities: {
    subjects: [
      { type: 'person', id: 'ada', properties: { role: 'member', banned: false } },
      { type: 'person', id: 'ben', properties: { role: 'librarian', banned: false } },
    ],
    resources: [{ type: 'book', id: 'atlas', properties: { leaves: false } }],
    actions: ['read', 'lend'],
  },
  prohibitions: [],
  standing: [],
  rules: [
    permit('read', { 'subject.role': ['member', 'librarian'], 'action.name': 'read' }),
    permit('lend', { 'subject.role': 'librarian', 'action.name': 'lend', 'resource.leaves': true }),
  ],
  handling: [],
}

function policyOf(changes: object = {}) {
  const pack = parsePack({ ...LIBRARY, ...changes })
  const policy = loadBundle(compile({ packs: [pack], agreements: [] }), 'sha256:test')
  if (policy.model !== 'declared') throw new Error('not a declared policy')
  return { decide: (asked: Asked) => policy.decide(attributesOf(policy, asked)) }
}

const asks = (
  id: string,
  name: string,
  { subject = {}, resource = {} }: { subject?: object; resource?: object } = {},
): Asked => ({
  subject: { type: 'person', id, properties: { ...subject } },
  action: { name },
  resource: { type: 'book', id: 'atlas', properties: { ...resource } },
})

describe('what is asked of a declared pack is decided', () => {
  it('by what it knows of the entities', () => {
    const { decide } = policyOf()
    expect(decide(asks('ada', 'read'))).toMatchObject({ effect: 'permit', rules: ['read'] })
    expect(decide(asks('ada', 'lend'))).toMatchObject({ effect: 'deny', ground: 'G00' })
  })

  it('by properties that are given, before what it knows', () => {
    const { decide } = policyOf()
    expect(decide(asks('ben', 'lend')).effect).toBe('deny')
    expect(decide(asks('ben', 'lend', { resource: { leaves: true } }))).toMatchObject({
      effect: 'permit',
      rules: ['lend'],
    })
    expect(decide(asks('ben', 'read', { subject: { role: 'visitor' } })).effect).toBe('deny')
  })

  it('an entity by its type and id, whatever properties of these names say', () => {
    const { decide } = policyOf({ rules: [permit('read', { 'subject.type': 'person' })] })
    expect(decide(asks('ada', 'read')).effect).toBe('permit')
    const other = {
      ...asks('ada', 'read'),
      subject: { type: 'robot', id: 'ada', properties: { type: 'person' } },
    }
    expect(decide(other).effect).toBe('deny')
    const robot = { ...asks('ada', 'read'), subject: { type: 'robot', id: 'ada' } }
    expect(policyOf().decide(robot)).toMatchObject({ effect: 'deny', ground: 'G00' })
  })

  it.each([
    ['is missing', {}],
    ['is of another type', { banned: 'false' }],
    ['was never declared', { banned: 'perhaps' }],
    ['is called unknown', { banned: 'unknown' }],
    ['is an object', { banned: { $ne: true } }],
    ['is null', { banned: null }],
  ])(
    'against whoever asks when a value %s: no permit is met by it, and every denial is',
    (_what, subject) => {
      const member = (rules: readonly object[], more = {}) =>
        policyOf({ rules, ...more, entities: { subjects: [], resources: [], actions: [] } }).decide(
          asks('eve', 'read', { subject: { role: 'member', ...subject } }),
        )
      const readers = permit('read', { 'subject.role': 'member' })
      expect(member([readers]).effect).toBe('permit')
      expect(member([permit('read', { 'subject.role': 'member', 'subject.banned': false })]).effect).toBe(
        'deny',
      )
      const banned = { 'subject.banned': true }
      expect(member([readers, deny('banned', banned)])).toMatchObject({ effect: 'deny', ground: 'G16' })
      expect(member([readers], { prohibitions: [bar('never', 'X1', banned)] })).toMatchObject({
        ground: 'X1',
      })
      expect(member([readers], { standing: [bar('first', 'G20', banned)] })).toMatchObject({ ground: 'G20' })
      expect(member([readers], { handling: [bar('marked', 'G09', banned)] })).toMatchObject({ ground: 'G09' })
    },
  )

  it('in the order of the steps, a prohibition before everything', () => {
    const banned = { 'subject.banned': true }
    const { decide } = policyOf({
      rules: [...LIBRARY.rules, deny('row', banned)],
      handling: [bar('marked', 'G09', banned)],
      standing: [bar('first', 'G20', banned)],
      prohibitions: [bar('never', 'X1', banned)],
    })
    const { ground, trace } = decide(asks('ada', 'read', { subject: { banned: true } }))
    expect(ground).toBe('X1')
    expect(trace.map((one) => one.ground)).toEqual(['X1', 'G20', 'G16', 'G09'])
  })

  it('never more by a property that no rule names', () => {
    const { decide } = policyOf()
    const property = fc.dictionary(
      fc.string().filter((name) => name !== 'role' && name !== 'banned'),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(property, fc.constantFrom('read', 'lend', 'burn'), (subject, name) => {
        expect(decide(asks('ada', name, { subject })).effect).toBe(name === 'read' ? 'permit' : 'deny')
      }),
    )
  })
})
