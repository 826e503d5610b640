export { fetchCosigned, type Submitted, submitCheckpoint, WitnessUnreachable } from './client.ts'
export {
  type Address,
  type LogConfig,
  parseAddress,
  readWitnessConfig,
  type WitnessConfig,
} from './config.ts'
export { initWitness, logOf, type NewWitness, type WitnessFiles, watchLog } from './init-witness.ts'
export { originId } from './origin-id.ts'
export { type RunningWitness, runWitness } from './run-witness.ts'
export { WitnessError } from './witness-error.ts'
