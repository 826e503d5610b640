import { join } from 'node:path'
import type { Access } from '../access.ts'
import type { Home } from '../home.ts'
import { publicPart } from '../keys/jwk.ts'
import { keepPrivateJson } from '../private-file.ts'
import type { RegionCase, RegionItem } from '../region.ts'
import { answered } from './answered.ts'
import { seal } from './seal.ts'
import type { SeededCase, SeededItem } from './seed.ts'

/** Opens one case and lets each holder keep, and where it fits pre-release, its own items. */
export async function seedCase(
  story: RegionCase,
  home: Home,
  access: Access,
): Promise<{ case: SeededCase; items: SeededItem[] }> {
  const opened = answered(
    `open case ${story.key}`,
    await access.client('exchange', story.chair).POST('/cases', {
      params: { header: { 'Idempotency-Key': `seed-${story.key}` } },
      body: story.case,
    }),
  )
  const { id, reference, unit, jurisdiction } = opened
  const items: SeededItem[] = []
  for (const entry of story.items) items.push(await seedItem(story, entry, id, home, access))
  for (const { by, evidence } of story.evidence) {
    const path = { caseId: id }
    const client = access.client('exchange', by)
    answered(
      `record evidence in ${story.key}`,
      await client.POST('/cases/{caseId}/evidence', { params: { path }, body: evidence }),
    )
  }
  return { case: { id, key: story.key, reference, unit, jurisdiction }, items }
}

async function seedItem(
  story: RegionCase,
  entry: RegionItem,
  caseId: string,
  home: Home,
  access: Access,
): Promise<SeededItem> {
  const client = access.client('exchange', entry.author)
  const key = `${story.key}.${entry.key}`
  const item = answered(
    `keep item ${key}`,
    await client.POST('/cases/{caseId}/items', {
      params: { path: { caseId }, header: { 'Idempotency-Key': `seed-${key}` } },
      body: await asSent(entry, home),
    }),
  )
  if (entry.prerelease !== undefined) {
    const path = { caseId, itemId: item.id }
    const put = await client.PUT('/cases/{caseId}/items/{itemId}/prerelease', {
      params: { path },
      body: entry.prerelease,
    })
    answered(`pre-release item ${key}`, put)
  }
  return { id: item.id, key: entry.key, caseId, category: item.category, holder: item.holder }
}

/** A sealed item leaves its author encrypted. The envelope is kept: seeding again must send the same bytes. */
async function asSent(
  { key, author, item, seal: sealed }: RegionItem,
  home: Home,
): Promise<RegionItem['item']> {
  if (!sealed) return item
  const agency = home.personas.find(({ id }) => id === author)?.agency
  if (agency === undefined) throw new Error(`${author} is not in the region`)
  const { content, ...open } = item
  const fresh = await seal(content ?? {}, publicPart(home.keyring.sealingKey(agency)))
  return { ...open, envelope: keepPrivateJson(join(home.directory, 'sealed', `${key}.json`), () => fresh) }
}
