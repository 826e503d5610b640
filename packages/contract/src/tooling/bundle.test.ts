import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { documents } from '../index.ts'

const GROUPS = new URL('../../../../openapi/exchange/', import.meta.url)
const files = (await readdir(GROUPS)).filter((name) => name.endsWith('.yaml'))

describe.each(files)('openapi/exchange/%s', (name) => {
  let text: string
  beforeAll(async () => {
    text = await readFile(new URL(name, GROUPS), 'utf8')
  })

  it('has paths, each of which exchange.yaml names', () => {
    const [, ...after] = text.split(/^paths:$/m)
    const [paths = ''] = after.join('').split(/^components:$/m)
    const own = [...paths.matchAll(/^ {2}(\/\S*):/gm)].map(([, path]) => path)
    expect(own).not.toEqual([])
    expect(Object.keys(documents.exchange.paths)).toEqual(expect.arrayContaining(own))
  })
})

it('a bundled contract is one document: every reference stays inside it, and no name was taken twice', () => {
  for (const [service, document] of Object.entries(documents)) {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to ?? '')
    expect(
      references.filter((to) => !to.startsWith('#/components/')),
      service,
    ).toEqual([])
    // The bundler gives the second of two parts of one name a number.
    const names = Object.values(document.components ?? {}).flatMap((part) => Object.keys(part ?? {}))
    expect(
      names.filter((one) => /-\d+$/.test(one)),
      service,
    ).toEqual([])
  }
})
