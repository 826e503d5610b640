/** Who may fetch tokens at the local issuer: a professional (with agency) or a service (without). */
export interface IssuerClient {
  readonly clientId: string
  readonly clientSecret: string
  /** Both present, or both absent. */
  readonly agency?: string
  readonly professional?: string
}
