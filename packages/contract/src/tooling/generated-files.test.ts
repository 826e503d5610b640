import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { GENERATED, generatedFiles } from './generated-files.ts'

describe('the generated contract', () => {
  it('follows from openapi/ as it stands: run `pnpm generate` after a change', {
    timeout: 60_000,
  }, async () => {
    const expected = await generatedFiles()
    expect((await readdir(GENERATED)).sort()).toEqual([...expected.keys()].sort())
    for (const [name, text] of expected) {
      const committed = await readFile(new URL(name, GENERATED), 'utf8')
      expect(committed === text, `${name} is out of date`).toBe(true)
    }
  })
})
