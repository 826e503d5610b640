import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conclusion, Deed, Doing } from './deed.ts'
import { assertMayDo } from './may-do.ts'
import { isSevere, progressOf, stands } from './progress.ts'

const [A, B, C] = ['pro-a', 'pro-b', 'pro-c']
const NEVER = '2100-01-01T00:00:00.000Z'

const assigned = (to: string): Doing => ({ act: 'assigned', codes: { to } })
const concluded = (conclusion: Conclusion['conclusion'], grave = false): Doing => ({
  act: 'concluded',
  codes: { conclusion, grave },
})
const plain = (act: 'confirmed' | 'returned' | 'closed'): Doing => ({ act, codes: {} })
const asked: Doing = { act: 'opening-requested', codes: { opens: 'e' } }
const granted = (request: number, by: string, second: string): Doing => ({
  act: 'opening-granted',
  codes: { opens: 'e', request, expiresAt: NEVER, openers: [by, second] },
})

/** Does the deeds in order; gives what became of each: done, or the status of its refusal. */
function play(steps: readonly (readonly [string, Doing])[]) {
  const deeds: Deed[] = []
  const became = steps.map(([by, doing]) => {
    try {
      assertMayDo(progressOf(deeds), by, doing)
    } catch (error) {
      return (error as { status: number }).status
    }
    const sequence = deeds.length + 1
    deeds.push({ ...doing, sequence, by, at: NEVER, agency: 'agy', salt: '', entryId: '' })
    return 'done'
  })
  return { became, deeds, progress: progressOf(deeds) }
}

describe('a review', () => {
  it.each<[string, readonly (readonly [string, Doing])[], readonly (string | number)[], string]>([
    [
      'is assigned, and given on before it is concluded',
      [
        [A, assigned(A)],
        [B, assigned(C)],
      ],
      ['done', 'done'],
      'assigned',
    ],
    [
      'is concluded by the reviewer to whom it is assigned',
      [
        [A, assigned(B)],
        [A, concluded('lawful')],
      ],
      ['done', 403],
      'assigned',
    ],
    ['is not concluded before it is assigned', [[A, concluded('lawful')]], [409], 'open'],
    [
      'is closed by a second person',
      [
        [A, assigned(A)],
        [A, concluded('lawful')],
        [A, plain('closed')],
        [B, plain('closed')],
      ],
      ['done', 'done', 403, 'done'],
      'closed',
    ],
    [
      'is not given to another while a second reviewer is awaited',
      [
        [A, assigned(A)],
        [A, concluded('lawful')],
        [B, assigned(B)],
      ],
      ['done', 'done', 409],
      'concluded',
    ],
    [
      'of suspected misuse is confirmed first',
      [
        [A, assigned(A)],
        [A, concluded('suspected-misuse')],
        [B, plain('closed')],
        [A, plain('confirmed')],
        [B, plain('confirmed')],
        [A, plain('closed')],
        [B, plain('closed')],
      ],
      ['done', 'done', 409, 403, 'done', 403, 'done'],
      'closed',
    ],
    [
      'that is grave is confirmed first',
      [
        [A, assigned(A)],
        [A, concluded('procedural', true)],
        [B, plain('closed')],
      ],
      ['done', 'done', 409],
      'concluded',
    ],
    [
      'goes back to its reviewer, not by their own hand',
      [
        [A, assigned(A)],
        [A, concluded('lawful')],
        [A, plain('returned')],
        [B, plain('returned')],
        [A, concluded('procedural')],
      ],
      ['done', 'done', 403, 'done', 'done'],
      'concluded',
    ],
    [
      'may be returned after it was confirmed',
      [
        [A, assigned(A)],
        [A, concluded('lawful')],
        [B, plain('confirmed')],
        [C, plain('returned')],
      ],
      ['done', 'done', 'done', 'done'],
      'assigned',
    ],
    [
      'that is closed stays so',
      [
        [A, assigned(A)],
        [A, concluded('lawful')],
        [B, plain('closed')],
        [B, plain('returned')],
        [A, assigned(A)],
      ],
      ['done', 'done', 'done', 409, 409],
      'closed',
    ],
    [
      'opens content for its reviewer when a second person grants it, once',
      [
        [A, assigned(A)],
        [B, asked],
        [A, asked],
        [A, granted(2, A, A)],
        [B, granted(2, A, B)],
        [C, granted(2, A, C)],
      ],
      ['done', 403, 'done', 403, 'done', 409],
      'assigned',
    ],
    [
      'grants nothing to a reviewer who no longer has it',
      [
        [A, assigned(A)],
        [A, asked],
        [A, assigned(C)],
        [B, granted(2, A, B)],
      ],
      ['done', 'done', 'done', 409],
      'assigned',
    ],
  ])('%s', (_, steps, became, state) => {
    const played = play(steps)
    expect(played.became).toEqual(became)
    expect(played.progress.state).toBe(state)
  })

  const person = fc.constantFrom('pro-a', 'pro-b', 'pro-c')
  const doing = fc.oneof(
    person.map(assigned),
    fc
      .tuple(fc.constantFrom('lawful', 'procedural', 'suspected-misuse'), fc.boolean())
      .map(([one, grave]) => concluded(one as Conclusion['conclusion'], grave)),
    fc.constantFrom('confirmed', 'returned', 'closed').map((act) => plain(act as 'closed')),
    fc.constant(asked),
    fc
      .tuple(fc.integer({ min: 1, max: 9 }), person, person)
      .map(([request, by, second]) => granted(request, by, second)),
  )
  const steps = fc.array(fc.tuple(person, doing), { minLength: 1, maxLength: 40 })

  it('is never closed by the person who concluded it, and what is severe never without a second who confirmed it', () => {
    let closed = 0
    fc.assert(
      fc.property(steps, (some) => {
        const { deeds, progress } = play(some)
        if (progress.state !== 'closed') return
        closed++
        const last = (act: string) => deeds.filter((deed) => deed.act === act).at(-1)
        const conclusion = last('concluded')
        expect(last('closed')?.by).not.toBe(conclusion?.by)
        const confirmation = last('confirmed')
        if (progress.concluded && isSevere(progress.concluded)) {
          expect(confirmation?.sequence).toBeGreaterThan(conclusion?.sequence ?? Number.NaN)
          expect(confirmation?.by).not.toBe(conclusion?.by)
        }
      }),
      { numRuns: 5_000 },
    )
    expect(closed).toBeGreaterThan(20)
  })

  it('by one person alone comes to no closure, no severe conclusion that stands, and no grant', () => {
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 40 }), person, (some, alone) => {
        const { progress } = play(some.map((one) => [alone, one] as const))
        expect(progress.state).not.toBe('closed')
        expect(progress.grants).toEqual([])
        if (progress.concluded && isSevere(progress.concluded)) expect(stands(progress)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})
