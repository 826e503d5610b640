import { decodeEntry } from '@casebridge/ledger'
import { expectOk, type Step } from '../scene.ts'

export const searched: Step = {
  title: 'An auditor looks up what was done with the first request; the looking is recorded too',
  async run({ constellation, tell, first }) {
    const leaf = first?.reply.receipt?.entry
    if (leaf === undefined) throw new Error('nobody asked before')
    const { transaction } = decodeEntry(Buffer.from(leaf, 'base64'))
    const auditor = constellation.client('audit', 'pro-vera-nyberg')
    tell.asked('Vera Nyberg looks for all entries of the first request, and for who acted')
    const reason = 'Yearly check of what is released beforehand.'
    const found = expectOk(
      await auditor.POST('/entries/search', { body: { reason, transaction, show: ['actor'] } }),
    )
    for (const { index, event, effect, organisation, actor, proof } of found.items) {
      const standing = `${proof.included ? 'included' : 'BROKEN'}${proof.witnessed ? ', witnessed' : ''}`
      tell.said(
        'found',
        `entry ${index}: ${event} ${effect ?? ''} by ${organisation}, ${actor} (${standing})`,
      )
    }
    tell.check(
      'what was disclosed is found, by whom, each entry with its proof',
      found.items.some(({ event, actor }) => event === 'disclosure' && actor === 'pro-noor-vermeer') &&
        found.items.every(({ proof }) => proof.included),
    )
    tell.check('and no pseudonym of a person', !JSON.stringify(found.items).includes('sub_'))
    const { items } = expectOk(
      await auditor.GET('/entries', { params: { query: { from: found.indexed, limit: 1000 } } }),
    )
    const entries = items.map(({ entry }) => Buffer.from(entry, 'base64').toString())
    const looking = entries.find((entry) => entry.includes('"effect":"searched"'))
    tell.check(
      'her search is an entry: what kind of criterion',
      looking?.includes('search/transaction') === true,
    )
    tell.check('but neither her reason nor her name', looking !== undefined && !/Yearly|pro-/.test(looking))
    const other = constellation.client('audit', 'pro-noor-vermeer')
    const refused = await other.POST('/entries/search', { body: { reason, transaction } })
    tell.check('whoever is no auditor searches nothing (403)', refused.response.status === 403)
  },
}
