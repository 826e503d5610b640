import { createHash } from 'node:crypto'

/**
 * The Content-Security-Policy of a page that loads nothing and runs nothing: its one inline style is allowed by its
 * hash (CSP Level 3, 2.3.1), so that whatever gets into the page can bring no style of its own either.
 *
 * @param style exactly what stands between the tags of the page's style element
 */
export function pagePolicy(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join(';')
}
