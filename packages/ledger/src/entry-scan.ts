import { utf8 } from './bytes.ts'
import { MAX_CODE_LENGTH } from './code.ts'
import { ENTRY_EVENTS } from './entry.ts'
import { MAX_LEAF_BYTES, MAX_LIST_LENGTH, MAX_WORD_LENGTH } from './entry-profile.ts'

// Leaves of the profile have few shapes: members in one order, texts without escapes, and only what codes are made of.
// A scanner that knows these shapes reads a leaf in a tenth of the time that parsing, writing back and checking take.
//
// INVARIANT: it accepts nothing that the precise way (canonical.ts, entry-profile.ts) refuses. What it does not
// recognise may still be an entry: the precise way decides. A property test holds one against the other.

/** Where in the bytes of a scanned leaf its id and its policy stand. */
export interface ScannedEntry {
  /** Start of the 36 characters of the id. */
  readonly id: number
  /** Start of `sha256:<hex>`, 71 characters; -1 where the entry names no policy. */
  readonly policy: number
}

/** Reads leaf bytes; undefined when they are not recognised. */
export function scanEntry(bytes: Uint8Array): ScannedEntry | undefined {
  let at = literal(bytes, 0, BASIS)
  at = list(bytes, at, code)
  at = list(bytes, literal(bytes, at, CLASSES), dataClass)
  at = nullable(bytes, literal(bytes, at, ACTOR), commitment)
  at = nullable(bytes, literal(bytes, at, PERSON), commitment)
  at = nullable(bytes, literal(bytes, at, DECISION), digest)
  at = nullable(bytes, literal(bytes, at, EFFECT), word)
  at = text(bytes, literal(bytes, at, EVENT), event)
  at = list(bytes, literal(bytes, at, HOLDERS), code)
  const id = literal(bytes, at, ID) + 1
  at = text(bytes, id - 1, uuid)
  at = text(bytes, literal(bytes, at, OCCURRED_AT), instant)
  at = text(bytes, literal(bytes, at, ORGANISATION), code)
  const policy = literal(bytes, at, POLICY)
  at = nullable(bytes, policy, digest)
  at = nullable(bytes, literal(bytes, at, PURPOSE), word)
  at = list(bytes, literal(bytes, at, RECIPIENTS), code)
  at = nullable(bytes, literal(bytes, at, REGISTRY), digest)
  at = text(bytes, literal(bytes, at, ROLE), code)
  at = nullable(bytes, literal(bytes, at, TRACE), trace)
  at = text(bytes, literal(bytes, at, TRANSACTION), uuid)
  at = nullable(bytes, literal(bytes, at, UNIT), code)
  at = literal(bytes, at, END)
  if (at < 0 || at !== bytes.length || at > MAX_LEAF_BYTES) return undefined
  return { id, policy: bytes[policy] === QUOTE ? policy + 1 : -1 }
}

const BASIS = utf8('{"basis":')
const CLASSES = utf8(',"classes":')
const ACTOR = utf8(',"commitments":{"actor":')
const PERSON = utf8(',"person":')
const DECISION = utf8('},"decision":')
const EFFECT = utf8(',"effect":')
const EVENT = utf8(',"event":')
const HOLDERS = utf8(',"holders":')
const ID = utf8(',"id":')
const OCCURRED_AT = utf8(',"occurredAt":')
const ORGANISATION = utf8(',"organisation":')
const POLICY = utf8(',"policy":')
const PURPOSE = utf8(',"purpose":')
const RECIPIENTS = utf8(',"recipients":')
const REGISTRY = utf8(',"registry":')
const ROLE = utf8(',"role":')
const TRACE = utf8(',"trace":')
const TRANSACTION = utf8(',"transaction":')
const UNIT = utf8(',"unit":')
const END = utf8(',"v":1}')
const NULL = utf8('null')
const SHA256 = utf8('sha256:')
const EVENTS: readonly Uint8Array[] = ENTRY_EVENTS.map(utf8)

/** Not recognised; every step passes it on. */
const NO = -1
const QUOTE = 0x22
const COMMA = 0x2c
const DASH = 0x2d
const COLON = 0x3a
const OPEN = 0x5b
const CLOSE = 0x5d
const ZERO = 0x30

// What a byte may be a part of, one bit each.
const DIGIT = 1
const UPPER = 2
const LOWER = 4
const HEX = 8
/** Separators of a code that a number of a person may be written with. */
const SOFT = 16
/** Separators of a code that no number has. */
const HARD = 32
const BASE64 = 64
/** The last character of 32 bytes in Base 64: its unused bits are zero. */
const BASE64_LAST = 128

const KIND = new Uint8Array(256)
mark('0123456789', DIGIT | HEX | BASE64)
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER | BASE64)
mark('abcdefghijklmnopqrstuvwxyz', LOWER | BASE64)
mark('abcdef', HEX)
mark('-._', SOFT)
mark(':/#', HARD)
mark('+/', BASE64)
mark('AEIMQUYcgkosw048', BASE64_LAST)

function mark(characters: string, bits: number): void {
  for (const byte of utf8(characters)) KIND[byte] = kind(byte) | bits
}

function kind(byte: number | undefined): number {
  return KIND[byte ?? 0] ?? 0
}

/** Reads something at a place and gives the place after it, or NO. */
type Read = (bytes: Uint8Array, at: number) => number

function literal(bytes: Uint8Array, at: number, expected: Uint8Array): number {
  if (at < 0) return NO
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return NO
  return at + expected.length
}

/** A text in quotes. */
function text(bytes: Uint8Array, at: number, inner: Read): number {
  if (at < 0 || bytes[at] !== QUOTE) return NO
  const end = inner(bytes, at + 1)
  return end >= 0 && bytes[end] === QUOTE ? end + 1 : NO
}

function nullable(bytes: Uint8Array, at: number, inner: Read): number {
  return at >= 0 && bytes[at] === QUOTE ? text(bytes, at, inner) : literal(bytes, at, NULL)
}

function list(bytes: Uint8Array, at: number, inner: Read): number {
  if (at < 0 || bytes[at] !== OPEN) return NO
  if (bytes[at + 1] === CLOSE) return at + 2
  let next = at
  for (let count = 0; count < MAX_LIST_LENGTH; count++) {
    next = text(bytes, next + 1, inner)
    if (next < 0) return NO
    if (bytes[next] === CLOSE) return next + 1
    if (bytes[next] !== COMMA) return NO
  }
  return NO
}

/** A code. One with nine digits in a row, dots and dashes not counted, is left to the precise way, which knows ids. */
function code(bytes: Uint8Array, start: number): number {
  let at = start
  let digits = 0
  let separated = true
  for (; at - start <= MAX_CODE_LENGTH; at++) {
    const found = kind(bytes[at])
    if ((found & (UPPER | LOWER)) !== 0) digits = 0
    else if ((found & DIGIT) !== 0) digits++
    else if (separated) return NO
    else if ((found & HARD) !== 0) digits = 0
    else if ((found & SOFT) === 0) return at
    if (digits === 9) return NO
    separated = (found & (SOFT | HARD)) !== 0
  }
  return NO
}

/** Words of lower-case letters with dashes between them. */
function word(bytes: Uint8Array, start: number): number {
  return words(bytes, start, start, LOWER)
}

/** Two to eight capitals, a colon, words of letters with dashes between them. */
function dataClass(bytes: Uint8Array, start: number): number {
  let at = start
  while (at - start < 9 && (kind(bytes[at]) & UPPER) !== 0) at++
  if (at - start < 2 || at - start > 8 || bytes[at] !== COLON) return NO
  return words(bytes, start, at + 1, UPPER | LOWER)
}

function words(bytes: Uint8Array, start: number, from: number, letters: number): number {
  let separated = true
  for (let at = from; at - start <= MAX_WORD_LENGTH; at++) {
    if ((kind(bytes[at]) & letters) !== 0) separated = false
    else if (separated) return NO
    else if (bytes[at] === DASH) separated = true
    else return at
  }
  return NO
}

function event(bytes: Uint8Array, at: number): number {
  for (const name of EVENTS) {
    const end = literal(bytes, at, name)
    if (end >= 0) return end
  }
  return NO
}

function digest(bytes: Uint8Array, at: number): number {
  return hex(bytes, literal(bytes, at, SHA256), 64)
}

function trace(bytes: Uint8Array, at: number): number {
  const end = hex(bytes, at, 32)
  for (let i = at; i < end; i++) if (bytes[i] !== ZERO) return end
  return NO
}

function hex(bytes: Uint8Array, at: number, length: number): number {
  if (at < 0) return NO
  for (let i = at; i < at + length; i++) if ((kind(bytes[i]) & HEX) === 0) return NO
  return at + length
}

function uuid(bytes: Uint8Array, start: number): number {
  let at = hex(bytes, start, 8)
  at = bytes[at] === DASH ? hex(bytes, at + 1, 4) : NO
  const version = bytes[at + 1] ?? 0
  at = bytes[at] === DASH && version >= 0x31 && version <= 0x38 ? hex(bytes, at + 1, 4) : NO
  const variant = bytes[at + 1]
  const known = variant === 0x38 || variant === 0x39 || variant === 0x61 || variant === 0x62
  at = bytes[at] === DASH && known ? hex(bytes, at + 1, 4) : NO
  return bytes[at] === DASH ? hex(bytes, at + 1, 12) : NO
}

/** 42 characters, one of which the unused bits are zero, and the padding: 32 bytes. */
function commitment(bytes: Uint8Array, at: number): number {
  for (let i = at; i < at + 42; i++) if ((kind(bytes[i]) & BASE64) === 0) return NO
  return (kind(bytes[at + 42]) & BASE64_LAST) !== 0 && bytes[at + 43] === 0x3d ? at + 44 : NO
}

/** A time that is in the calendar, in UTC with milliseconds. */
function instant(bytes: Uint8Array, at: number): number {
  const year = number(bytes, at, 4)
  const month = separatedNumber(bytes, at + 4, DASH)
  const day = separatedNumber(bytes, at + 7, DASH)
  const hour = separatedNumber(bytes, at + 10, 0x54)
  const minute = separatedNumber(bytes, at + 13, COLON)
  const second = separatedNumber(bytes, at + 16, COLON)
  const fraction = bytes[at + 19] === 0x2e ? number(bytes, at + 20, 3) : NO
  if (year < 0 || minute < 0 || second < 0 || hour < 0 || fraction < 0) return NO
  if (day < 1 || day > daysOf(year, month) || hour > 23 || minute > 59 || second > 59) return NO
  return bytes[at + 23] === 0x5a ? at + 24 : NO
}

/** Days of a month; none of what is no month. */
function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function separatedNumber(bytes: Uint8Array, at: number, separator: number): number {
  return bytes[at] === separator ? number(bytes, at + 1, 2) : NO
}

function number(bytes: Uint8Array, at: number, digits: number): number {
  let value = 0
  for (let i = at; i < at + digits; i++) {
    if ((kind(bytes[i]) & DIGIT) === 0) return NO
    value = value * 10 + ((bytes[i] ?? 0) - ZERO)
  }
  return value
}
