import { describe, expect, it } from 'vitest'
import { type Deputising, rolesOn } from './registry.ts'

const chair: Deputising = {
  professional: 'pro-elin-maes',
  role: 'chair',
  from: '2026-11-02',
  until: '2026-11-16',
}

describe('the roles of a professional on a day', () => {
  const roles = ['prevention-officer']

  it.each([
    ['2026-11-01', roles],
    ['2026-11-02', [...roles, 'chair']],
    ['2026-11-15', [...roles, 'chair']],
    ['2026-11-16', roles],
  ])(
    'on %s are %j: a deputy holds the role from the first day up to the last, which is out',
    (day, expected) => {
      expect(rolesOn({ roles, deputyFor: [chair] }, day)).toEqual(expected)
    },
  )

  it('are the own ones, first and once', () => {
    expect(rolesOn({ roles }, '2026-11-02')).toEqual(roles)
    expect(rolesOn({ roles: ['chair', 'mayor'], deputyFor: [chair] }, '2026-11-02')).toEqual([
      'chair',
      'mayor',
    ])
  })

  it('never hold that of an owner, who is one of a case', () => {
    expect(rolesOn({ roles, deputyFor: [{ ...chair, role: 'owner' }] }, '2026-11-02')).toEqual(roles)
  })
})
