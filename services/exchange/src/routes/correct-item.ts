import { NotFound } from '@casebridge/service'
import { sightOf } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { aboutCase, type CaseFile } from '../domain/casework/case-file.ts'
import { type HeldItem, variantsWritten } from '../domain/casework/item.ts'
import { assertNone } from '../domain/casework/refusals.ts'
import {
  assertCorrectable,
  correctedTexts,
  correctionFaults,
  EFFECT,
  type NewCorrection,
  remainingUnder,
} from '../domain/mistakes/correction.ts'
import { dueAfter } from '../domain/mistakes/recall.ts'
import { ofContest } from '../domain/rights/contest.ts'
import type { Operation } from '../operation.ts'
import { asCaller, type Handle } from '../storage/as-caller.ts'
import { caseRepository } from '../storage/cases.ts'
import { findWholeContent, replaceContent } from '../storage/contents.ts'
import { rectifyContests } from '../storage/contests.ts'
import { correctionRepository } from '../storage/corrections.ts'
import { getDataKey } from '../storage/data-keys.ts'
import { claimKey } from '../storage/idempotency.ts'
import { itemRepository } from '../storage/items.ts'
import { queueAct } from '../storage/queue-act.ts'
import { takeBackItem } from '../storage/recalls.ts'

/** By its holder: what was told is corrected, refuted, narrowed or withdrawn for all whom it reached. */
export const correctItem: Operation<'correctItem'> =
  (deps) =>
  async ({ request: { params, body, headers }, actor, trace }) => {
    const at = deps.now()
    const { id: professional, units } = actor.professional
    return asCaller(deps.db, sightOf(actor), async (tx) => {
      const file = await caseRepository(tx, units).get(params.caseId)
      const { unit, keyId } = file
      const items = itemRepository(tx, file)
      const corrections = correctionRepository(tx, unit)
      const found = await items.find(params.itemId)
      if (found?.holder !== actor.agency) throw new NotFound()
      const key = headers['Idempotency-Key']
      const request = ['correctItem', found.id, body]
      const claim = await claimKey(tx, { unit, professional, key, request, at, keyId })
      const before = claim.first ? undefined : await corrections.find(claim.id)
      if (before) return { status: 201, body: before }

      assertNone(correctionFaults(file.jurisdiction, found, body))
      // From here on one at a time: of two corrections at once, the second is told of the first.
      const item = await items.lock(found.id)
      assertCorrectable(item, body, actor)
      const correction = { id: claim.id, itemId: item.id, kind: body.kind, correctedAt: at.toISOString() }
      await corrections.insert(item, correction, professional)
      await rewrite(deps, tx, file, item, body)
      if (body.kind === 'refuted' || body.kind === 'withdrawn') await corrections.end(item.id, at)
      const remaining = remainingUnder(body.widest)
      const told = await takeBackItem(tx, unit, item.id, body.kind, remaining, at, dueAfter(at))
      await queueAct(deps, tx, {
        ...{ actor, trace, at, unit, event: 'alteration', effect: EFFECT[body.kind] },
        ...{
          holders: [item.holder],
          recipients: told,
          classes: ['ITEM:content'],
          justification: body.reason,
        },
        person: aboutCase(file, [item.id]),
      })
      if (await rectifyContests(tx, item)) {
        await queueAct(deps, tx, {
          ...{ actor, trace, at, ...ofContest(item), event: 'alteration', effect: 'contest-rectified' },
          person: aboutCase(file, [item.id]),
        })
      }
      return { status: 201, body: correction }
    })
  }

async function rewrite(
  { keyEncryption, now }: Deps,
  tx: Handle,
  file: CaseFile,
  item: HeldItem,
  body: NewCorrection,
): Promise<void> {
  const key = await getDataKey(tx, keyEncryption, file.unit, file.keyId)
  const before = await findWholeContent(tx, keyEncryption, file.unit, item.id, key)
  const texts = correctedTexts(before ?? {}, body)
  if (texts === undefined) return
  const items = itemRepository(tx, file)
  const written = variantsWritten(texts)
  const of = { unit: file.unit, itemId: item.id, subject: file.subject }
  await replaceContent(tx, keyEncryption, of, key, texts, now())
  await items.setVariants(item.id, written)
  if (item.prerelease && !written.includes(item.prerelease.variant)) await items.setPrerelease(item.id, null)
}
