/** What the issuer's process reads from its environment. */
export interface IssuerConfig {
  readonly host: string
  readonly port: number
  /** The issuer identifier, also the base of its endpoints. */
  readonly publicUrl: string
  readonly clientsFile: string
  readonly keysFile: string
}

/** @throws Error naming the first variable that is missing. */
export function readIssuerConfig(environment: NodeJS.ProcessEnv = process.env): IssuerConfig {
  const read = (name: string) => {
    const value = environment[name]
    if (value === undefined || value === '') throw new Error(`${name} is not set`)
    return value
  }
  return {
    host: read('HOST'),
    port: Number(read('PORT')),
    publicUrl: read('PUBLIC_URL'),
    clientsFile: read('CLIENTS_FILE'),
    keysFile: read('ISSUER_KEYS_FILE'),
  }
}
