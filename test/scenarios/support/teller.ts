import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Constellation } from '@casebridge/local'
import { bodyOf, type Call, type Reply, send } from './call.ts'
import { outboxEmpty } from './database.ts'
import { casebridgeVerify, type Verified } from './ledger.ts'
import { AUDITOR } from './people.ts'

const CLI = fileURLToPath(new URL('../../../packages/cli/src/main.ts', import.meta.url))

/** What the people of a story do: each method is one call over HTTP in somebody's name. */
export interface Teller {
  /** Reads something below `/v1/`. @throws with the refusal, when it is refused. */
  reads<Body>(who: string, path: string): Promise<Body>
  /** Does something below `/v1/`. @throws with the refusal, when it is refused. */
  does<Body>(who: string, path: string, body?: unknown): Promise<Body>
  /** Changes what they have read at `read`, by its version. @throws with the refusal, when it is refused. */
  changes<Body>(
    who: string,
    method: 'POST' | 'PUT',
    path: string,
    read: string,
    body?: unknown,
  ): Promise<Body>
  /** What somebody is answered who wants to read something, whatever that is. */
  looks(who: string, path: string): Promise<Reply>
  /** What somebody is answered who wants to do something, whatever that is. */
  tries(who: string, path: string, body?: unknown): Promise<Reply>
  /** Whether what somebody reads is, to them, nothing: the answer is that for an id which nothing has. */
  knowsNothingOf(who: string, path: string): Promise<boolean>
}

const NOTHING = '00000000-0000-4000-8000-000000000000'
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

export function tellerOf(constellation: () => Constellation): Teller {
  const call = (who: string, call: Call) => send(constellation(), who, call)
  const reading = (path: string): Call => ({ method: 'GET', path: `/v1/${path}` })
  const doing = (path: string, body: unknown): Call => ({ method: 'POST', path: `/v1/${path}`, body })
  return {
    reads: async (who, path) => bodyOf(await call(who, reading(path))),
    does: async (who, path, body) => bodyOf(await call(who, doing(path, body))),
    async changes(who, method, path, read, body) {
      const { headers } = await call(who, reading(read))
      const tag = headers.find(([name]) => name === 'etag')?.[1] ?? ''
      return bodyOf(await call(who, { method, path: `/v1/${path}`, body, headers: { 'if-match': tag } }))
    },
    looks: (who, path) => call(who, reading(path)),
    tries: (who, path, body) => call(who, doing(path, body)),
    async knowsNothingOf(who, path) {
      const [held, nothing] = await Promise.all([
        call(who, reading(path)),
        call(who, reading(path.replace(ID, NOTHING))),
      ])
      const same =
        held.text.replace(/"traceId":"[^"]*"/, '') === nothing.text.replace(/"traceId":"[^"]*"/, '')
      return held.status === 404 && nothing.status === 404 && same
    },
  }
}

/** Exports the whole ledger, and verifies the file with nothing but the public key of the log. */
export async function verifyOffline(constellation: Constellation): Promise<Verified> {
  await outboxEmpty(constellation)
  const { keyring, urls, directory } = constellation
  const file = join(directory, 'story.json')
  const token = await constellation.tokenFor(AUDITOR, 'audit')
  const where = ['--origin', originOf(keyring.logVkey), '--audit', urls.audit, '--out', file]
  await promisify(execFile)(process.execPath, [CLI, 'export', ...where], { env: { CASEBRIDGE_TOKEN: token } })
  return casebridgeVerify(constellation, ['--export', file])
}

/** The name of a log, with which its public key begins. */
const originOf = (vkey: string) => vkey.slice(0, vkey.indexOf('+'))
