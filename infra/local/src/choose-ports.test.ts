import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { choosePorts } from './choose-ports.ts'
import { PORT_VARIABLES } from './names.ts'
import { freePort, LOOPBACK } from './ports.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-ports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the ports of a constellation', () => {
  it('are free ones that its folder keeps', async () => {
    const first = await choosePorts(join(folder, 'kept'), 'free')
    expect(new Set(Object.values(first)).size).toBe(Object.keys(PORT_VARIABLES).length)
    expect(await choosePorts(join(folder, 'kept'), 'free')).toEqual(first)
  })

  it('are refused by name when one is taken', async () => {
    const ports = await choosePorts(join(folder, 'taken'), 'free')
    const other = createServer().listen(ports.exchange, LOOPBACK)
    await once(other, 'listening')
    await expect(choosePorts(join(folder, 'taken'), ports)).rejects.toThrow(
      new RegExp(`Port ${ports.exchange}, meant for the exchange service, is in use.*EXCHANGE_PORT=`, 's'),
    )
    other.close()
  })

  it('keep the issuer where the stored data says it is', async () => {
    const ports = await choosePorts(join(folder, 'moved'), 'free')
    const moved = { ...ports, issuer: await freePort() }
    await expect(choosePorts(join(folder, 'moved'), moved)).rejects.toThrow(
      `start with ISSUER_PORT=${ports.issuer}`,
    )
  })
})
