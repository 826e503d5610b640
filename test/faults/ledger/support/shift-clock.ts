import { readFileSync } from 'node:fs'

/**
 * Loaded before a service (`node --import`), it sets the wall clock of that process alone: `Date` is off by the
 * milliseconds that stand in the file which its own URL names (`?file=`). The monotonic clock goes on as it did, which
 * is what happens when somebody sets the clock of a machine.
 */
const file = new URL(import.meta.url).searchParams.get('file') ?? ''
const LOOK_EVERY_MILLISECONDS = 20
const RealDate = Date

let offset = 0
let lookAt = 0

function now(): number {
  if (performance.now() >= lookAt) {
    offset = Number(readFileSync(file, 'utf8'))
    lookAt = performance.now() + LOOK_EVERY_MILLISECONDS
  }
  return RealDate.now() + offset
}

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now()] : args),
  get: (target, property) => (property === 'now' ? now : Reflect.get(target, property)),
})
