import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Home } from './home.ts'
import { LOG_ORIGIN, SERVICES, type Service, WITNESSES, type WitnessName } from './names.ts'
import { freePort, LOOPBACK } from './ports.ts'
import { type Child, createChild } from './process/child.ts'
import { type ServiceOptions, serviceEnvironment } from './service-environment.ts'

export type ProcessName = 'issuer' | 'signer' | Service | WitnessName

const CASEBRIDGE = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url))

export interface ProcessOptions extends ServiceOptions {
  /** Called when a process ends that nobody stopped. */
  readonly onLost?: (message: string) => void
}

/** The issuer, the witnesses and the services, none of them started yet, in the order in which to start them. */
export function createProcesses(home: Home, options: ProcessOptions): ReadonlyMap<ProcessName, Child> {
  const child = (
    name: ProcessName,
    entry: string,
    environment: Record<string, string>,
    given: readonly string[] = [],
  ) =>
    [
      name,
      createChild({
        name,
        entry,
        arguments: given,
        environment,
        logFile: join(home.logs, `${name}.log`),
        healthUrl: `http://${LOOPBACK}:${home.ports[name]}/health`,
        ...(options.onLost ? { onLost: options.onLost } : {}),
      }),
    ] as const
  return new Map([
    child('issuer', fileURLToPath(new URL('./issuer/main.ts', import.meta.url)), issuerEnvironment(home)),
    // Before audit, which asks them at its start what they have signed.
    child('signer', serviceFile('audit', 'signer/main.ts'), signerEnvironment(home, options)),
    ...WITNESSES.map((name) => child(name, CASEBRIDGE, {}, witnessArguments(name, home))),
    ...SERVICES.map((name) => child(name, entryOf(name), serviceEnvironment(name, home, options))),
  ])
}

/** One more process of a service, on the database of the first and a port of its own. */
export interface Another extends Child {
  readonly url: string
}

/** @param given variables that take the place of those of the first. */
export async function createAnother(
  service: Service,
  home: Home,
  options: ProcessOptions,
  given: Readonly<Record<string, string>>,
): Promise<Another> {
  const port = await freePort()
  const url = `http://${LOOPBACK}:${port}`
  const child = createChild({
    name: service,
    entry: entryOf(service),
    environment: {
      ...serviceEnvironment(service, home, options),
      PORT: `${port}`,
      PUBLIC_URL: url,
      ...given,
    },
    logFile: join(home.logs, `${service}-${port}.log`),
    healthUrl: `${url}/health`,
    mayStandBy: true,
    ...(options.onLost ? { onLost: options.onLost } : {}),
  })
  return { ...child, url }
}

function entryOf(service: Service): string {
  return serviceFile(service, 'main.ts')
}

function serviceFile(service: Service, file: string): string {
  return fileURLToPath(new URL(`../../../services/${service}/src/${file}`, import.meta.url))
}

function signerEnvironment(
  { ports, keyring, signedHeadsFile }: Home,
  { logLevel }: ProcessOptions,
): Record<string, string> {
  return {
    HOST: LOOPBACK,
    PORT: `${ports.signer}`,
    LOG_LEVEL: logLevel,
    LOG_ORIGIN,
    LOG_SIGNING_KEY_FILE: keyring.logSigningKeyFile,
    SIGNED_HEADS_FILE: signedHeadsFile,
    SIGNER_TOKEN_FILE: keyring.signerTokenFile,
  }
}

/** As an agency starts it. The port is not the one in its configuration when this run has chosen another. */
function witnessArguments(name: WitnessName, { witnesses, ports }: Home): readonly string[] {
  return ['witness', '--config', witnesses[name].config, '--listen', `${LOOPBACK}:${ports[name]}`]
}

function issuerEnvironment({ ports, urls, clientsFile, keyring }: Home): Record<string, string> {
  return {
    HOST: LOOPBACK,
    PORT: `${ports.issuer}`,
    PUBLIC_URL: urls.issuer,
    CLIENTS_FILE: clientsFile,
    ISSUER_KEYS_FILE: keyring.issuerKeysFile,
  }
}
