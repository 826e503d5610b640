import { randomUUID } from 'node:crypto'
import type { Entry } from '@casebridge/ledger'
import type { Constellation } from '@casebridge/local'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { acts } from '../support/acts.ts'
import { type Call, type Reply, send } from '../support/call.ts'
import { entriesOf } from '../support/ledger.ts'
import { POLICE, PROSECUTOR } from '../support/people.ts'
import { openStage, type Stage } from '../support/stage.ts'
import { logStatements, statementsOf } from '../support/statements.ts'

/** What a question leaves behind: the answer, the ledger entries, the statements in the database. */
interface Traces {
  readonly reply: Reply
  readonly entries: readonly Partial<Entry>[]
  readonly statements: readonly string[]
}

/** Asking tells nothing about what one must not know of, nor do the traces it leaves. */
export function askingSilently(constellation: () => Constellation): void {
  let stage: Stage
  let logging: Awaited<ReturnType<typeof logStatements>>
  beforeAll(async () => {
    stage = await openStage(constellation())
    logging = await logStatements(constellation())
    // The first call of each kind prepares what later ones find ready.
    await tracesOf(constellation(), POLICE, forItem(stage.caseId, randomUUID()))
  })
  afterAll(() => logging.stop())

  it.each([
    ['a secret item', 'desk'],
    ['an item of the family desk', 'visit'],
  ] as const)('for %s, and for an id that is nothing: one answer, one trace', async (_, item) => {
    const hidden = await tracesOf(constellation(), POLICE, forItem(stage.caseId, stage[item]))
    const unknown = await tracesOf(constellation(), POLICE, forItem(stage.caseId, randomUUID()))
    expect(hidden.reply.status).toBe(404)
    expect(hidden.entries.map(({ event, effect }) => `${event} ${effect}`)).toEqual([
      'decision nothing',
      'outcome closed',
    ])
    expect(hidden.statements.length).toBeGreaterThan(10)
    expect(hidden).toEqual(unknown)
  })

  it('in a case one is not on, and in one that does not exist: one answer, one trace', async () => {
    const wanted = { categories: ['EDU' as const] }
    const there = await tracesOf(constellation(), PROSECUTOR, acts.ask(stage.caseId, wanted))
    const nowhere = await tracesOf(constellation(), PROSECUTOR, acts.ask(randomUUID(), wanted))
    expect(there.reply.status).toBe(404)
    expect(there.entries.map(({ event, effect }) => `${event} ${effect}`)).toEqual(['decision nothing'])
    expect(there.statements.length).toBeGreaterThan(2)
    expect(there).toEqual(nowhere)
  })

  it('for a category with a hidden item, and for one with none: nothing to share, and no receipt', async () => {
    const [hidden, empty] = await Promise.all(
      (['FDK', 'HLT'] as const).map(async (category) => {
        const reply = await send(
          constellation(),
          POLICE,
          acts.ask(stage.caseId, { categories: [category], purpose: 'prevention' }),
        )
        const { answers, ...rest } = JSON.parse(reply.text) as { answers: unknown[] }
        expect(answers).toEqual([{ effect: 'nothing', category }])
        return Object.keys(rest).toSorted()
      }),
    )
    expect(hidden).not.toContain('receipt')
    expect(hidden).toEqual(empty)
  })
}

function forItem(caseId: string, itemId: string): Call {
  return acts.ask(caseId, { itemIds: [itemId], purpose: 'prevention' })
}

async function tracesOf(constellation: Constellation, who: string, call: Call): Promise<Traces> {
  let reply: Reply | undefined
  let statements: readonly string[] = []
  const entries = await entriesOf(constellation, async () => {
    statements = await statementsOf(constellation, async () => {
      reply = await send(constellation, who, call)
    })
  })
  if (reply === undefined) throw new Error('no reply')
  return { reply, statements, entries: entries.map(withoutChance) }
}

/** An entry without what is random or a time; that a commitment is there is kept, what it hides is not. */
function withoutChance({
  id,
  transaction,
  occurredAt,
  trace,
  decision,
  commitments,
  ...rest
}: Entry): Partial<Entry> {
  const { actor, person } = commitments
  return { ...rest, commitments: { actor: actor && 'committed', person: person && 'committed' } }
}
