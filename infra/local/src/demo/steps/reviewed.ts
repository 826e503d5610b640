import { randomUUID } from 'node:crypto'
import type { audit } from '@casebridge/contract'
import { expectOk, type Scene, type Step } from '../scene.ts'

const [VERA, PIETER] = ['pro-vera-nyberg', 'pro-pieter-holm'] as const
const note = 'Asked the agency; the clause covers it, and the purpose is the one of the case.'

export const reviewed: Step = {
  title: 'One auditor concludes a review; only another can close it',
  async run({ constellation, tell, first }) {
    const entryId = first?.reply.receipt?.entryId
    if (entryId === undefined) throw new Error('nobody asked before')
    tell.asked('Vera Nyberg opens a review of the first disclosure and gives it to Pieter Holm')
    const opened = expectOk(
      await constellation.client('audit', VERA).POST('/reviews', {
        params: { header: { 'Idempotency-Key': randomUUID() } },
        body: {
          agency: 'agy-prevention-kaaihaven',
          entries: [entryId],
          reason: 'To see how what is released beforehand is used.',
        },
      }),
    )
    const path = { reviewId: opened.id }
    const given = await deed(constellation, VERA, opened.id, (as, header) =>
      as.POST('/reviews/{reviewId}/assignments', { params: { path, header }, body: { to: PIETER } }),
    )
    const conclusion = { conclusion: 'lawful', grave: false, note } as const
    const concluded = expectOk(
      await deed(constellation, PIETER, opened.id, (as, header) =>
        as.POST('/reviews/{reviewId}/conclusions', { params: { path, header }, body: conclusion }),
      ),
    )
    tell.said(
      'review',
      `${expectOk(given).state}, then ${concluded.state} as ${concluded.concluded?.conclusion}`,
    )
    const close = (who: string) =>
      deed(constellation, who, opened.id, (as, header) =>
        as.POST('/reviews/{reviewId}/closure', { params: { path, header }, body: { note } }),
      )
    tell.check('who concluded it cannot close it (403)', (await close(PIETER)).response.status === 403)
    const closed = expectOk(await close(VERA))
    tell.said('review', closed.deeds.map(({ act, by }) => `${act} by ${by}`).join(', '))
    tell.check('another auditor closes it', closed.state === 'closed')
    tell.check(
      'each deed is an entry of the ledger',
      new Set(closed.deeds.map((one) => one.entryId)).size === closed.deeds.length,
    )
  },
}

type Auditor = ReturnType<typeof auditorOf>
type Reply = { data?: audit.components['schemas']['Review']; error?: object; response: Response }

function auditorOf(constellation: Scene['constellation'], who: string) {
  return constellation.client('audit', who)
}

/** Does something to a review as its author has just read it. */
async function deed(
  constellation: Scene['constellation'],
  who: string,
  reviewId: string,
  act: (as: Auditor, header: { 'If-Match': string }) => Promise<Reply>,
): Promise<Reply> {
  const as = auditorOf(constellation, who)
  const { response } = await as.GET('/reviews/{reviewId}', { params: { path: { reviewId } } })
  return act(as, { 'If-Match': response.headers.get('etag') ?? '' })
}
