import {
  consistencyRanges,
  formatCheckpoint,
  type Hash,
  openCheckpoint,
  proveConsistency,
  type Verifier,
} from '@casebridge/ledger'
import type { AlarmBoard } from '../alarms.ts'
import type { ProofReader } from '../log/proof-reader.ts'
import { LogBroken } from '../log/resume.ts'
import type { Head, Tree } from '../log/tree.ts'
import type { HeadSigner } from './head-signer.ts'

export interface SignedHeadsParts {
  readonly hash: Hash
  /** Name of the log in its checkpoints. */
  readonly origin: string
  readonly signer: HeadSigner
  /** The keys of the log: what the signer answers is held against them. */
  readonly verifiers: readonly Verifier[]
  readonly proofs: ProofReader
  /** The tree as the database has it now. */
  readonly newest: () => Promise<Tree>
  /**
   * Called when the signer refuses: what it signed before is not what the database holds, and nothing that is appended
   * to it could ever be acknowledged.
   */
  readonly halt: (broken: LogBroken) => void
  readonly alarms: Pick<AlarmBoard, 'raise' | 'over'>
}

/** Of several processes on one log each may have heads signed. */
const MAX_ATTEMPTS = 5

/** A tree with its checkpoint, signed. */
export interface SignedTree {
  readonly tree: Tree
  readonly checkpoint: string
}

/**
 * Gets heads signed, one after another. While one is being signed others wait, and the largest of them is signed for
 * all: a signer never goes back, and a receipt against a later head proves as much.
 *
 * INVARIANT (I7): every tree it is given MUST be durable; what is signed cannot be taken back.
 */
export class SignedHeads {
  readonly #parts: SignedHeadsParts
  #signed: SignedTree | undefined
  #last: Head | undefined
  #wanted: Tree | undefined
  #turn: Promise<SignedTree> | undefined
  /** Whether the last attempt failed, and nobody knows whether the next one will. */
  #failing = false

  constructor(parts: SignedHeadsParts) {
    this.#parts = parts
  }

  /** The newest signed tree that holds all of this one. @throws LogBroken when the signer refuses. */
  async holding(tree: Tree): Promise<SignedTree> {
    const signed = this.#signed
    if (signed !== undefined && signed.tree.head.size >= tree.head.size) return signed
    if (this.#wanted === undefined || this.#wanted.head.size < tree.head.size) this.#wanted = tree
    if (this.#turn !== undefined) await this.#turn.catch(() => undefined)
    // Whoever waited for the turn before may find that it was signed along, or has to see to it.
    const now = this.#signed
    if (now !== undefined && now.tree.head.size >= tree.head.size) return now
    this.#turn ??= this.#watched().finally(() => {
      this.#turn = undefined
    })
    return this.#turn
  }

  /**
   * Before an append: when a head could not be signed, that one is first. Else the log would grow by entries that
   * nobody is given a receipt of, one for each attempt. @throws LogBroken, or what keeps the signer from signing.
   */
  async assertSigning(): Promise<void> {
    if (this.#failing && this.#wanted !== undefined) await this.holding(this.#wanted)
  }

  async #watched(): Promise<SignedTree> {
    try {
      const signed = await this.#signWanted()
      if (this.#failing) this.#parts.alarms.over('not-signed')
      this.#failing = false
      return signed
    } catch (error) {
      // A refusal is an alarm of its own.
      if (!this.#failing && !(error instanceof LogBroken)) {
        this.#parts.alarms.raise('not-signed', 'the heads of the log are not signed, nothing is appended')
      }
      this.#failing = true
      throw error
    }
  }

  async #signWanted(): Promise<SignedTree> {
    const wanted = this.#wanted
    if (wanted === undefined) throw new Error('nothing is waiting to be signed')
    this.#last ??= await this.#parts.signer.findLast()
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const tree = await this.#notBehind(wanted)
      const checkpoint = await this.#ask(tree)
      if (checkpoint === undefined) continue
      this.#signed = { tree, checkpoint }
      this.#last = tree.head
      if (this.#wanted === wanted) this.#wanted = undefined
      return this.#signed
    }
    throw new Error('the signer always signed for somebody else in between')
  }

  /** The tree, or the newest there is when another process of the log had a later one signed. */
  async #notBehind(tree: Tree): Promise<Tree> {
    const signed = this.#last?.size ?? 0
    if (tree.head.size >= signed) return tree
    const newest = await this.#parts.newest()
    const { size } = newest.head
    if (size < signed) throw this.#refused(`size ${signed} was signed before; ${size} is smaller`)
    return newest
  }

  /** Undefined when the signer is elsewhere than was believed: then it may be asked again. */
  async #ask(tree: Tree): Promise<string | undefined> {
    const { hash, origin, signer, proofs } = this.#parts
    const { size } = tree.head
    const oldSize = this.#last?.size ?? 0
    const read = await proofs.read(tree, consistencyRanges(oldSize, size))
    const proof = proveConsistency(hash, read, oldSize, size)
    const text = formatCheckpoint({ origin, ...tree.head })
    const answer = await signer.sign({ oldSize, proof, text })
    if ('note' in answer) return this.#opened(answer.note, text)
    if ('refused' in answer) throw this.#refused(answer.refused)
    this.#last = { size: answer.conflict, root: new Uint8Array() }
    return undefined
  }

  /** INVARIANT: nothing leaves as signed that was not verified; a signer may have been started with another key. */
  #opened(note: string, text: string): string {
    const { origin, verifiers } = this.#parts
    if (openCheckpoint(note, { origin, log: verifiers }).text === text) return note
    throw new Error('the signer signed another head than it was asked to')
  }

  #refused(reason: string): LogBroken {
    const signed = this.#last?.size
    const broken = new LogBroken(
      `the signer refuses this log: ${reason}`,
      signed === undefined ? {} : { size: signed },
    )
    this.#parts.halt(broken)
    return broken
  }
}
