import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { listContracts } from './bundle.ts'

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url))
const contracts = (await listContracts()).map((service) => `../../openapi/${service}.yaml`)

/** Runs one linter over every contract; its faults go to the terminal and into our exit code. */
function run(linter: string, ...options: readonly string[]): void {
  const { status, error } = spawnSync(`node_modules/.bin/${linter}`, ['lint', ...options, ...contracts], {
    cwd: PACKAGE,
    stdio: 'inherit',
    // No look at the registry for newer versions: linting works offline.
    env: {
      PATH: process.execPath.replace(/[^/\\]+$/, ''),
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
      REDOCLY_TELEMETRY: 'off',
    },
  })
  if (error || status !== 0) {
    console.error(`${linter} found faults in the contract${error ? `: ${error.message}` : ''}`)
    process.exitCode = 1
  }
}

run('redocly', '--config', '../../openapi/redocly.yaml')
run('spectral', '--ruleset', 'spectral.yaml', '--fail-severity', 'warn')
