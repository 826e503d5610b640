import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type ActOf, advance, machine, type StateOf, statesBefore } from './machine.ts'

const LAMP = machine({
  states: ['off', 'on', 'broken'],
  acts: { switch: { off: 'on', on: 'off' }, break: { off: 'broken', on: 'broken' } },
})

describe('a machine', () => {
  it('goes on from a state by an act that it names there', () => {
    expect(advance(LAMP, 'off', 'switch')).toBe('on')
    expect(advance(LAMP, 'on', 'switch')).toBe('off')
    expect(advance(LAMP, 'on', 'break')).toBe('broken')
  })

  it('refuses every other act with 409', () => {
    expect(() => advance(LAMP, 'broken', 'switch')).toThrow(
      expect.objectContaining({ name: 'Conflict', code: 'state', status: 409 }),
    )
  })

  it('refuses a state and an act that it does not know, whatever they are called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (state, act) => {
        const known = state in { off: 0, on: 0 } && act in { switch: 0, break: 0 }
        fc.pre(!known)
        expect(() => advance(LAMP, state as StateOf<typeof LAMP>, act as ActOf<typeof LAMP>)).toThrow(
          expect.objectContaining({ code: 'state' }),
        )
      }),
      {
        examples: [
          ['constructor', 'switch'],
          ['off', 'constructor'],
          ['__proto__', '__proto__'],
        ],
      },
    )
  })

  it('says in which states an act is done', () => {
    expect(statesBefore(LAMP, 'switch')).toEqual(['off', 'on'])
  })

  it('knows the next state by its type, and does not compile with a state that it does not list', () => {
    expectTypeOf(advance(LAMP, 'off', 'switch')).toEqualTypeOf<'on'>()
    expectTypeOf(advance(LAMP, 'off' as 'off' | 'on', 'switch')).toEqualTypeOf<'on' | 'off'>()
    // @ts-expect-error there is no such state to begin with
    machine({ states: ['off', 'on'], acts: { switch: { dimmed: 'on' } } })
    // @ts-expect-error there is no such state to end in
    machine({ states: ['off', 'on'], acts: { switch: { off: 'dimmed' } } })
    // @ts-expect-error there is no such act
    expect(() => advance(LAMP, 'off', 'dim')).toThrow()
  })
})
