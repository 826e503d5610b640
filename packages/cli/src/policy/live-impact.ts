import {
  type AgreementDocument,
  CATEGORIES,
  type Category,
  NOBODY_RULES,
  PURPOSES,
  type Purpose,
} from '@casebridge/policy'
import { SourceError } from '../source.ts'
import { list, members } from '../wire.ts'
import type { Impact, Shift } from './impact.ts'

/** A running service, and the access token for it. */
export interface Service {
  readonly url: string
  readonly token: string
}

/** Whole days, RFC 3339; the second is exclusive. */
export interface Period {
  readonly from: string
  readonly until: string
}

/** What the exchange reports: counts by clause of the caller's own units, never a case. */
export interface LiveImpact extends Impact {
  readonly shifts: readonly (Shift & { readonly category: Category; readonly purpose: Purpose })[]
  /** Logged acts whose facts were erased, and those of an engine that the exchange no longer has. */
  readonly erased: number
  readonly otherEngine: number
  /** What is not counted aloud, in words. */
  readonly notice: string
}

/** Has the agreements service make a bundle as it would be with the draft, in force nowhere. @throws SourceError. */
export async function proposeCandidate(agreements: Service, agreement: AgreementDocument): Promise<string> {
  const { revision } = members(await post(agreements, 'candidates', { agreement }), 'The candidate')
  if (typeof revision !== 'string') throw new SourceError('The candidate has no revision.')
  return revision
}

/** Has the exchange decide its logged decisions of a period again under a candidate. @throws SourceError. */
export async function askImpact(exchange: Service, revision: string, period: Period): Promise<LiveImpact> {
  const said = members(await post(exchange, 'impacts', { revision, ...period }), 'The impact')
  return {
    decisions: count(said.decisions),
    changed: count(said.changed),
    shifts: list(said.shifts, 'The shifts of the impact').map(readShift),
    erased: count(said.erased),
    otherEngine: count(said.otherEngine),
    notice: String(members(said.suppressed, 'What is suppressed').text),
  }
}

function readShift(value: unknown): LiveImpact['shifts'][number] {
  const { because, category, purpose, was, became, count: often } = members(value, 'A shift')
  const known = {
    category: CATEGORIES.find((one) => one === category),
    purpose: PURPOSES.find((one) => one === purpose),
  }
  if (typeof because !== 'string' || known.category === undefined || known.purpose === undefined) {
    throw new SourceError('A shift is not written as one.')
  }
  return {
    because,
    category: known.category,
    purpose: known.purpose,
    was: codeOf(was),
    became: codeOf(became),
    count: count(often),
  }
}

/** `permit/summary`, `deny/G01`, `silence`. */
function codeOf(verdict: unknown): string {
  const { effect, ground, variant } = members(verdict, 'A verdict')
  return [effect, ground ?? variant].filter((part) => part !== undefined).join('/')
}

function count(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new SourceError('A count of the impact is no number.')
  return Number(value)
}

async function post({ url, token }: Service, path: string, body: object): Promise<unknown> {
  const address = `${url.replace(/\/$/, '')}/v1/${path}`
  const response = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(120_000),
  }).catch((cause: unknown) => {
    throw new SourceError(`${address} does not answer.`, { cause })
  })
  const said: unknown = await response.json().catch(() => ({}))
  if (response.ok) return said
  throw new SourceError(`${address} answered ${response.status}.${problemIn(said)}`)
}

/** Every fault that a problem document names. */
function problemIn(said: unknown): string {
  const { detail, issues } = members(said, 'The answer')
  const named = Array.isArray(issues) ? issues.map((one: unknown) => members(one, 'An issue')) : []
  const lines = named.map(({ pointer, detail: why }) => `\n  ${String(pointer ?? '')}: ${String(why ?? '')}`)
  return `${typeof detail === 'string' ? ` ${detail}` : ''}${lines.join('')}`
}

/** By clause, what would become of what, and what is not counted. */
export function liveImpactInWords({
  decisions,
  changed,
  shifts,
  erased,
  otherEngine,
  notice,
}: LiveImpact): string {
  const lines = [...Map.groupBy(shifts, ({ because }) => because)].flatMap(([because, own]) => [
    because === NOBODY_RULES ? 'No clause or rule can be named' : because,
    ...own.map(
      ({ was, became, category, purpose, count: often }) =>
        `  ${often} × ${category} for ${purpose}: ${was} would be ${became}`,
    ),
  ])
  const left = [
    ...(erased > 0 ? [`${erased} acts were erased; what they would have become is not guessed`] : []),
    ...(otherEngine > 0 ? [`${otherEngine} acts are of an engine that the exchange no longer has`] : []),
  ]
  const closing = `${changed} of ${decisions} decisions would come out differently`
  return `${[...lines, ...left, notice, closing].join('\n')}\n`
}
