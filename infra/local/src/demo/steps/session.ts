import { randomUUID } from 'node:crypto'
import { ask, expectOk, type Scene, type Step } from '../scene.ts'
import { ATTENDANCE_FOR_POLICE } from './police.ts'

const POLICE = ['pro-greet-lambert', 'pro-hugo-aerts']
const ATTENDEES = ['pro-elin-maes', 'pro-noor-vermeer', 'pro-samira-haddad', 'pro-amara-diallo', ...POLICE]

export const session: Step = {
  title: 'A session is convened, checked in to and opened; police ask again',
  async run(scene) {
    const { tell, constellation } = scene
    const sessionId = await openSession(scene)
    scene.sessionId = sessionId
    tell.asked('Greet Lambert asks again, in session, for the two police attendees by name')
    const request = expectOk(
      await ask(scene, 'pro-greet-lambert', { ...ATTENDANCE_FOR_POLICE, sessionId, attendees: POLICE }),
    )
    tell.answered(request.answers)
    tell.check('permitted, and waiting for the school', request.answers[0]?.effect === 'pending')

    const samira = constellation.client('exchange', 'pro-samira-haddad')
    const path = { requestId: request.id }
    const asked = expectOk(await samira.GET('/requests/{requestId}', { params: { path } }))
    const names = asked.recipients?.map(({ name }) => name) ?? []
    tell.said('names', `the school sees who would receive it: ${names.join(', ')}`)
    tell.check('the holder sees every name before giving', names.length === POLICE.length)
    const params = { path, header: { 'Idempotency-Key': randomUUID() } }
    const body = { itemId: scene.item('wednesday-absence'), variant: 'summary' as const }
    tell.receipt(expectOk(await samira.POST('/requests/{requestId}/answers', { params, body })).receipt)

    const read = expectOk(
      await constellation
        .client('exchange', 'pro-greet-lambert')
        .GET('/requests/{requestId}', { params: { path } }),
    )
    tell.answered(read.answers)
    const duties = read.answers[0]?.decision?.obligations.map(({ code }) => code) ?? []
    tell.check('they read a summary', read.answers[0]?.item?.summary !== undefined)
    tell.check('and may not pass it on (NOF)', duties.includes('NOF'))
    const noor = await constellation
      .client('exchange', 'pro-noor-vermeer')
      .GET('/requests/{requestId}', { params: { path } })
    tell.check('to an attendee who was not named there is no such request', noor.response.status === 404)
  },
}

/** Convened with notice by the chair, checked in to in person, opened once the core is there. */
async function openSession({ constellation, caseId, tell }: Scene): Promise<string> {
  const chair = constellation.client('exchange', 'pro-elin-maes')
  const hour = 3_600_000
  const convened = expectOk(
    await chair.POST('/cases/{caseId}/sessions', {
      params: { path: { caseId } },
      body: {
        startsAt: new Date(Date.now() + hour / 60).toISOString(),
        endsAt: new Date(Date.now() + 2 * hour).toISOString(),
        legalBasis: {
          citation: 'Criminal Code, art. 458ter; law of 30 July 2018',
          who: 'The members of the unit who are invited to this case by name.',
          finality: 'To protect the integrity of the young person and of others.',
          modalities: 'Consultation in session; nothing is exported; the return sheet needs everyone.',
        },
        invited: ATTENDEES,
      },
    }),
  )
  const params = { path: { caseId, sessionId: convened.id } }
  for (const who of ATTENDEES) {
    const body = { secrecyReminder: 'acknowledged' as const }
    expectOk(
      await constellation
        .client('exchange', who)
        .POST('/cases/{caseId}/sessions/{sessionId}/checkins', { params, body }),
    )
  }
  const opened = expectOk(await chair.POST('/cases/{caseId}/sessions/{sessionId}/opening', { params }))
  tell.said(
    'session',
    `${opened.state}; checked in: ${opened.invited
      .filter((one) => one.checkedIn)
      .map(({ name }) => name)
      .join(', ')}`,
  )
  tell.check('the session is open, with notice and personal check-in', opened.state === 'open')
  return convened.id
}
