import { newLabels, newUnlocking, waitingIn } from '../importing.ts'
import type { CallGroup } from './group.ts'

export const imports: CallGroup = {
  bodies: { unlockCase: newUnlocking(), labelItem: newLabels() },
  makeIds: async (constellation, { caseId }) => ({ importedId: await waitingIn(constellation, caseId) }),
}
