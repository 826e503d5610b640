/** Why a witness does not start or a command cannot be carried out, in words for the person at the terminal. */
export class WitnessError extends Error {
  override readonly name = 'WitnessError'
}
