import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const PROCESS = fileURLToPath(new URL('../test/fixture-process.ts', import.meta.url))

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly said: string
}

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts the service of test/fixture-process.ts; `ended` is what it left. */
function start(...args: readonly string[]): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [PROCESS, ...args])
  children.push(child)
  let out = ''
  let said = ''
  child.stdout.on('data', (part) => {
    out += part
  })
  child.stderr.on('data', (part) => {
    said += part
  })
  return { child, ended: once(child, 'close').then(([code]) => ({ code, out, said })) }
}

describe('a service that cannot start', () => {
  it('says in one line that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, said } = await start(`${port}`).ended
    other.close()
    expect(said).toBe(
      `fixture: port ${port} is in use; set PORT to another, or end the process that has it\n`,
    )
    expect(code).toBe(1)
  })

  it.each([
    ['config', /^fixture: the configuration cannot be used: DATABASE_URL is missing; NAME is missing\n$/],
    ['database', /^fixture: the database of DATABASE_URL does not answer; is PostgreSQL running there\?\n$/],
    [
      'operation',
      /^fixture: audit does not start, its contract and its code disagree:\n {2}- .*getOther.*no handler\n {2}- handler getThing has no operation in the contract\n$/,
    ],
  ])('says what is wrong with its %s, without a stack, and ends with code 1', async (lacking, reason) => {
    const { code, said } = await start('0', lacking).ended
    expect(said).toMatch(reason)
    expect(said).not.toMatch(/hidden|\n {4}at /)
    expect(code).toBe(1)
  })
})

describe('a service that runs', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends in order on %s, also when it is asked twice',
    async (signal) => {
      const { child, ended } = start('0')
      await once(child.stdout ?? child, 'data')
      child.kill(signal)
      child.kill(signal)
      expect(await ended).toEqual({ code: 0, out: 'listening\nclosed\n', said: '' })
    },
  )
})
