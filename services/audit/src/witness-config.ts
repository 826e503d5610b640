import { KeyError } from '@casebridge/ledger'
import { witnessVerifier } from '@casebridge/ledger/node'
import { json, optional, type Variable } from '@casebridge/service'
import type { Quorum } from './domain/witness/witnesses.ts'

/** A witness as the operator configures it. */
export interface ConfiguredWitness {
  /** Its submission prefix. */
  readonly url: string
  /** Its monitoring prefix, where that is another. */
  readonly monitoringUrl?: string
  /** In note format. */
  readonly vkey: string
  /** Not under the control of whoever operates the log. */
  readonly outside: boolean
}

/** Variables about the witnesses of the log. */
export function witnessConfig() {
  return {
    /** `[{url, vkey, outside}]`; without it nobody but the callers would notice a second history. */
    WITNESSES: optional(usable(json(areWitnesses, 'a list of {url, vkey, outside}')), []),
    /** How many must have cosigned a head, and how many of these from outside. */
    WITNESS_QUORUM: optional(json(isQuorum, 'like {"need":2,"outside":1}'), { need: 1, outside: 1 }),
    WITNESS_PUSH_SECONDS: optional(seconds(60), 2),
    /** Entries may wait so long for a quorum before somebody is called. */
    WITNESS_ALARM_SECONDS: optional(seconds(86_400), 60),
    /** And so long before nothing is disclosed any more. */
    WITNESS_STOP_SECONDS: optional(seconds(86_400), 900),
  }
}

function seconds(most: number): Variable<number> {
  return {
    read(value) {
      const number = Number(value)
      if (!(number > 0 && number <= most)) throw new Error(`is not a number of seconds up to ${most}`)
      return number
    },
  }
}

/** Keys that can be read, and no name twice: a witness would count as two. */
function usable(list: Variable<readonly ConfiguredWitness[]>): Variable<readonly ConfiguredWitness[]> {
  return {
    read(value) {
      const witnesses = list.read(value)
      const names = witnesses.map(({ vkey }) => nameOf(vkey))
      if (new Set(names).size < names.length) throw new Error('names a witness twice')
      return witnesses
    },
  }
}

function nameOf(vkey: string): string {
  try {
    return witnessVerifier(vkey).name
  } catch (error) {
    if (error instanceof KeyError) throw new Error(`has a key that cannot be used: ${error.message}`)
    throw error
  }
}

function areWitnesses(value: unknown): value is readonly ConfiguredWitness[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        typeof one === 'object' &&
        one !== null &&
        'url' in one &&
        isUrl(one.url) &&
        'vkey' in one &&
        typeof one.vkey === 'string' &&
        'outside' in one &&
        typeof one.outside === 'boolean' &&
        (!('monitoringUrl' in one) || isUrl(one.monitoringUrl)),
    )
  )
}

function isUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '')
}

function isQuorum(value: unknown): value is Quorum {
  if (typeof value !== 'object' || value === null) return false
  const { need, outside } = value as Partial<Quorum>
  return isCount(need) && isCount(outside) && need >= 1 && outside <= need
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
