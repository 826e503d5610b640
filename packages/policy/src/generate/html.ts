/** Text that is HTML already: made by {@link html}, or a constant of ours. Nothing else gets into a page unescaped. */
export class Markup {
  readonly source: string

  constructor(source: string) {
    this.source = source
  }
}

/** HTML with values put in: every text escaped, in elements and in quoted attributes alike. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[])[]
): Markup {
  const shown = values.map((value) => {
    if (value instanceof Markup) return value.source
    return typeof value === 'object' ? value.map((one) => one.source).join('') : escaped(String(value))
  })
  return new Markup(parts.map((part, i) => `${part}${shown[i] ?? ''}`).join(''))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}
