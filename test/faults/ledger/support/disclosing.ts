import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Constellation } from '@casebridge/local'
import { expect } from 'vitest'
import { acts } from '../../../scenarios/support/acts.ts'
import { type Reply, send } from '../../../scenarios/support/call.ts'
import { verifyLedger } from '../../../scenarios/support/ledger.ts'
import { PREVENTION } from '../../../scenarios/support/people.ts'
import { TEXTS } from '../../../scenarios/support/stage.ts'

/** Asks the exchange for what the school has released beforehand: one call that discloses at once. */
export function ask(
  constellation: Constellation,
  caseId: string,
  key: string = randomUUID(),
): Promise<Reply> {
  return send(constellation, PREVENTION, acts.ask(caseId, { categories: ['EDU'] }), { key })
}

/** Disclosure works: what is asked is told. */
export async function expectTold(constellation: Constellation, caseId: string, key?: string): Promise<void> {
  expect((await ask(constellation, caseId, key)).text).toContain(TEXTS.attendance)
}

/** Disclosure stands still: 503, and not a word of what was asked. */
export async function expectStopped(
  constellation: Constellation,
  caseId: string,
  key?: string,
): Promise<void> {
  const { status, text } = await ask(constellation, caseId, key)
  expect(status).toBe(503)
  expect(text).not.toContain(TEXTS.attendance)
}

/** Starts the ledger anew, as somebody does who has put right what was wrong; it discloses again, and verifies. */
export async function expectWholeAgain(constellation: Constellation, caseId: string): Promise<void> {
  const audit = constellation.service('audit')
  await audit.stop()
  await audit.start()
  await expectTold(constellation, caseId)
  expect(await verifyLedger(constellation)).toMatchObject({ code: 0 })
}

/** What the ledger has called somebody for since it was first started. */
export function alarmsOf({ directory }: Constellation): readonly string[] {
  return readFileSync(join(directory, 'logs', 'audit.log'), 'utf8')
    .split('\n')
    .flatMap((line) => /"msg":"alarm: (.*?)"[,}]/.exec(line)?.[1] ?? [])
}
