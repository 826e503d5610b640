import type { Verifier } from './crypto.ts'
import { NoteError, openNote } from './note.ts'

/** A public key of a log, and for how long its signatures count. */
export interface LogKey {
  /** In note format. */
  readonly vkey: string
  /** RFC 3339 dates; `until` is exclusive, null where nobody has said yet. */
  readonly from: string
  readonly until: string | null
}

export interface WitnessKey {
  readonly vkey: string
  /** Whether the operator of the log has no say over it. */
  readonly outside: boolean
}

/**
 * The keys of one log and of its witnesses, as a text that offline roots sign: who has only the key of the log cannot
 * replace it, and who lost it does not have to be believed.
 */
export interface KeySet {
  readonly origin: string
  /** Counts up; a lower one than was seen before is an old one. */
  readonly sequence: number
  /** RFC 3339 date. */
  readonly issuedOn: string
  readonly log: readonly LogKey[]
  readonly witnesses: readonly WitnessKey[]
}

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The note text of a key set. @throws NoteError when it says nothing that can be read back. */
export function formatKeySet(set: KeySet): string {
  const { origin, sequence, issuedOn, log, witnesses } = set
  const lines = [
    `${origin}/keys`,
    `${sequence}`,
    issuedOn,
    ...log.map(({ vkey, from, until }) => `log ${from} ${until ?? '-'} ${vkey}`),
    ...witnesses.map(({ vkey, outside }) => `witness ${outside ? 'outside' : 'operator'} ${vkey}`),
  ]
  const text = `${lines.join('\n')}\n`
  parseKeySet(text)
  return text
}

/** Reads the text of a key set; nobody is believed yet. @throws NoteError `malformed`. */
export function parseKeySet(text: string): KeySet {
  const [name = '', count = '', issuedOn = '', ...keys] = text.split('\n')
  const origin = name.endsWith('/keys') ? name.slice(0, -'/keys'.length) : ''
  const sequence = /^[1-9]\d{0,8}$/.test(count) ? Number(count) : 0
  if (keys.pop() !== '' || origin === '' || sequence === 0 || !DATE.test(issuedOn)) throw malformed()
  const log: LogKey[] = []
  const witnesses: WitnessKey[] = []
  for (const line of keys) {
    const [kind, first = '', second = '', third, ...more] = line.split(' ')
    if (
      kind === 'log' &&
      DATE.test(first) &&
      (second === '-' || DATE.test(second)) &&
      third &&
      more.length === 0
    ) {
      log.push({ vkey: third, from: first, until: second === '-' ? null : second })
    } else if (
      kind === 'witness' &&
      (first === 'outside' || first === 'operator') &&
      second &&
      third === undefined
    ) {
      witnesses.push({ vkey: second, outside: first === 'outside' })
    } else {
      throw malformed()
    }
  }
  if (log.length === 0) throw malformed()
  return { origin, sequence, issuedOn, log, witnesses }
}

/**
 * A key set that enough roots have signed.
 * @param threshold how many different roots; two of three is usual.
 * @throws NoteError `no-known-signature` when there are fewer, `bad-signature`, `wrong-origin`, `malformed`.
 */
export function openKeySet(
  note: string,
  roots: readonly Verifier[],
  threshold: number,
  origin: string,
): KeySet {
  const { text, verified } = openNote(note, roots)
  const signed = new Set(verified.map(({ name, keyId }) => `${name} ${keyId.join()}`)).size
  if (signed < threshold) {
    throw new NoteError('no-known-signature', `${signed} of the ${threshold} roots that it needs have signed`)
  }
  const set = parseKeySet(text)
  if (set.origin !== origin) throw new NoteError('wrong-origin', 'a key set of another log')
  return set
}

function malformed(): NoteError {
  return new NoteError('malformed', 'malformed key set')
}
