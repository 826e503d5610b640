export type { AdviceAnswer, AdviceQuestion, Need } from './advice.ts'
export { type Advice, type AdviceRule, advise } from './advise.ts'
export {
  AGREEMENT_TYPES,
  type Agreement,
  type AgreementDocument,
  type AgreementType,
  type Clause,
  type Conditions,
  type Frame,
} from './agreement.ts'
export { parseAgreement, parseDraft } from './agreement-check.ts'
export { type Analysed, analyse } from './analyse/analyse.ts'
export { analysePacks } from './analyse/analyse-packs.ts'
export type { Finding, FindingCode } from './analyse/finding.ts'
export { type Asked, attributesOf } from './asked.ts'
export { handlingFor, isColour, labelsOf } from './ceiling.ts'
export { BUNDLE_FORMAT, type Bundle, compile, parseBundle, revisionOf } from './compile.ts'
export type { Condition } from './condition.ts'
export { type Attendee, decideConference, type TableDecision } from './conference.ts'
export { decide } from './decide.ts'
export type { Decision, GroundFound, Step } from './decision.ts'
export { type DeclaredPolicy, type DeclaredQuestion, loadBundle } from './declared.ts'
export type { AccessChange, ChangeKind, Terms } from './diff/change.ts'
export { type DiffedWith, diffAgreements } from './diff/diff-agreements.ts'
export { type DiffOptions, diffBundles } from './diff/diff-bundles.ts'
export { type Engine, findEngine } from './engines.ts'
export { type CitedRule, type Explanation, explain, type MissingFact } from './explain.ts'
export type { Facts } from './facts.ts'
export { factFaults } from './facts-check.ts'
export { AgreementError, type Fault, PackError } from './faults.ts'
export { findClause } from './find-clause.ts'
export {
  type Documented,
  type DocumentedAgreement,
  type DocumentSources,
  documented,
} from './generate/documented.ts'
export {
  type ClauseDrift,
  type Drift,
  type DriftChange,
  type Drifting,
  driftOf,
  hasDrifted,
} from './generate/drift.ts'
export { type JointControllers, jointControllersOf } from './generate/joint-controllers.ts'
export { protocolPage } from './generate/protocol.ts'
export { PROTOCOL_STYLE } from './generate/protocol-style.ts'
export { type InWords, type RegisterRow, registerOf } from './generate/register.ts'
export type { Closure, Route, Way } from './generate/routes.ts'
export { type Cell, matrixCsv, type Outcome, sharingMatrix } from './generate/sharing-matrix.ts'
export {
  type Filling,
  type Instance,
  instantiate,
  parseTemplate,
  type Template,
  type TemplateClause,
} from './generate/template.ts'
export { vectorsCsv, vectorsOf } from './generate/vectors.ts'
export { gradedIn3x5x2, gradingFaults, isSuspectedFalse } from './grading.ts'
export { GROUND_OF_GATE } from './grounds.ts'
export type { Head, SignedHead } from './head.ts'
export { inForce } from './in-force.ts'
export { reusedClauses, widerThanTierOne } from './layers.ts'
export { ENGINE } from './outcome.ts'
export {
  type Act,
  type Baseline,
  type CommonPack,
  type CountryPack,
  type DeclaredPack,
  type Demand,
  isDeclared,
  type Pack,
  type Provision,
  type Requirement,
  type Rule,
  type SharingPack,
  type Sourced,
  type Status,
} from './pack.ts'
export { parsePack } from './pack-check.ts'
export { contentOf } from './pack-file.ts'
export { PACKS } from './packs.ts'
export { loadPolicy, type Policy } from './policy.ts'
export type { Known } from './predicate/known.ts'
export {
  FACT_PATHS,
  type FactPath,
  type Predicate,
  type Value as PredicateValue,
} from './predicate/predicate.ts'
export { predicateOf } from './predicate/predicate-of.ts'
export { widened } from './predicate/widen.ts'
export {
  type Competence,
  DEPUTISED_ROLES,
  type DeputisedRole,
  type Deputising,
  isCompetent,
  type PublicKey,
  type RegisteredAgency,
  type RegisteredProfessional,
  type RegisteredUnit,
  type Registry,
  rolesOn,
} from './registry.ts'
export {
  type Alternative,
  alternatives,
  type CodedAlternative,
  findAlternatives,
  inTheWordsOf,
} from './repair.ts'
export { signedByAll } from './signed-by-all.ts'
export { isSilent } from './silence.ts'
export type { Change, Texts } from './texts.ts'
export { fieldsOf, variantsUnder } from './variants.ts'
export {
  type Compared,
  codeOf,
  compared,
  isSame,
  NOBODY_RULES,
  type Outcome as DecisionOutcome,
  type Verdict,
  verdictOf,
} from './verdict.ts'
export * from './vocabulary.ts'
export {
  checkWords,
  provisionOfWords,
  reasonOf,
  type Suggestion,
  type WordUse,
} from './wording/check-words.ts'
export type { WordKind } from './wording/word-list.ts'
