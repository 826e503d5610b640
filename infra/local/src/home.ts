import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Ports } from './choose-ports.ts'
import type { IssuerClient } from './issuer/clients.ts'
import { type Keyring, openKeyring } from './keys/keyring.ts'
import { issuerClients, type Persona, personasOf } from './personas.ts'
import { keepPrivateJson, writePrivate } from './private-file.ts'
import { type Region, readRegion } from './region.ts'
import { regionFile } from './region-file.ts'
import { type Urls, urlsOf } from './urls.ts'
import { openWitnesses, type Witnesses } from './witnesses.ts'

/** The folder of a constellation with everything that processes read from it. */
export interface Home {
  readonly directory: string
  readonly logs: string
  readonly ports: Ports
  readonly urls: Urls
  readonly keyring: Keyring
  /** As it was at first boot: its dates do not move. */
  readonly region: Region
  readonly personas: readonly Persona[]
  readonly clients: readonly IssuerClient[]
  readonly clientsFile: string
  readonly regionFile: string
  /** What the signer remembers, apart from the database. */
  readonly signedHeadsFile: string
  /** Copies of checkpoints, each written once. */
  readonly copiesDirectory: string
  readonly witnesses: Witnesses
}

/** Opens the folder; makes keys, secrets and the region's files at first boot. `given` takes the place of `region/`. */
export async function openHome(directory: string, ports: Ports, given?: Region): Promise<Home> {
  const logs = join(directory, 'logs')
  mkdirSync(logs, { recursive: true, mode: 0o700 })
  const urls = urlsOf(ports)
  const keyring = openKeyring(join(directory, 'keys'))
  const region = keepPrivateJson(join(directory, 'region.json'), () => given ?? readRegion(new Date()))
  const personas = personasOf(region, keyring)
  const clients = issuerClients(personas, keyring)
  const files = {
    clientsFile: join(directory, 'keys', 'clients.json'),
    regionFile: join(directory, 'registry.json'),
    signedHeadsFile: join(directory, 'signed-heads'),
    copiesDirectory: join(directory, 'checkpoints'),
  }
  writePrivate(files.clientsFile, `${JSON.stringify(clients, null, 2)}\n`)
  writePrivate(files.regionFile, `${JSON.stringify(regionFile(region, urls.issuer, keyring), null, 2)}\n`)
  const witnesses = await openWitnesses(join(directory, 'witnesses'), keyring, ports)
  return { directory, logs, ports, urls, keyring, region, personas, clients, witnesses, ...files }
}
