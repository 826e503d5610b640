/** One thing wrong in a document, and where: an RFC 6901 pointer into it. */
export interface Fault {
  readonly pointer: string
  readonly detail: string
}

/** A jurisdiction pack, or a bundle's packs together, cannot be trusted to decide. Names every fault at once. */
export class PackError extends Error {
  override name = 'PackError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(describe('pack', faults))
    this.faults = faults
  }
}

/** Agreements that cannot be compiled into a bundle. Names every fault at once. */
export class AgreementError extends Error {
  override name = 'AgreementError'
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(describe('agreements', faults))
    this.faults = faults
  }
}

function describe(document: string, faults: readonly Fault[]): string {
  return [`${document}: ${faults.length} fault(s)`, ...faults.map((f) => `${f.pointer}: ${f.detail}`)].join(
    '\n',
  )
}
