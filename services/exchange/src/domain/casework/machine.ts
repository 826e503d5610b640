import { Conflict } from '@casebridge/service'

/** Per act, which state follows which. An act that a state does not name is refused in it. */
type Acts<State extends string> = Readonly<Record<string, { readonly [From in State]?: State }>>

/** Every state of a kind of object, and every act that changes one: nothing else does. */
export interface Machine<State extends string = string, Moves extends Acts<State> = Acts<State>> {
  /** As the CHECK of its table lists them. */
  readonly states: readonly State[]
  readonly acts: Moves
}

export type StateOf<M extends Machine> = M['states'][number]
export type ActOf<M extends Machine> = keyof M['acts'] & string
/** The states that an act may lead to from here. */
type Next<M extends Machine, From, Act extends ActOf<M>> = M['acts'][Act][keyof M['acts'][Act] & From]

/** Moves of a state that there is not do not compile. */
type Known<State extends string, Moves> = {
  readonly [Act in keyof Moves]: { readonly [From in keyof Moves[Act]]: From extends State ? State : never }
}

/** Declares a machine: closed, so that a state or an act that it does not name is refused wherever it comes from. */
export function machine<const State extends string, const Moves extends Acts<NoInfer<State>>>(declared: {
  readonly states: readonly State[]
  readonly acts: Moves & Known<NoInfer<State>, Moves>
}): Machine<State, Moves> {
  return declared
}

/**
 * The state after an act. @throws Conflict with the code `state` when the act is none in this state, and for a state
 * or an act that the machine does not know.
 */
export function advance<M extends Machine, From extends StateOf<M>, Act extends ActOf<M>>(
  { acts }: M,
  state: From,
  act: Act,
): Next<M, From, Act> {
  const moves = Object.hasOwn(acts, act) ? acts[act] : undefined
  const next = moves !== undefined && Object.hasOwn(moves, state) ? moves[state] : undefined
  if (next === undefined) throw new Conflict('state', 'It has moved on: this is not done with it any more.')
  return next as Next<M, From, Act>
}

/** The states in which an act is done: what a conditional UPDATE asks for. */
export function statesBefore<M extends Machine>({ states, acts }: M, act: ActOf<M>): readonly StateOf<M>[] {
  return states.filter((state) => acts[act]?.[state] !== undefined)
}
