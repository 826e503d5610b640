import type { OwnEntry } from '../log/own-entry.ts'
import type { ProfessionalSubjects } from './professional-subjects.ts'

export interface WithdrawLeaversParts {
  readonly subjects: Pick<ProfessionalSubjects, 'listActors' | 'withdraw'>
  /** Who works where, by the registry in force. @throws Unavailable when it is not known. */
  readonly staff: () => {
    readonly revision: string
    listProfessionals(): readonly { readonly id: string; readonly agency: string }[]
  }
  readonly indexOfActor: (professional: string) => Uint8Array
  readonly record: (entry: Omit<OwnEntry, 'at'>) => Promise<unknown>
}

/** Takes out what is registered of professionals who left, or went to another agency: nobody is their colleague now. */
export async function withdrawLeavers(parts: WithdrawLeaversParts): Promise<void> {
  const { subjects, staff, indexOfActor, record } = parts
  const registered = await subjects.listActors()
  if (registered.length === 0) return
  const registry = staff()
  const working = new Set(
    registry.listProfessionals().map(({ id, agency }) => nameOf(indexOfActor(id), agency)),
  )
  const left = registered.filter(({ actor, agency }) => !working.has(nameOf(actor, agency)))
  if (left.length === 0) return
  for (const agency of new Set(left.map((one) => one.agency))) {
    await record({
      event: 'erasure',
      organisation: 'svc-audit',
      role: 'service',
      holders: [agency],
      classes: ['REG:professional-subject'],
      effect: 'subject-withdrawn',
      registry: registry.revision,
    })
  }
  await subjects.withdraw(left.map(({ actor }) => actor))
}

function nameOf(actor: Uint8Array, agency: string): string {
  return `${Buffer.from(actor).toString('hex')}/${agency}`
}
