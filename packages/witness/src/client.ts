import { type AddCheckpointRequest, formatAddCheckpoint } from '@casebridge/ledger'
import { originId } from './origin-id.ts'

/** What a witness answered to a checkpoint. */
export type Submitted =
  | { readonly kind: 'cosigned' /** Signature lines, not verified yet. */; readonly lines: string }
  /** The size it says it cosigned last. */
  | { readonly kind: 'conflict'; readonly size: number }
  | { readonly kind: 'refused'; readonly status: number; readonly reason: string }

/** A witness that does not answer, or not as https://c2sp.org/tlog-witness says. */
export class WitnessUnreachable extends Error {
  override readonly name = 'WitnessUnreachable'
}

const MOST_CHARACTERS = 512 * 1024

/** Asks a witness to cosign. @throws WitnessUnreachable. */
export async function submitCheckpoint(
  url: string,
  request: AddCheckpointRequest,
  signal: AbortSignal,
): Promise<Submitted> {
  const { status, body } = await ask(`${url}/add-checkpoint`, signal, {
    method: 'POST',
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body: formatAddCheckpoint(request),
  })
  if (status === 200) return { kind: 'cosigned', lines: body }
  // A conflict about the root of one size may come without a size; the old size was not the matter then.
  if (status === 409 && /^(0|[1-9]\d{0,15})\n$/.test(body)) return { kind: 'conflict', size: Number(body) }
  return { kind: 'refused', status, reason: body.split('\n')[0]?.slice(0, 200) ?? '' }
}

/**
 * The last checkpoint a witness cosigned of a log, not verified yet; undefined when it has cosigned none.
 * @param url its monitoring prefix.
 * @throws WitnessUnreachable.
 */
export async function fetchCosigned(
  url: string,
  origin: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { status, body } = await ask(`${url}/${originId(origin)}/checkpoint`, signal, {})
  if (status === 200) return body
  if (status === 404) return undefined
  throw new WitnessUnreachable(`${url} answered ${status}`)
}

async function ask(
  url: string,
  signal: AbortSignal,
  init: RequestInit,
): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal })
    return { status: response.status, body: await readText(response) }
  } catch (cause) {
    if (cause instanceof WitnessUnreachable) throw cause
    throw new WitnessUnreachable(`${url} does not answer`, { cause })
  }
}

async function readText({ body }: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > MOST_CHARACTERS) throw new WitnessUnreachable('a witness answers without end')
  }
  return text + decoder.decode()
}
