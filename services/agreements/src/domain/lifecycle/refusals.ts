import { Conflict, InvalidInput } from '@casebridge/service'
import type { State } from './state.ts'

/** One fault of the body. */
export function fault(pointer: string, code: string, detail: string): InvalidInput {
  return new InvalidInput([{ in: 'body', pointer, code, detail }])
}

/** @throws Conflict unless the version is in one of these states. */
export function assertState(state: State, among: readonly State[]): void {
  if (!among.includes(state)) throw new Conflict('state', `It is ${state}; that takes ${among.join(' or ')}.`)
}
