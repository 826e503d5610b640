import { randomBytes } from 'node:crypto'
import { commit } from '@casebridge/ledger'
import { nodeHash } from '@casebridge/ledger/node'
import type { ActorDetail, Committed } from './ledger.ts'

/** Detail with a fresh key: without it nobody can tell what an entry commits to, nor test a guess. */
export function committed<Detail>(detail: Detail): Committed<Detail> {
  return { key: randomBytes(32).toString('base64'), detail }
}

/** What the entry holds of it. */
export function commitmentTo({ key, detail }: Committed<unknown>): string {
  return commit(nodeHash, new Uint8Array(Buffer.from(key, 'base64')), detail)
}

/** Committed texts are in one normal form, so that whoever opens a commitment later need not guess which. */
export function normalized({ justification, ...detail }: ActorDetail): ActorDetail {
  return justification === undefined ? detail : { ...detail, justification: justification.normalize('NFC') }
}
