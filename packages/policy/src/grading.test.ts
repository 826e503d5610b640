import { describe, expect, it } from 'vitest'
import { gradedIn3x5x2, gradingFaults, isSuspectedFalse } from './grading.ts'

const grading = (code: string) => {
  const [scheme = '', source = '', information = ''] = code.split(' ')
  return { scheme, source, information }
}

describe('a grading', () => {
  it.each([
    ['3x5x2 1 A', '1 A'],
    ['3x5x2 3 E', '3 E'],
    ['plain 2 C', '2 C'],
    ['4x4 A 1', '1 A'],
    ['4x4 B 3', '1 B'],
    ['4x4 C 4', '3 C'],
    ['4x4 X 2', '2 A'],
    ['5x5x5 A 1', '1 A'],
    ['5x5x5 C 4', '3 D'],
    ['5x5x5 D 3', '3 B'],
    ['5x5x5 E 5', '2 E'],
  ])('%s is %s in 3×5×2', (code, expected) => {
    const graded = gradedIn3x5x2(grading(code))
    expect(`${graded?.source} ${graded?.information}`).toBe(expected)
  })

  it.each([
    ['3x5x2 A 1', ['source', 'information']],
    ['3x5x2 4 A', ['source']],
    ['4x4 A 5', ['information']],
    ['4x4 D 1', ['source']],
    ['5x5x5 A 6', ['information']],
    ['toString A 1', ['scheme']],
    ['6x6 A 1', ['scheme']],
    ['3x5x2 constructor A', ['source']],
  ])('%s is none of its scheme', (code, faults) => {
    expect(gradingFaults(grading(code))).toEqual(faults)
    expect(gradedIn3x5x2(grading(code))).toBeUndefined()
  })

  it('says of itself that it is suspected to be false in every scheme that can', () => {
    for (const code of ['3x5x2 1 E', 'plain 2 E', '5x5x5 A 5'])
      expect(isSuspectedFalse(grading(code))).toBe(true)
    for (const code of ['3x5x2 3 D', '4x4 X 4', '5x5x5 E 4'])
      expect(isSuspectedFalse(grading(code))).toBe(false)
    expect(isSuspectedFalse(undefined)).toBe(false)
  })
})
