/** An answer of the typed client. */
interface Answer<Data> {
  readonly data?: Data
  readonly error?: {
    readonly title?: string
    readonly detail?: string
    readonly issues?: readonly { readonly pointer?: string; readonly code?: string }[]
  }
  readonly response: Response
}

/** A call that was refused with a problem document. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number
  /** RFC 6901 pointers of what was wrong. */
  readonly pointers: readonly (string | undefined)[]
  readonly problem: Answer<unknown>['error']

  constructor(act: string, { error, response }: Answer<unknown>) {
    super(`${act}: ${response.status} ${JSON.stringify(error)}`)
    this.status = response.status
    this.problem = error
    this.pointers = (error?.issues ?? []).map(({ pointer }) => pointer)
  }
}

/** The data of a successful call. @throws Refused with the problem in its own words. */
export async function answered<Data>(act: string, call: Promise<Answer<Data>>): Promise<Data> {
  const answer = await call
  if (answer.data === undefined) throw new Refused(act, answer)
  return answer.data
}
