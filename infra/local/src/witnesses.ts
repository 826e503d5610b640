import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { witnessVkeyOf } from '@casebridge/ledger/node'
import { initWitness, type WitnessFiles } from '@casebridge/witness'
import type { Ports } from './choose-ports.ts'
import type { Keyring } from './keys/keyring.ts'
import { LOG_ORIGIN, WITNESSES, type WitnessName } from './names.ts'
import { LOOPBACK } from './ports.ts'

/** The files and public key of each witness. */
export type Witnesses = Readonly<Record<WitnessName, WitnessFiles>>

const KEY_NAMES: Readonly<Record<WitnessName, string>> = {
  'witness-audit-office': 'audit-office.example/witness',
  'witness-region': 'region.harbour.example/witness',
}

/** Opens the witnesses in the folder and makes those that are missing, each in a folder of its own. */
export async function openWitnesses(folder: string, keyring: Keyring, ports: Ports): Promise<Witnesses> {
  const opened = WITNESSES.map(async (name) => {
    const own = join(folder, name)
    const config = join(own, 'witness.json')
    if (existsSync(config)) {
      const skey = readFileSync(join(own, 'witness.key'), 'utf8').trim()
      return [name, { config, vkey: witnessVkeyOf(skey) }] as const
    }
    const files = await initWitness({
      folder: own,
      name: KEY_NAMES[name],
      listen: `${LOOPBACK}:${ports[name]}`,
      logs: [{ origin: LOG_ORIGIN, vkeys: [keyring.logVkey] }],
    })
    return [name, files] as const
  })
  return Object.fromEntries(await Promise.all(opened)) as Witnesses
}
