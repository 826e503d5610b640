import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { freePort, LOOPBACK } from './ports.ts'
import { claim } from './run-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-run-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function left(directory: string, run: object): void {
  writeFileSync(join(directory, 'run.json'), JSON.stringify(run))
}

describe('the claim on a folder', () => {
  it('is refused while another process holds it, and says which one and what to do', async () => {
    left(folder, { pid: process.ppid, children: [] })
    await expect(claim(folder)).rejects.toThrow(
      `Casebridge is already running here (process ${process.ppid}).`,
    )
    await expect(claim(folder)).rejects.toThrow(`kill ${process.ppid}`)
  })

  it('is refused while a killed run left something listening, and says how to end it', async () => {
    const port = await freePort()
    const server = createServer().listen(port, LOOPBACK)
    await once(server, 'listening')
    left(folder, { pid: 2 ** 22 + 1, children: [{ name: 'audit', pid: process.pid, port }] })
    await expect(claim(folder)).rejects.toThrow(
      `An earlier run was killed and left running: audit (process ${process.pid}, port ${port}).\n  → end them: kill -INT ${process.pid}`,
    )
    server.close()
    await once(server, 'close')
    const run = await claim(folder)
    run.release()
  })

  it('is free again after its release', async () => {
    const first = await claim(folder)
    first.note([{ name: 'audit', pid: process.pid, port: await freePort() }])
    first.release()
    const second = await claim(folder)
    second.release()
  })
})
