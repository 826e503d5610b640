import { compile, type DeclaredPolicy, loadBundle, parsePack } from '@casebridge/policy'
import { describe, expect, it } from 'vitest'
import pack from '../../../../../test/vectors/authzen/packs/certification.json' with { type: 'json' }
import { declaredPoint } from './declared-point.ts'

const REVISION = `sha256:${'0'.repeat(64)}`
const source = { provision: 'authzen-certification', text: { en: 'No.', fr: 'Non.', nl: 'Nee.' } }

function pointOf(changes: object = {}) {
  const bundle = compile({ packs: [parsePack({ ...pack, ...changes })], agreements: [] })
  return declaredPoint(loadBundle(bundle, REVISION) as DeclaredPolicy)
}

const alice = { type: 'user', id: 'alice' }
const record = { type: 'record', id: 'record-1' }
const reading = { subject: alice, action: { name: 'read' }, resource: record }
const FIRST = { after: '', limit: 50 }

describe('a decision by a declared pack', () => {
  it('says by which rule, in the words of the pack, under which bundle', async () => {
    expect(await pointOf().evaluate(reading)).toEqual({
      decision: true,
      context: {
        id: 'read',
        reason_user: pack.rules[0]?.text,
        reason_admin: { grounds: [], rules: ['read'], missing: [], flags: [] },
        revision: REVISION,
        engine: 'casebridge-policy/2',
      },
    })
  })

  it('names the ground of a refusal, and none that is hidden', async () => {
    const shut = (ground: string) =>
      pointOf({ handling: [{ ...source, id: 'shut', ground, when: [{ 'resource.status': 'active' }] }] })
    expect(await shut('G09').evaluate(reading)).toMatchObject({
      decision: false,
      context: { id: 'G09', reason_user: source.text, reason_admin: { grounds: ['G09'], rules: ['shut'] } },
    })
    const hidden = await shut('G05').evaluate(reading)
    expect(hidden.decision).toBe(false)
    expect(hidden.context).not.toHaveProperty('id')
    expect(hidden.context).not.toHaveProperty('reason_user')
    expect(hidden.context?.reason_admin).toEqual({ grounds: [], rules: [], missing: [], flags: [] })
  })
})

describe('a search by a declared pack', () => {
  it('finds by what the pack knows of what is searched for, not by what the request says of it', async () => {
    const subject = { type: 'user', properties: { role: 'admin' } }
    const archived = { type: 'record', id: 'record-2' }
    const search = { subject, action: { name: 'write' }, resource: archived }
    expect((await pointOf().subjects(search, FIRST)).results).toEqual([{ type: 'user', id: 'bob' }])
  })

  it('finds what an evaluation permits, and all of it', async () => {
    const point = pointOf()
    for (const { name } of [{ name: 'read' }, { name: 'write' }, { name: 'delete' }]) {
      for (const resource of pack.entities.resources.map(({ type, id }) => ({ type, id }))) {
        const action = { name, properties: { soft: true } }
        const { results } = await point.subjects({ subject: { type: 'user' }, action, resource }, FIRST)
        for (const { type, id } of pack.entities.subjects) {
          const { decision } = await point.evaluate({ subject: { type, id }, action, resource })
          expect(results.some((one) => one.id === id)).toBe(decision)
        }
      }
    }
  })
})
