/** The entity tag of what has versions (RFC 9110, 8.8.3): which version it is, and nothing of what is in it. */
export function tagOf({ version }: { readonly version: number }): string {
  return `"${version}"`
}
