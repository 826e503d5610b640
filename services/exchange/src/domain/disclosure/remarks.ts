import { decide, type Gate, type Policy } from '@casebridge/policy'
import type { Decided } from './decide-item.ts'
import type { FactSources } from './facts.ts'

/**
 * Coded remarks about an act, for whoever reviews it: `flag/…` in the basis of its entry. A reason to look, and never a
 * conclusion.
 *
 * INVARIANT (I4): the sender of the act gets these bytes. A remark rests on what the sender knows anyway: the session
 * they named, the permits they were told, the gaps of the emergency they declared.
 */
export function remarksOn(
  { policy, directory, situation, sharing }: FactSources,
  permits: readonly Decided[],
): readonly string[] {
  const gaps = permits.flatMap(({ decision }) => decision.flags.map((ground) => `flag/${ground}`))
  const asked = sharing.initiative === 'ask' && sharing.actor === 'asker'
  const agency = directory.findProfessional(sharing.asker)?.agency
  const ofAsker = (professional: string) => directory.findProfessional(professional)?.agency === agency
  const attested = asked && permits.some((one) => restsOnAsker(policy, one, situation.approvals, ofAsker))
  return [
    ...new Set([
      ...(situation.session?.popUp ? ['flag/pop-up-session'] : []),
      ...(attested ? ['flag/asker-attested'] : []),
      ...gaps,
    ]),
  ]
}

/**
 * Whether every fact that a permit rests on was recorded by the asker's own side: it stands with these facts alone, and
 * falls without them. The holder records consent, informing and labels, a session takes both sides, a basis is agreed;
 * what is left is the asker's reason, and approvals by colleagues.
 */
function restsOnAsker(
  policy: Policy,
  { item, facts, decision }: Decided,
  approvals: FactSources['situation']['approvals'],
  ofAsker: (professional: string) => boolean,
): boolean {
  if (decision.effect !== 'permit') return false
  const approvedBy = (as: 'chair' | 'prosecutor') => {
    const signed = approvals.filter((one) => one.as === as && one.itemId === item.id && !one.dissent)
    return signed.length > 0 && signed.every(({ professional }) => ofAsker(professional))
  }
  const own = new Set<Gate>([
    'JUS',
    ...(approvedBy('chair') ? (['CHR'] as const) : []),
    ...(approvedBy('prosecutor') ? (['PRO'] as const) : []),
  ])
  const permits = (met: readonly Gate[]) =>
    decide(policy, { ...facts, met, consent: met.includes('CNS') ? facts.consent : 'none' }).effect ===
    'permit'
  return (
    permits(facts.met.filter((gate) => own.has(gate))) && !permits(facts.met.filter((gate) => !own.has(gate)))
  )
}
