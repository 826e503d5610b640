interface Problem {
  readonly type?: string
  readonly issues?: readonly { readonly pointer?: string }[]
}

/** An answer of the typed client. */
interface Answer<Data> {
  readonly data?: Data
  readonly error?: Problem
  readonly response: Response
}

/** A call that was refused with a problem document. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  /** Last part of the problem's type, e.g. `variant-too-wide`. */
  readonly code: string | undefined
  /** RFC 6901 pointers of what was wrong. */
  readonly pointers: readonly (string | undefined)[]

  constructor(act: string, { error, response }: Answer<unknown>) {
    super(`${act}: ${response.status} ${JSON.stringify(error)}`)
    this.status = response.status
    this.code = error?.type?.split(':').at(-1)
    this.pointers = (error?.issues ?? []).map(({ pointer }) => pointer)
  }
}

/** The data of a successful call. @throws Refused with the problem in its own words. */
export async function answered<Data>(act: string, call: Promise<Answer<Data>>): Promise<Data> {
  const answer = await call
  if (answer.data === undefined) throw new Refused(act, answer)
  return answer.data
}
