import type { Issue } from '@casebridge/service'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { type Adoption, adoptSignal } from '../../storage/signal-proposals.ts'
import { dropTasks } from '../../storage/tasks.ts'
import { aboutCase, type CaseFile } from '../casework/case-file.ts'
import { assertNone, bodyIssue } from '../casework/refusals.ts'

const FAULTS: Readonly<Record<Exclude<Adoption, 'adopted'>, string>> = {
  'not-proposed': 'Name a signal that is proposed to you.',
  'other-person': 'That signal is about somebody else.',
}

/**
 * Takes signals that are proposed to this chair into the case that is opened on them; the intake keeps copies on it, under
 * what was made known to it. @throws InvalidInput that names every one that is not proposed, or is about somebody else
 */
export async function adoptAll(
  deps: Pick<Deps, 'outboxKeys' | 'directory'>,
  tx: Handle,
  { actor, trace }: { readonly actor: Actor; readonly trace: string },
  file: CaseFile,
  signals: readonly string[],
  at: Date,
): Promise<void> {
  const faults: Issue[] = []
  for (const [index, id] of signals.entries()) {
    const adoption = await adoptSignal(tx, file.unit, id, file, at)
    if (adoption !== 'adopted') {
      faults.push(bodyIssue(`/signals/${index}`, adoption, FAULTS[adoption]))
      continue
    }
    await dropTasks(tx, { unit: file.unit, kind: 'review-signal', about: id }, at)
    await queueAct(deps, tx, {
      ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'signal-adopted' },
      ...{ classes: ['SIGNAL:in-case'], person: aboutCase(file) },
    })
  }
  assertNone(faults)
}
