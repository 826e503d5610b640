import { KeyError } from '@casebridge/ledger'
import { InvalidArgumentError } from 'commander'

/** The value of an option that names a key. @throws InvalidArgumentError when the key cannot be used. */
export function readKeyOption<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof KeyError) throw new InvalidArgumentError(error.message)
    throw error
  }
}
