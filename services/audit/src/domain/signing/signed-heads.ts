import { consistencyRanges, formatCheckpoint, type Hash, proveConsistency } from '@casebridge/ledger'
import type { ProofReader } from '../log/proof-reader.ts'
import { LogBroken } from '../log/resume.ts'
import type { Head, Tree } from '../log/tree.ts'
import type { HeadSigner } from './head-signer.ts'

export interface SignedHeadsParts {
  readonly hash: Hash
  /** Name of the log in its checkpoints. */
  readonly origin: string
  readonly signer: HeadSigner
  readonly proofs: ProofReader
  /** Called when the signer refuses: what it signed before is not what the database holds. */
  readonly alarm: (what: string, fields: Readonly<Record<string, unknown>>) => void
}

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
    this.#turn ??= this.#signWanted().finally(() => {
      this.#turn = undefined
    })
    return this.#turn
  }

  async #signWanted(): Promise<SignedTree> {
    const tree = this.#wanted
    if (tree === undefined) throw new Error('nothing is waiting to be signed')
    this.#last ??= (await this.#parts.signer.findLast()) ?? { size: 0, root: new Uint8Array() }
    const checkpoint = (await this.#ask(tree)) ?? (await this.#ask(tree))
    if (checkpoint === undefined) throw new Error('the signer signs for somebody else at the same time')
    this.#signed = { tree, checkpoint }
    this.#last = tree.head
    if (this.#wanted === tree) this.#wanted = undefined
    return this.#signed
  }

  /** Undefined when the signer is elsewhere than was believed: then it may be asked once more. */
  async #ask(tree: Tree): Promise<string | undefined> {
    const { hash, origin, signer, proofs, alarm } = this.#parts
    const { size } = tree.head
    const oldSize = this.#last?.size ?? 0
    if (oldSize > size) throw this.#refused(`size ${oldSize} was signed before; ${size} is smaller`, oldSize)
    const read = await proofs.read(tree, consistencyRanges(oldSize, size))
    const proof = proveConsistency(hash, read, oldSize, size)
    const answer = await signer.sign({ oldSize, proof, text: formatCheckpoint({ origin, ...tree.head }) })
    if ('note' in answer) return answer.note
    if ('refused' in answer) throw this.#refused(answer.refused, oldSize)
    this.#last = { size: answer.conflict, root: new Uint8Array() }
    alarm('the signer has signed another size last', { believed: oldSize, signed: answer.conflict })
    return undefined
  }

  #refused(reason: string, signed: number): LogBroken {
    this.#parts.alarm(`the signer refuses this log: ${reason}`, { signed })
    return new LogBroken(`the signer refuses this log: ${reason}`)
  }
}
