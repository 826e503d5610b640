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
    for (const { at, event, effect, organisation, holders, recipients, classes } of ledger.items.slice(
      0,
      12,
    )) {
      const what = classes.length === 0 ? 'nothing' : classes.join(', ')
      tell.said(
        'entry',
        `${at.slice(11, 19)} ${event} (${effect ?? ''}) by ${organisation}: ${what}${flow(holders, recipients)}`,
      )
    }
    tell.check(
      'it lists what was told about him',
      ledger.items.some(({ classes }) => classes.includes('EDU:summary')),
    )
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

function flow(holders: readonly string[], recipients: readonly string[]): string {
  return holders.length === 0 ? '' : ` · from ${holders.join(', ')} to ${recipients.join(', ')}`
}
