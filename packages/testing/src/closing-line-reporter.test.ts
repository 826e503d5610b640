import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

const REPORTER = new URL('./closing-line-reporter.ts', import.meta.url).href
const VITEST = fileURLToPath(new URL('./vitest.mjs', import.meta.resolve('vitest/package.json')))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebridge-closing-line-'))
  write(
    'vitest.config.ts',
    `import { ClosingLineReporter } from ${JSON.stringify(REPORTER)}
     export default { test: { globals: true, include: ['*.case.ts'], reporters: ['default', new ClosingLineReporter()] } }`,
  )
  write('passing.case.ts', `it('holds', () => {}); it('holds too', () => {})`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('closes with how many passed, and leaves the exit code alone', () => {
  expect(run()).toEqual({ last: '2 passed, 0 failed', status: 0 })
})

it('counts as failed what failed, and what kept tests from running', () => {
  write('fails.case.ts', `it('does not hold', () => expect(1).toBe(2))`)
  write('does-not-load.case.ts', `throw new Error('not today')`)
  write(
    'has-no-start.case.ts',
    `beforeAll(() => { throw new Error('not today') }); it('never runs', () => {})`,
  )
  write(
    'inner.case.ts',
    `describe('a', () => { beforeAll(() => { throw new Error('no') }); it('b', () => {}) })`,
  )
  expect(run()).toEqual({ last: '2 passed, 4 failed', status: 1 })
})

function write(name: string, source: string): void {
  writeFileSync(join(folder, name), source)
}

/** Runs Vitest on the folder. @returns the last line it printed, and its exit code. */
function run(): { readonly last: string | undefined; readonly status: number | null } {
  const { stdout, status } = spawnSync(process.execPath, [VITEST, 'run', '--root', folder], {
    encoding: 'utf8',
  })
  return { last: stdout.trimEnd().split('\n').at(-1), status }
}
