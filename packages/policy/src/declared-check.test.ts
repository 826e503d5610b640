import { describe, expect, it } from 'vitest'
import type { Condition } from './condition.ts'
import { PackError } from './faults.ts'
import { parsePack } from './pack-check.ts'

const TEXT = { en: 'A rule.', fr: 'Une règle.', nl: 'Een regel.' }
const source = (id: string) => ({ id, provision: 'house', text: TEXT })
const permit = (id: string, when: Condition) => ({ ...source(id), effect: 'permit', when })

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

function faultsOf(changes: object): readonly string[] {
  try {
    parsePack({ ...LIBRARY, ...changes })
    return []
  } catch (error) {
    if (error instanceof PackError) return error.faults.map(({ pointer, detail }) => `${pointer}: ${detail}`)
    throw error
  }
}

describe('a declared pack is refused', () => {
  it.each<[string, object, string]>([
    [
      'with a value that it does not declare',
      { rules: [permit('read', { 'subject.role': 'visitor' })] },
      '/rules/0/when/subject.role: unknown value visitor',
    ],
    [
      'whose attribute could be what has no value',
      { attributes: { ...LIBRARY.attributes, 'subject.mood': ['unknown'] } },
      '/attributes/subject.mood/0: unknown is what has no value',
    ],
    [
      'that knows of an entity what no condition could ask',
      {
        entities: {
          ...LIBRARY.entities,
          resources: [{ type: 'book', id: 'atlas', properties: { shelf: 'b' } }],
        },
      },
      '/entities/resources/0/properties/shelf: unknown attribute',
    ],
    [
      'that knows of an entity a value it does not declare',
      {
        entities: {
          ...LIBRARY.entities,
          subjects: [{ type: 'person', id: 'ada', properties: { role: 'x' } }],
        },
      },
      '/entities/subjects/0/properties/role: unknown value x',
    ],
    [
      'that says which entity one is as its property',
      {
        entities: {
          ...LIBRARY.entities,
          subjects: [{ type: 'person', id: 'ada', properties: { type: 'person' } }],
        },
      },
      '/entities/subjects/0/properties/type: says which entity it is',
    ],
    [
      'that knows an entity twice',
      {
        entities: {
          ...LIBRARY.entities,
          subjects: [...LIBRARY.entities.subjects, LIBRARY.entities.subjects[0]],
        },
      },
      '/entities/subjects/2: person ada is there twice',
    ],
    [
      'with an action that it does not declare',
      { entities: { ...LIBRARY.entities, actions: ['burn'] } },
      '/entities/actions/0: unknown value burn',
    ],
    [
      'whose provisions have dates',
      { provisions: [{ ...LIBRARY.provisions[0], validFrom: '2026-01-01' }] },
      '/provisions/0: house has dates, and questions have none',
    ],
  ])('%s', (_what, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault])
  })
})
