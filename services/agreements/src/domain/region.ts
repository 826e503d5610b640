import type { AgreementDocument, Registry } from '@casebridge/policy'

/** What a region starts with: read once, from a file, when the service has nothing yet. */
export interface Region extends Registry {
  /** Signed on paper by all their parties. */
  readonly agreements: readonly AgreementDocument[]
}

/** The region cannot be taken in. Names every fault at once, each with its place (RFC 6901). */
export class RegionRefused extends Error {
  override readonly name = 'RegionRefused'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(
      `The region has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    )
    this.faults = faults
  }
}
