import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claimPort } from './claim-port.ts'
import { freePort } from './ports.ts'

const fileOf = (port: number) => join(tmpdir(), 'casebridge-ports', `${port}`)

describe('a free port', () => {
  it('is given to nobody else, though nothing listens there yet', async () => {
    const port = await freePort()
    expect(claimPort(port)).toBe(false)
    expect(claimPort(port)).toBe(false)
  })

  it('is not one that the system gives to outgoing connections', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, freePort))
    expect(new Set(ports).size).toBe(20)
    expect(Math.max(...ports)).toBeLessThan(32_768)
  })

  it('is free again when the process that had it has ended, in order or not', async () => {
    const url = new URL('./claim-port.ts', import.meta.url).href
    const port = await freePort()
    const other = port === 32_767 ? port - 1 : port + 1
    const claimed = spawnSync(process.execPath, [
      ...['--input-type=module', '-e'],
      `import { claimPort } from '${url}'; process.stdout.write(String(claimPort(${other})))`,
    ])
    expect([`${claimed.stdout}`, existsSync(fileOf(other))]).toEqual(['true', false])
    // As one leaves it that was killed.
    writeFileSync(fileOf(other), `${claimed.pid}`)
    expect([claimPort(other), claimPort(other)]).toEqual([false, true])
  })
})
