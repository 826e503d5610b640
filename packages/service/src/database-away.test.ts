import { describe, expect, it } from 'vitest'
import { isDatabaseAway } from './database-away.ts'
import { toProblem } from './error-to-problem.ts'

const failing = (message: string, code?: string) =>
  Object.assign(new Error(message), code === undefined ? {} : { code })

describe('a database that is away', () => {
  it.each([
    failing('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
    failing('terminating connection due to administrator command', '57P01'),
    failing('the database system is starting up', '57P03'),
    failing('sorry, too many clients already', '53300'),
    failing('could not extend file: No space left on device', '53100'),
    failing('Connection terminated unexpectedly'),
    failing('Client has encountered a connection error and is not queryable'),
    failing('timeout exceeded when trying to connect'),
    new AggregateError([failing('connect ECONNREFUSED ::1:5432', 'ECONNREFUSED')]),
  ])('makes the answer 503, to be tried again: %s', (error) => {
    const problem = toProblem(error)
    expect(problem.status).toBe(503)
    expect(problem.retryAfterSeconds).toBeGreaterThan(0)
  })

  it('is not what a defect of ours looks like', () => {
    expect(isDatabaseAway(failing('column "x" does not exist', '42703'))).toBe(false)
    expect(isDatabaseAway(new TypeError('x is not a function'))).toBe(false)
    expect(isDatabaseAway('ECONNREFUSED')).toBe(false)
  })
})
