import { randomUUID } from 'node:crypto'
import type { audit, exchange } from '@casebridge/contract'
import { withConstellation } from '@casebridge/testing/constellation'
import { beforeAll, describe, expect, it } from 'vitest'
import { acts } from './support/acts.ts'
import { bodyOf, type Reply, send, sendWith } from './support/call.ts'
import { entriesOf, verifyLedger } from './support/ledger.ts'
import { AUDITOR, PREVENTION, SECOND_AUDITOR, THIRD_AUDITOR } from './support/people.ts'
import { openStage, TEXTS } from './support/stage.ts'

type Review = audit.components['schemas']['Review']
type Opened = exchange.operations['openContent']['responses'][201]['content']['application/json']

const constellation = withConstellation()
const reason = 'The summary seems to say more than the clause lets the school give.'

/** Calls audit as one of its auditors; a deed on a review as they have just read it. */
async function auditing(who: string, path: string, body?: object, etag?: string): Promise<Reply> {
  const token = await constellation().tokenFor(who, 'audit')
  const call = { method: body ? ('POST' as const) : ('GET' as const), path: `/v1${path}`, body }
  const headers = etag === undefined ? {} : { 'if-match': etag }
  return sendWith(constellation(), token, call, { service: 'audit', headers })
}

async function deed(who: string, review: string, path: string, body: object): Promise<Review> {
  const read = await auditing(who, `/reviews/${review}`)
  const etag = new Map(read.headers).get('etag') ?? ''
  return bodyOf<Review>(await auditing(who, `/reviews/${review}/${path}`, body, etag))
}

const opening = (who: string, grant: string) =>
  send(constellation(), who, { method: 'POST', path: '/v1/openings', body: { grant } })

describe('two auditors and a disclosure', () => {
  let entryId: string
  let review: string
  let grant: string
  beforeAll(async () => {
    const { caseId } = await openStage(constellation())
    const asked = await entriesOf(constellation(), () =>
      send(
        constellation(),
        PREVENTION,
        acts.ask(caseId, { categories: ['EDU'], holders: ['agy-school-meridian'] }),
      ),
    )
    entryId = asked.find(({ holders, effect }) => effect === 'permit' && holders.length > 0)?.id ?? ''
  })

  it('one opens a review of it, and asks to see what was told', async () => {
    const body = { agency: 'agy-school-meridian', entries: [entryId], reason }
    review = bodyOf<Review>(await auditing(AUDITOR, '/reviews', body)).id
    await deed(AUDITOR, review, 'assignments', { to: AUDITOR })
    const { deeds } = await deed(AUDITOR, review, 'openings', { entryId, reason })
    expect(deeds.at(-1)).toMatchObject({ sequence: 2, act: 'opening-requested', opens: entryId })
  })

  it('cannot grant it to herself: what was asked for opens nothing', async () => {
    const read = bodyOf<Review>(await auditing(AUDITOR, `/reviews/${review}`))
    const own = await auditing(AUDITOR, `/reviews/${review}/grants`, { request: 2, reason }, '"2"')
    expect(own.status).toBe(403)
    expect((await opening(AUDITOR, read.deeds.at(-1)?.entryId ?? '')).status).toBe(404)
  })

  it('the other grants it, and each of the two reads once exactly what was told', async () => {
    const { deeds } = await deed(SECOND_AUDITOR, review, 'grants', { request: 2, reason })
    grant = deeds.at(-1)?.entryId ?? ''
    for (const who of [AUDITOR, SECOND_AUDITOR]) {
      const [entry, ...more] = await entriesOf(constellation(), async () => {
        const { items, entryId: opened } = bodyOf<Opened>(await opening(who, grant))
        expect(opened).toBe(entryId)
        expect(items.map(({ state, summary }) => [state, summary])).toEqual([['opened', TEXTS.attendance]])
      })
      expect(entry).toMatchObject({ event: 'consultation', effect: 'opened', basis: [`opening/${grant}`] })
      expect(more).toEqual([])
      expect((await opening(who, grant)).status).toBe(409)
    }
  })

  it('nobody else reads it: it is there for no third auditor and for no professional', async () => {
    const third = await opening(THIRD_AUDITOR, grant)
    expect(third).toMatchObject({ status: 404, text: (await opening(THIRD_AUDITOR, randomUUID())).text })
    expect((await opening(PREVENTION, grant)).status).toBe(403)
  })

  it('one concludes, the other closes, and all of it is in a log that verifies', async () => {
    const note = 'The summary says what the clause lets the school give, and no more.'
    await deed(AUDITOR, review, 'conclusions', { conclusion: 'lawful', grave: false, note })
    const { state } = await deed(SECOND_AUDITOR, review, 'closure', { note })
    expect(state).toBe('closed')
    expect((await verifyLedger(constellation())).code).toBe(0)
  })
})
