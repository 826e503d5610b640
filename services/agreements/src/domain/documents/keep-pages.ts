/** Gives the page of that name, made at most once while it is kept. */
export type Pages = (name: string, make: () => Promise<string>) => Promise<string>

/**
 * Keeps what is public in memory, under a name that says everything it was made from: whoever asks again and again for
 * the same page costs the database nothing. A failure is not kept.
 *
 * @param most pages; the one asked for longest ago goes first
 */
export function keepPages(most: number): Pages {
  const kept = new Map<string, Promise<string>>()
  return (name, make) => {
    const page = kept.get(name) ?? make()
    kept.delete(name)
    kept.set(name, page)
    page.catch(() => kept.delete(name))
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return page
  }
}
