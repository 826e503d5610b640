import { PREVENTION, PROSECUTOR, SCHOOL } from '../people.ts'
import type { CallGroup } from './group.ts'

const reason = 'It is needed for the plan, and nothing lighter will do.'

export const circle: CallGroup = {
  bodies: {
    removeParticipant: { professional: SCHOOL, reason },
    moveCircle: { professional: SCHOOL, circle: 'outer', reason },
    admitGuest: {
      professional: PROSECUTOR,
      reason,
      until: new Date(Date.now() + 86_400_000).toISOString(),
    },
    changeOwner: { professional: PREVENTION, reason },
    changeTrack: { track: 'early-help', reason },
    setTheme: { theme: 'Coming home' },
  },
}
