import { protocol } from '../protocol.ts'
import { expectOk, type Step } from '../scene.ts'

const DAY = 86_400_000
const reason = 'Part of the yearly review of this unit.'

export const decidedAgain: Step = {
  title: 'What was decided is decided again: as it was, and as a draft would have it',
  async run({ constellation, tell, first }) {
    const entryId = first?.reply.receipt?.entryId
    if (entryId === undefined) throw new Error('nobody asked before')
    const auditor = constellation.client('exchange', 'pro-vera-nyberg')
    tell.asked('Vera Nyberg (auditor) opens the first request by its entry in the ledger')
    const replay = expectOk(await auditor.POST('/replays', { body: { entryId, reason } }))
    tell.said('replay', `${replay.state}, ${replay.decisions.length} decision(s)`)
    tell.check('the same codes as then', replay.state === 'identical')

    tell.asked('Oskar Lind weighs a draft that ends the protocol of the unit, on what was decided today')
    const register = constellation.client('agreements', 'pro-oskar-lind')
    const {
      clauses: [clause],
      ...draft
    } = protocol()
    if (clause === undefined) throw new Error('the protocol has no clause')
    const agreement = {
      ...draft,
      id: 'agr-harbour-2026',
      version: 2,
      clauses: [{ ...clause, id: 'agr-harbour-2026/90' }],
    }
    const { revision } = expectOk(await register.POST('/candidates', { body: { agreement } }))
    const day = (from: number) => new Date(Date.now() + from).toISOString().slice(0, 10)
    const coordinator = constellation.client('exchange', 'pro-oskar-lind')
    const body = { revision, from: day(0), until: day(DAY) }
    const impact = expectOk(await coordinator.POST('/impacts', { body }))
    tell.said('impact', `${impact.changed} of ${impact.decisions} decisions would come out differently`)
    for (const { because, count, purpose, was, became } of impact.shifts.slice(0, 3)) {
      tell.said('because', `${because}: ${count} for ${purpose}, ${was.effect} becomes ${became.effect}`)
    }
    tell.check('counted by clause, no case and no person', !JSON.stringify(impact).includes('pro-'))
    const other = await coordinator.POST('/replays', { body: { entryId, reason } })
    tell.check('a coordinator opens none (403)', other.response.status === 403)
  },
}
