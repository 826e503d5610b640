/** How many letters and digits a text has: spaces and invisible characters give no reason. */
export function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
