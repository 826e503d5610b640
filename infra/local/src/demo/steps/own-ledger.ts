import { expectOk, type Step } from '../scene.ts'

export const ownLedger: Step = {
  title: 'The person’s own ledger: who was told what, when and why',
  async run({ constellation, tell }) {
    const reason = 'Verified request of the mother, with her son, at the town hall.'
    const ines = (service: 'exchange') => constellation.client(service, 'pro-ines-vandael')
    tell.asked('Ines Vandael, lawfulness reviewer, handles the verified request')
    const found = expectOk(
      await ines('exchange').POST('/subjects', { body: { identifier: 'HR-000-114-27', reason } }),
    )
    const audit = constellation.client('audit', 'pro-ines-vandael')
    const ledger = expectOk(
      await audit.POST('/subjects/ledger', { body: { subject: found.subject, reason } }),
    )
    for (const { sentence } of ledger.items.slice(0, 12)) tell.said('entry', sentence)
    tell.check(
      'it lists what was told about him',
      ledger.items.some(({ classes }) => classes.some(({ code }) => code === 'EDU:summary')),
    )
    const dutch = expectOk(
      await audit.POST('/subjects/ledger', { body: { subject: found.subject, reason, language: 'nl' } }),
    )
    tell.said('in Dutch', dutch.items[0]?.sentence ?? '')
    tell.check('in the language he reads', dutch.items[0]?.sentence.includes('vroege hulp') === true)
    tell.check('and names no professional', !JSON.stringify(ledger.items).includes('pro-'))
    const nobody = expectOk(
      await ines('exchange').POST('/subjects', { body: { identifier: 'HR-999-999-99', reason } }),
    )
    const empty = expectOk(
      await audit.POST('/subjects/ledger', { body: { subject: nobody.subject, reason } }),
    )
    tell.check('of a person of whom nothing is held it says nothing', empty.items.length === 0)
  },
}
