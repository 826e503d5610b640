export type { Agreement, Clause } from './agreement.ts'
export { BUNDLE_FORMAT, type Bundle, compile, parseBundle, revisionOf } from './compile.ts'
export type { Condition } from './condition.ts'
export { type Attendee, decideConference, type TableDecision } from './conference.ts'
export { decide } from './decide.ts'
export type { Decision, GroundFound, Step } from './decision.ts'
export { type CitedRule, type Explanation, explain } from './explain.ts'
export type { Facts } from './facts.ts'
export { factFaults } from './facts-check.ts'
export { AgreementError, type Fault, PackError } from './faults.ts'
export { findClause } from './find-clause.ts'
export { GROUND_OF_GATE } from './grounds.ts'
export type { Head, SignedHead } from './head.ts'
export { ENGINE } from './outcome.ts'
export type { Baseline, CommonPack, CountryPack, Pack, Rule, Sourced, Status } from './pack.ts'
export { parsePack } from './pack-check.ts'
export { PACKS } from './packs.ts'
export { loadPolicy, type Policy } from './policy.ts'
export type {
  PublicKey,
  RegisteredAgency,
  RegisteredProfessional,
  RegisteredUnit,
  Registry,
} from './registry.ts'
export { type Alternative, alternatives } from './repair.ts'
export type { Change, Texts } from './texts.ts'
export { fieldsOf } from './variants.ts'
export * from './vocabulary.ts'
