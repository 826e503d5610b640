import { acknowledgedSignal } from '../signalling.ts'
import type { CallGroup } from './group.ts'

const reason = 'Spoken about with the school and the parents.'

export const signals: CallGroup = {
  bodies: {
    triageSignal: { outcome: 'advise', reason },
    undoTriage: { reason },
    refuteSignal: { reason },
  },
  async makeIds(constellation) {
    return { signalId: await acknowledgedSignal(constellation) }
  },
}
