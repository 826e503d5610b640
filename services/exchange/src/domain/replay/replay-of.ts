import type { exchange } from '@casebridge/contract'
import type { Entry } from '@casebridge/ledger'
import { findEngine, type Language, type Policy } from '@casebridge/policy'
import type { Deps } from '../../deps.ts'
import { digestOf } from '../disclosure/document.ts'
import { policyThen } from '../disclosure/tell-answers.ts'
import type { Logged } from './logged.ts'
import { coversAll, type Replayed, replayed } from './replay.ts'
import { simulationView } from './simulation-view.ts'

type Schemas = exchange.components['schemas']

/** What a replay comes to; no decision where it cannot be taken again, for nothing is guessed (I3). */
export async function replayOf(
  deps: Deps,
  { taken, engine: version, bundle }: Logged,
  opened: Entry,
  other: Policy | undefined,
  language: Language,
): Promise<{ state: Schemas['Replay']['state']; decisions: readonly Schemas['ReplayedDecision'][] }> {
  if (taken === undefined) return { state: 'facts-erased', decisions: [] }
  const engine = findEngine(version)
  if (engine === undefined) return { state: 'engine-unknown', decisions: [] }
  const policy = await policyThen(deps, bundle)
  const decided = replayed(engine, policy, taken)
  // What is stored is what was recorded: the digest of it is in the entry, and the entry is in the ledger.
  const bound = digestOf(taken.document) === opened.decision && bundle === opened.policy
  const identical = bound && coversAll(taken.document, decided) && decided.every(({ same }) => same)
  const view = (one: Replayed) => {
    const under = other && simulationView(other, one.facts, engine.decide(other, one.facts), language)
    return { ...decisionView(policy, one, language), ...(under && { under }) }
  }
  return { state: identical ? 'identical' : 'different', decisions: decided.map(view) }
}

function decisionView(
  policy: Policy,
  { facts, was, now, same }: Replayed,
  language: Language,
): Schemas['ReplayedDecision'] {
  const { effect, ground, variant } = was
  return {
    category: facts.item.category,
    purpose: facts.purpose,
    holder: facts.holder.agency,
    recipient: facts.recipient.agency,
    was: { effect, ...(ground && { ground }), ...(variant && { variant }) },
    now: simulationView(policy, facts, now, language),
    same,
  }
}
