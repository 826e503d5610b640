import { admitGuest } from './admit-guest.ts'
import { changeOwner } from './change-owner.ts'
import { changeTrack } from './change-track.ts'
import { getTheme } from './get-theme.ts'
import { moveCircle } from './move-circle.ts'
import { removeParticipant } from './remove-participant.ts'
import { setTheme } from './set-theme.ts'

/** Who belongs to a case and what becomes of it: handing over, guests, removal, transfer. */
export const circle = {
  removeParticipant,
  moveCircle,
  admitGuest,
  changeOwner,
  changeTrack,
  setTheme,
  getTheme,
}
