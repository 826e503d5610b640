import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { canRun, canWalkTo } from './reach.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebridge-reach-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const stranger = { uid: 54_321, gid: 54_321 }

describe('whether the account of PostgreSQL reaches a path', () => {
  it('does not when one folder on the way is closed to others', () => {
    const home = join(folder, 'closed')
    mkdirSync(join(home, 'clone'), { recursive: true })
    chmodSync(home, 0o700)
    expect(canWalkTo(join(home, 'clone', '.local', 'postgres'), stranger)).toBe(false)
    expect(canWalkTo(join(home, 'clone', '.local', 'postgres'), {})).toBe(true)
  })

  it('does when every folder on the way can be walked through, and a program needs its own permission', () => {
    chmodSync(folder, 0o711)
    const program = join(folder, 'initdb')
    writeFileSync(program, '', { mode: 0o700 })
    expect(canWalkTo(program, stranger)).toBe(true)
    expect(canRun(program, stranger)).toBe(false)
    chmodSync(program, 0o755)
    expect(canRun(program, stranger)).toBe(true)
  })
})
