import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, PACKS } from '@casebridge/policy'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallRegion } from '../test/small-region.ts'
import { readRegion } from './domain/read-region.ts'
import { PacksRefused, readPacks } from './read-packs.ts'

const OURS = fileURLToPath(new URL('../../../packages/policy/packs', import.meta.url))
const DECLARED = fileURLToPath(new URL('../../../test/vectors/authzen/packs', import.meta.url))

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'casebridge-packs-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const write = (name: string, text: string) => writeFileSync(join(directory, name), text)
function faults(): readonly string[] {
  try {
    readPacks(directory)
    return []
  } catch (error) {
    if (error instanceof PacksRefused) return error.faults
    throw error
  }
}

describe('a directory of packs', () => {
  it('laid out like our own gives the very packs that come with Casebridge', () => {
    cpSync(OURS, directory, { recursive: true })
    expect(readPacks(directory)).toEqual(compile({ packs: PACKS, agreements: [] }).packs)
  })

  it('may hold one declared pack instead', () => {
    expect(readPacks(DECLARED)).toMatchObject([{ jurisdiction: 'NONE', revision: 'authzen-certification-1' }])
  })

  it('names every fault of every file', () => {
    write('a.json', '{"jurisdiction":"NL"}')
    write('b.json', '{')
    write(
      'c.json',
      '{"jurisdiction":"XX","revision":"1","provisions":[],"requirements":[],"rules":[],"duties":[]}',
    )
    const found = faults()
    expect(found).toContain('a.json/rules: is missing')
    expect(found).toContain('a.json/revision: is missing')
    expect(found.filter((one) => one.startsWith('b.json: '))).toHaveLength(1)
    expect(found.at(-1)).toBe("c.json/jurisdiction: unknown code 'XX'")
  })

  it('must fit together', () => {
    cpSync(DECLARED, directory, { recursive: true })
    cpSync(join(OURS, 'nl.json'), join(directory, 'nl.json'))
    expect(faults()).toEqual(['together/packs: a declared pack stands alone'])
  })

  it('must be there, and not be empty', () => {
    expect(faults()).toEqual(['there is no pack'])
    directory = join(directory, 'none')
    expect(faults()).toEqual([expect.stringContaining('ENOENT')])
    mkdirSync(directory)
  })
})

describe('a region', () => {
  it('is refused when its agreements do not go with the packs', () => {
    expect(() => readRegion(smallRegion('https://issuer.example'), readPacks(DECLARED))).toThrow(
      'a declared pack knows no agreements',
    )
  })
})
