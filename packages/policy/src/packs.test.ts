import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import revisions from '../packs/revisions.json' with { type: 'json' }
import { compile } from './compile.ts'
import { commonOf, type SharingPack, sourcesOf } from './pack.ts'
import { PACKS } from './packs.ts'
import { loadPolicy } from './policy.ts'
import { LANGUAGES } from './vocabulary.ts'

const PACKS_BY_NAME = PACKS.map((pack) => [pack.jurisdiction, pack] as const)
const RULES = PACKS.flatMap(sourcesOf)
const PROVISIONS = PACKS.flatMap(({ provisions }) => provisions)
const RECORDED: Readonly<Record<string, Readonly<Record<string, string>>>> = revisions

describe('a revision', () => {
  it.each(PACKS_BY_NAME)('of %s names one content for ever: a change is a new one', (name, pack) => {
    const recorded = RECORDED[name] ?? {}
    const line = `"${pack.revision}": "${hashOf(pack)}"`
    const told = `${name} is not what packs/revisions.json records. Give packs/${name.toLowerCase()}.json a new revision (the day and a counter), then add it as the last line of ${name} there, now ${line}. A recorded line stays as it is.`
    expect(recorded[pack.revision], told).toBe(hashOf(pack))
    expect(Object.keys(recorded).at(-1), `${name}: the newest revision is recorded last`).toBe(pack.revision)
  })

  it('is a day and a counter, each later than the one before', () => {
    for (const [name, recorded] of Object.entries(RECORDED)) {
      const names = Object.keys(recorded)
      for (const one of names) expect(one, name).toMatch(/^\d{4}-\d\d-\d\d\.[1-9]\d*$/)
      expect(names, name).toEqual(names.toSorted(byDayAndCounter))
    }
  })

  it('changes with one word of one rule or text, and not with the order of keys', () => {
    const common = commonOf(PACKS)
    const en = { ...common.texts.en, notice: 'Official wording.' }
    const reordered = Object.fromEntries(Object.entries(common).toReversed()) as unknown as SharingPack
    expect(hashOf({ ...common, texts: { ...common.texts, en } })).not.toBe(hashOf(common))
    expect(hashOf(reordered)).toBe(hashOf(common))
    expect(hashOf({ ...common, revision: 'another' })).toBe(hashOf(common))
  })
})

describe('a provision of the packs', () => {
  it('is what some rule rests on', () => {
    const used = new Set(RULES.map(({ provision }) => provision))
    expect(PROVISIONS.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })

  it('that is law or is cited says where it was read, and what was not verified', () => {
    const silent = PROVISIONS.filter(
      ({ note, acts, status }) => note === undefined && (acts ?? status !== 'design'),
    )
    expect(silent).toEqual([])
  })

  it('is replaced in one place: an article with a new number is cited by every rule that rests on it', () => {
    const old = 'be-professional-secrecy'
    const renumbered = PACKS.map((pack) => ({
      ...pack,
      provisions: pack.provisions.map((one) => (one.id === old ? { ...one, citation: 'New number' } : one)),
    }))
    const { sources } = loadPolicy(compile({ packs: renumbered, agreements: [] }), 'sha256:test')
    const cited = RULES.filter(({ provision }) => provision === old).map(
      ({ id }) => sources.get(id)?.provision,
    )
    expect(cited.length).toBeGreaterThan(10)
    expect(new Set(cited.map((one) => one?.citation))).toEqual(new Set(['New number']))
  })

  it('rests on acts that were made before its pack', () => {
    for (const { provisions, revision } of PACKS) {
      const days = provisions.flatMap(({ acts = [] }) => acts.map(({ date }) => date))
      expect(days.filter((day) => day > revision.slice(0, 10))).toEqual([])
    }
  })
})

describe('the words of the packs', () => {
  it('are those of three languages: nobody reads English in French or Dutch', () => {
    const untranslated = RULES.filter(({ text }) => new Set(Object.values(text)).size < LANGUAGES.length)
    expect(untranslated.map(({ id }) => id)).toEqual([])
  })

  it('say in every language that they are unofficial', () => {
    const { en, fr, nl } = commonOf(PACKS).texts
    expect(en.notice).toMatch(/^Unofficial wording\./)
    expect(fr.notice).toMatch(/^Formulation non officielle\./)
    expect(nl.notice).toMatch(/^Niet-officiële formulering\./)
  })

  it('put no label on a person', () => {
    const words = [...RULES.map(({ text }) => text), commonOf(PACKS).texts].map((text) =>
      JSON.stringify(text),
    )
    expect(words.filter((text) => /radical|extrem|terror|jihad|suspect|verdacht|crimin/i.test(text))).toEqual(
      [],
    )
  })
})

function hashOf({ revision: _, ...content }: SharingPack): string {
  return createHash('sha256')
    .update(String(canonicalize(content)))
    .digest('hex')
}

function byDayAndCounter(a: string, b: string): number {
  const [[day = '', counter], [otherDay = '', otherCounter]] = [a.split('.'), b.split('.')]
  return day === otherDay ? Number(counter) - Number(otherCounter) : day < otherDay ? -1 : 1
}
