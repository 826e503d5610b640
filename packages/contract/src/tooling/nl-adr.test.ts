import { spawnSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

// The ruleset's own test cases: they show that our linter finds what its authors meant to be found.
const VECTORS = fileURLToPath(new URL('../../../../test/vectors/nl-adr/', import.meta.url))
const SPECTRAL = fileURLToPath(new URL('../../node_modules/.bin/spectral', import.meta.url))
const cases = await readdir(`${VECTORS}testcases`)

interface Finding {
  readonly code: string
  readonly source: string
  readonly range: { readonly start: { readonly line: number; readonly character: number } }
}

describe('the Dutch API Design Rules', () => {
  let findings: readonly Finding[] = []

  beforeAll(() => {
    const files = cases.map((name) => `testcases/${name}/openapi.json`)
    const options = ['lint', '--ruleset', 'linter.yaml', '--format', 'json', '--quiet', ...files]
    const { stdout } = spawnSync(SPECTRAL, options, { cwd: VECTORS, encoding: 'utf8', maxBuffer: 64 << 20 })
    findings = JSON.parse(stdout)
  }, 60_000)

  it.each(cases)('find in %s what their authors expect', async (name) => {
    const expected = await readFile(`${VECTORS}testcases/${name}/expected-output.txt`, 'utf8')
    const rows = [...expected.matchAll(/^ +(\d+):(\d+) +\w+ +(\S+)/gm)].map(
      ([, line, column, code]) => `${line}:${column} ${code}`,
    )
    const found = findings
      .filter((finding) => finding.source.includes(`/testcases/${name}/`))
      .map(({ range, code }) => `${range.start.line + 1}:${range.start.character + 1} ${code}`)
    expect(found.sort()).toEqual(rows.sort())
  })
})
