import { createDatabase, runSql, type TestDatabase } from '@casebridge/testing'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type SessionLock, sessionLock } from './session-lock.ts'

let database: TestDatabase
const made: SessionLock[] = []
beforeAll(async () => {
  database = await createDatabase()
})
afterEach(() => Promise.all(made.splice(0).map((lock) => lock.release())))

describe('a lock of a session', () => {
  it('is held by one, and by the next as soon as it is given back', async () => {
    const [one, other] = [aLock(), aLock()]
    expect(await one.tryTake()).toBeDefined()
    expect(await other.tryTake()).toBeUndefined()
    await one.release()
    await until(async () => (await other.tryTake()) !== undefined)
  })

  it('of another name is another lock', async () => {
    expect(await aLock('here').tryTake()).toBeDefined()
    expect(await aLock('there').tryTake()).toBeDefined()
  })

  it('is lost with its connection, its holder is told, and another may have it', async () => {
    const [one, other] = [aLock(), aLock()]
    const held = await one.tryTake()
    expect(held?.lost.aborted).toBe(false)
    await endSessions()
    await until(async () => held?.lost.aborted === true)
    expect(await other.tryTake()).toBeDefined()
    expect(await one.tryTake()).toBeUndefined()
  })

  it('can be asked for again by who lost the connection while another held it', async () => {
    const [one, other] = [aLock(), aLock()]
    await one.tryTake()
    await other.tryTake()
    await endSessions()
    await until(async () => (await other.tryTake().catch(() => undefined)) !== undefined)
  })
})

function aLock(name = 'one'): SessionLock {
  const lock = sessionLock({ url: database.superuserUrl, name, applicationName: 'lock-test' })
  made.push(lock)
  return lock
}

function endSessions() {
  return runSql(
    database.superuserUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name = 'lock-test'`,
  )
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5))
}
