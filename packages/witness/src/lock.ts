import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from './has-code.ts'
import { WitnessError } from './witness-error.ts'

/**
 * Claims a state folder for this process: two witnesses on one state could each cosign what the other refuses. A lock
 * that a killed process left behind is taken over. @returns what gives the claim up.
 * @throws WitnessError when another process holds it.
 */
export function lockState(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx', mode: 0o600 })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
      const holder = Number(readFileSync(file, 'utf8'))
      if (holder !== process.pid && isAlive(holder)) {
        throw new WitnessError(`Process ${holder} already works with ${folder}.`)
      }
      rmSync(file, { force: true })
    }
  }
  throw new WitnessError(`Another process has just started with ${folder}.`)
}

function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}
