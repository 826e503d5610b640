import { describe, expect, it } from 'vitest'
import { describeError } from './logger.ts'
import { Unavailable } from './problems.ts'

describe('a logged error', () => {
  it('says what happened and why', () => {
    const cause = Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' })
    expect(describeError(new Unavailable(1, { cause }))).toMatchObject({
      type: 'Unavailable',
      stack: expect.stringContaining('logger.test.ts'),
      cause: { type: 'Error', message: 'connect failed', code: 'ECONNREFUSED' },
    })
  })

  it('holds no row, value or token that came with it', () => {
    const error = Object.assign(new Error('duplicate key'), {
      code: '23505',
      detail: 'Key (name)=(Noor Vale) already exists.',
      parameters: ['Noor Vale'],
      cause: { token: 'eyJ' },
    })
    expect(JSON.stringify(describeError(error))).not.toMatch(/Noor|eyJ/)
  })
})
