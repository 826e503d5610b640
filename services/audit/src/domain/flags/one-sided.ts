import { type Act, groupBy } from './act.ts'
import { type Detector, type Raised, raise } from './detector.ts'

/**
 * Something was released and a recipient has not acknowledged it for some days (ledger.md, 2: both sides log). It may
 * have gone to the wrong place (P13). One flag a transaction and recipient, whose conduct it is. What was taken back
 * needs no acknowledgement.
 */
export const unacknowledged: Detector = {
  async look(page, { evidence, agencies }) {
    const released = page.filter(({ event, effect }) => event === 'outcome' && effect === 'released')
    const acts = await evidence.listTransactions(released.map(({ transaction }) => transaction))
    return [...groupBy(acts, ({ transaction }) => transaction).values()].flatMap((one) =>
      missingSides(one, (recipient) => agencies.findAgency(recipient) !== undefined),
    )
  },
}

/** A recipient acknowledged what nobody recorded to disclose: something left unrecorded (ledger.md, 5: omission). */
export const omitted: Detector = {
  async look(page, { evidence }) {
    const acknowledged = page.filter(({ event }) => event === 'acknowledgement')
    const acts = await evidence.listTransactions(acknowledged.map(({ transaction }) => transaction))
    const disclosed = new Set(
      acts.filter(({ event }) => event === 'disclosure').map(({ transaction }) => transaction),
    )
    return acknowledged
      .filter(({ transaction }) => !disclosed.has(transaction))
      .map((act) => raise('one-sided', act.index, act.organisation, [act]))
  },
}

/** The recipients of one transaction that have not acknowledged it. Recipients may be coded professionals: not these. */
function missingSides(acts: readonly Act[], isAgency: (recipient: string) => boolean): readonly Raised[] {
  if (acts.some(({ event, effect }) => event === 'alteration' && effect === 'recalled')) return []
  const acknowledged = new Set(
    acts.filter(({ event }) => event === 'acknowledgement').map(({ organisation }) => organisation),
  )
  return acts
    .filter(({ event }) => event === 'disclosure')
    .flatMap((disclosure) =>
      disclosure.recipients
        .filter((recipient) => isAgency(recipient) && !acknowledged.has(recipient))
        .map((recipient) => {
          const outcome = acts.filter(({ event }) => event === 'outcome')
          return raise('one-sided', `${disclosure.index}/${recipient}`, recipient, [disclosure, ...outcome])
        }),
    )
}
