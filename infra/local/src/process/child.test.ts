import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { freePort, isListening, LOOPBACK } from '../ports.ts'
import { type ChildOptions, createChild } from './child.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-child-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function optionsFor(
  name: string,
  environment: Record<string, string> = {},
): Promise<ChildOptions & { port: number }> {
  const port = await freePort()
  return {
    name,
    port,
    entry: fileURLToPath(new URL('./child.fixture.ts', import.meta.url)),
    environment: { PORT: `${port}`, ...environment },
    logFile: join(folder, `${name}.log`),
    healthUrl: `http://${LOOPBACK}:${port}/health`,
  }
}

describe('a child process', () => {
  it('is up when its health says so, ends on request after finishing its work, and can be started again', async () => {
    const options = await optionsFor('orderly')
    const child = createChild(options)
    await child.start()
    expect(await isListening(options.port)).toBe(true)
    await child.stop()
    expect(await isListening(options.port)).toBe(false)
    expect(readFileSync(options.logFile, 'utf8')).toContain('closed in order')
    await child.start()
    await child.kill()
    expect(await isListening(options.port)).toBe(false)
  })

  it('shows the last lines of its log when it ends while starting', async () => {
    const child = createChild(await optionsFor('broken', { FAIL: 'the tide is out' }))
    await expect(child.start()).rejects.toThrow(/broken ended while starting \(code 3\).*the tide is out/s)
  })

  it('reports once when it is lost, and not when it was asked to stop', async () => {
    const onLost = vi.fn()
    const child = createChild({ ...(await optionsFor('lost')), onLost })
    await child.start()
    await child.stop()
    expect(onLost).not.toHaveBeenCalled()
    await child.start()
    process.kill(child.pid() ?? 0, 'SIGKILL')
    await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce())
    expect(onLost.mock.calls[0]?.[0]).toContain('lost ended by itself (SIGKILL)')
  })

  it('inherits no configuration from the surroundings', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://elsewhere')
    const options = await optionsFor('clean')
    const child = createChild(options)
    await child.start()
    const seen = (await (await fetch(`http://${LOOPBACK}:${options.port}/environment`)).json()) as string[]
    await child.stop()
    vi.unstubAllEnvs()
    expect(seen).toContain('PORT')
    expect(seen).not.toContain('DATABASE_URL')
  })
})
