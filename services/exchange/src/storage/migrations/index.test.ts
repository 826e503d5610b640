import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { migrations } from './index.ts'

it('every file beside the list of migrations is in it, under its own name, in the order in which they run', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /^\d{8}T\d{4}-.*\.ts$/.test(name))
  expect(Object.keys(migrations)).toEqual(files.map((name) => name.replace(/\.ts$/, '')).sort())
})
