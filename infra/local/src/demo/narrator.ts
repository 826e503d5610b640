import type { exchange } from '@casebridge/contract'

type Answer = exchange.components['schemas']['Answer']
type Receipt = exchange.components['schemas']['Receipt']

/** Where a step of the story says what happens, and checks that it did. */
export interface Narrator {
  /** Who asks whom for what. */
  asked(text: string): void
  /** A decision as its reader sees it: effect, reason in plain words, what would make it lawful, what is shown. */
  answered(answers: readonly Answer[]): void
  said(label: string, text: string): void
  receipt(receipt: Receipt | undefined): void
  /** One check: counted, and named when it fails. */
  check(claim: string, holds: boolean): void
}

export interface Tally {
  passed: number
  failed: number
}

/** Tells the story on a terminal. */
export function createNarrator(write: (line: string) => void, tally: Tally): Narrator {
  const say = (label: string, text: string) => write(`   ${label.padEnd(9)} ${text}`)
  return {
    asked: (text) => say('asked', text),
    said: say,
    answered(answers) {
      for (const answer of answers) tellAnswer(answer, say)
    },
    receipt(receipt) {
      if (receipt === undefined) say('receipt', 'none: there is nothing to prove')
      else say('receipt', `entry ${receipt.index} of the ledger, ${receipt.entryId}`)
    },
    check(claim, holds) {
      tally[holds ? 'passed' : 'failed']++
      say(holds ? 'ok' : 'FAILED', claim)
    },
  }
}

function tellAnswer(
  { effect, category, item, decision, recipients }: Answer,
  say: (label: string, text: string) => void,
): void {
  const about = [category, recipients && `for ${recipients.join(', ')}`].filter(Boolean).join(' ')
  say('decision', `${effect}${about === '' ? '' : ` · ${about}`}`)
  if (decision) say('because', decision.text)
  for (const { id, citation, status } of decision?.rules ?? []) say('rule', `${id} (${status}): ${citation}`)
  for (const { code, text } of decision?.obligations ?? []) say('duty', `${code}: ${text}`)
  for (const { changes } of decision?.alternatives ?? [])
    say('lawful if', changes.map(({ text }) => text).join(' · '))
  for (const { code, text } of decision?.flags ?? []) say('review', `${code}: ${text}`)
  if (item?.summary) say('told', item.summary)
}
