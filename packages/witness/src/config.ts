import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { WitnessError } from './witness-error.ts'

export interface Address {
  readonly host: string
  readonly port: number
}

/** A log that a witness watches. */
export interface LogConfig {
  readonly origin: string
  /** In note format; one of them must have signed a checkpoint. */
  readonly vkeys: readonly string[]
}

/** Everything a witness is told. */
export interface WitnessConfig {
  readonly listen: Address
  /** Note key (`PRIVATE+KEY+…`), mode 0600. */
  readonly keyFile: string
  /** Folder that holds what was cosigned. */
  readonly state: string
  readonly logs: readonly LogConfig[]
  /** Path before `/add-checkpoint`, for a witness behind a shared address. */
  readonly prefix: string
  /** 404, as the specification says now; logs from before 2026 may expect 403. */
  readonly unknownOriginStatus: 403 | 404
}

/** Reads `witness.json`. Its paths are relative to its own folder. @throws WitnessError naming every fault. */
export function readWitnessConfig(file: string): WitnessConfig {
  const { listen, keyFile, state, logs, prefix = '', unknownOriginStatus = 404, ...rest } = membersOf(file)
  const address = typeof listen === 'string' ? parseAddress(listen) : undefined
  const faults = [
    ...Object.keys(rest).map((name) => `${name} is not known`),
    ...(address === undefined ? ['listen is not host:port'] : []),
    ...(isText(keyFile) ? [] : ['keyFile is missing']),
    ...(isText(state) ? [] : ['state is missing']),
    ...(isLogs(logs) ? [] : ['logs is not a list of {origin, vkeys}']),
    ...(isPrefix(prefix) ? [] : ['prefix is not a path like /witness']),
    ...(unknownOriginStatus === 403 || unknownOriginStatus === 404
      ? []
      : ['unknownOriginStatus is neither 403 nor 404']),
  ]
  if (
    faults.length > 0 ||
    address === undefined ||
    !isText(keyFile) ||
    !isText(state) ||
    !isLogs(logs) ||
    !isPrefix(prefix)
  ) {
    throw new WitnessError(`${file} cannot be used: ${faults.join('; ')}.`)
  }
  const folder = dirname(file)
  return {
    listen: address,
    keyFile: resolve(folder, keyFile),
    state: resolve(folder, state),
    logs,
    prefix,
    unknownOriginStatus: unknownOriginStatus === 403 ? 403 : 404,
  }
}

/** `host:port`, an IPv6 host in brackets; undefined when it is none. */
export function parseAddress(text: string): Address | undefined {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-f:]+)\]|([^\s:[\]]+)):(\d{1,5})$/i.exec(text) ?? []
  const host = bracketed ?? plain
  const port = Number(digits)
  return host === undefined || port > 65_535 ? undefined : { host, port }
}

function membersOf(file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'cannot be read'
    throw new WitnessError(`${file} ${why}.`, { cause })
  }
  throw new WitnessError(`${file} is not a JSON object.`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isPrefix(value: unknown): value is string {
  return typeof value === 'string' && /^(\/[A-Za-z0-9._~-]+)*$/.test(value)
}

function isLogs(value: unknown): value is readonly LogConfig[] {
  return (
    Array.isArray(value) &&
    value.every(
      (log: unknown) =>
        typeof log === 'object' &&
        log !== null &&
        'origin' in log &&
        isText(log.origin) &&
        'vkeys' in log &&
        Array.isArray(log.vkeys) &&
        log.vkeys.length > 0 &&
        log.vkeys.every(isText),
    )
  )
}
