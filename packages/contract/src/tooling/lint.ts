import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleContracts, listContracts } from './bundle.ts'

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url))
const contracts = (await listContracts()).map((service) => `../../openapi/${service}.yaml`)
/** Named in `spectral.yaml` too, which says of single places that another rule holds. */
const BUNDLES = 'node_modules/.cache/contracts'

/** Runs one linter over these files; its faults go to the terminal and into our exit code. */
function run(linter: string, files: readonly string[], ...options: readonly string[]): void {
  const { status, error } = spawnSync(`node_modules/.bin/${linter}`, ['lint', ...options, ...files], {
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

/** Each contract as one file: Spectral does not follow parts that refer back to the contract they are a part of. */
async function writeBundles(): Promise<readonly string[]> {
  mkdirSync(join(PACKAGE, BUNDLES), { recursive: true })
  return Object.entries(await bundleContracts()).map(([service, document]) => {
    const file = `${BUNDLES}/${service}.json`
    writeFileSync(join(PACKAGE, file), JSON.stringify(document, null, 2))
    return file
  })
}

run('redocly', contracts, '--config', '../../openapi/redocly.yaml')
run('spectral', await writeBundles(), '--ruleset', 'spectral.yaml', '--fail-severity', 'warn')
