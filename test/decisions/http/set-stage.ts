import { setTimeout } from 'node:timers/promises'
import type { Constellation } from '@casebridge/local'
import { becomeOf } from './become-of.ts'
import { closeCase, declareConflicts, openCase } from './case-acts.ts'
import { castFor } from './cast.ts'
import { withdrawConsent } from './evidence-acts.ts'
import { HOW } from './gates.ts'
import { keepItem } from './item-acts.ts'
import { convene } from './session-acts.ts'
import { approve, dissenters } from './signed-acts.ts'
import { gatesToMeet, isInSession, type Situated, type Stage } from './staged.ts'

/**
 * Makes a situation true on a case of its own, over HTTP: who takes part, the item, then every gate, then what went
 * wrong since. @throws Refused
 */
export async function setStage(constellation: Constellation, situated: Situated): Promise<Stage> {
  const cast = castFor(situated)
  const caseId = await openCase(constellation, situated, cast)
  const session = isInSession(situated) ? { sessionId: await convene(constellation, cast, caseId) } : {}
  const item = await keepItem(constellation, situated, cast, caseId)
  await becomeOf(constellation, situated, cast, item.id)
  const stage: Stage = { ...situated, ...session, constellation, cast, caseId, itemId: item.id }
  for (const gate of gatesToMeet(situated)) {
    const how = HOW[gate]
    if (typeof how === 'function') await how(stage)
  }
  await turnFor(stage, item.expiresAt)
  return stage
}

/** What happened after all was in order. */
async function turnFor(stage: Stage, expiresAt: string | undefined): Promise<void> {
  const { facts } = stage
  for (const attendee of dissenters(stage)) await approve(stage, attendee, 'attendee', true)
  if (facts.consent === 'withdrawn') await withdrawConsent(stage)
  if (facts.recipient.conflictOfInterest) await declareConflicts(stage)
  if (facts.case === 'closed') await closeCase(stage)
  if (expiresAt !== undefined) await setTimeout(Date.parse(expiresAt) - Date.now() + 1)
}
