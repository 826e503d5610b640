import { SetupError } from '../setup-error.ts'

interface Answer<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** The data of a successful answer. @throws SetupError with the problem document of any other. */
export function answered<Data>(act: string, { data, error, response }: Answer<Data>): Data {
  if (data !== undefined) return data
  throw new SetupError(
    `Seeding failed: ${act} was answered ${response.status}.\n    ${JSON.stringify(error)}`,
  )
}
