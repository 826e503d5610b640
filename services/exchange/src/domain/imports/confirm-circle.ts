import type { exchange } from '@casebridge/contract'
import type { Actor } from '../../actor.ts'
import type { Deps } from '../../deps.ts'
import type { Handle } from '../../storage/as-caller.ts'
import type { DataKey } from '../../storage/data-keys.ts'
import { participantRepository } from '../../storage/participants.ts'
import { queueAct } from '../../storage/queue-act.ts'
import { aboutCase, type CaseFile } from '../casework/case-file.ts'
import { notConfirmed } from './unlocking.ts'

interface Confirming {
  readonly file: CaseFile
  readonly key: DataKey
  readonly body: exchange.components['schemas']['NewUnlocking']
  readonly actor: Actor
  readonly trace: string
  readonly at: Date
}

const NOT_CONFIRMED = 'Not confirmed when the case was released.'

/** Keeps why each of the circle is needed, and removes who is not; each removal is an entry of its own. */
export async function confirmCircle(
  deps: Deps,
  tx: Handle,
  { file, key, body, actor, trace, at }: Confirming,
): Promise<void> {
  const participants = participantRepository(tx)
  const staying = [file.owner, actor.professional.id]
  for (const { professional, agency } of notConfirmed(body, await participants.list(file), staying)) {
    await participants.remove(file, professional, { key, reason: NOT_CONFIRMED }, at)
    await queueAct(deps, tx, {
      ...{ actor, trace, at, unit: file.unit, event: 'alteration', effect: 'participant-removed' },
      ...{ recipients: [agency], classes: ['CASE:participant'], justification: NOT_CONFIRMED },
      person: aboutCase(file),
    })
  }
  for (const { professional, reason, circle } of body.circle) {
    await participants.explain(file, key, professional, reason)
    if (circle !== undefined) await participants.move(file, professional, circle)
  }
}
