import { assertHash } from './head-verification.ts'

const TIMEOUT_MILLISECONDS = 5_000

/** How a client that was asked for bytes answers. */
interface Answered {
  readonly data?: unknown
  readonly response: Response
}

/**
 * Fetches an immutable document by its hash, and takes nothing else for it.
 *
 * @param ask sends the call, with `parseAs: 'arrayBuffer'`
 * @returns its exact bytes; undefined when it is not there
 * @throws with the reason, when there is no answer or the bytes have another hash
 */
export async function fetchDocument(
  revision: string,
  ask: (signal: AbortSignal) => Promise<Answered>,
): Promise<Uint8Array | undefined> {
  const { data, response } = await ask(AbortSignal.timeout(TIMEOUT_MILLISECONDS))
  if (response.status === 404) return undefined
  if (!(data instanceof ArrayBuffer)) throw new Error(`asked for ${revision}, answered ${response.status}`)
  const bytes = new Uint8Array(data)
  assertHash(revision, bytes)
  return bytes
}
