import { PATH, PROTOCOL, protocol, VERSION } from '../protocol.ts'
import { expectOk, type Step } from '../scene.ts'

export const drafted: Step = {
  title: 'The regional coordinator drafts a protocol with the mental health centre',
  async run({ constellation, tell }) {
    const client = constellation.client('agreements', 'pro-oskar-lind')
    tell.asked('Oskar Lind drafts it, with a clause that care would tell police about health')
    const wide = { from: ['agy-mental-tidal'], to: ['agy-police-quay'], categories: ['HLT' as const] }
    const clause = { ...wide, id: `${PROTOCOL}/3`, purposes: ['prevention' as const] }
    expectOk(await client.POST('/agreements', { body: protocol([clause]) }))

    const draft = await client.GET(VERSION, { params: PATH })
    const ifMatch = draft.response.headers.get('etag') ?? ''
    const refused = await client.POST(`${VERSION}/proposal`, {
      params: { ...PATH, header: { 'If-Match': ifMatch } },
    })
    const issues = refused.error?.issues ?? []
    for (const { pointer, detail } of issues) tell.said('refused', `${pointer} ${detail}`)
    tell.check(
      'what the law closes, no agreement opens',
      refused.response.status === 400 && issues.some(({ code }) => code === 'wider-than-statute'),
    )

    tell.asked('He takes that clause out and puts the rest to the parties')
    const revised = await client.PUT(VERSION, {
      params: { ...PATH, header: { 'If-Match': ifMatch } },
      body: protocol(),
    })
    const stale = await client.PUT(VERSION, {
      params: { ...PATH, header: { 'If-Match': ifMatch } },
      body: protocol(),
    })
    tell.check('who edits what has changed since is told so (412)', stale.response.status === 412)
    const proposed = await client.POST(`${VERSION}/proposal`, {
      params: { ...PATH, header: { 'If-Match': revised.response.headers.get('etag') ?? '' } },
    })
    tell.said('state', expectOk(proposed).state)
    tell.check('from now on the text stands', proposed.data?.state === 'proposed')
  },
}
