import type { exchange } from '@casebridge/contract'
import type { Found, Position } from './fill.ts'

type Schemas = exchange.components['schemas']

/** One question in the words of AuthZEN. */
export type Evaluation = Schemas['AccessEvaluation']
export type AccessDecision = Schemas['AccessDecision']
/** A subject or a resource, by type and id. */
export type Entity = Schemas['EntitiesFound']['results'][number]
export type Action = Schemas['ActionsFound']['results'][number]

/** What answers AuthZEN's questions, whatever the bundle in force is about. Every result of a search is a permit. */
export interface DecisionPoint {
  evaluate(evaluation: Evaluation): Promise<AccessDecision>
  /** In order of id. */
  subjects(search: Schemas['SubjectSearch'], position: Position): Promise<Found<Entity>>
  /** In order of id. */
  resources(search: Schemas['ResourceSearch'], position: Position): Promise<Found<Entity>>
  /** In order of name. */
  actions(search: Schemas['ActionSearch'], position: Position): Promise<Found<Action>>
}
