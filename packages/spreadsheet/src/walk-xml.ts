import { SaxesParser } from 'saxes'
import { Unreadable } from './table.ts'

export interface XmlVisitor {
  /** Names come without their prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Far deeper than a workbook nests anything: a deeper one is made to cost whoever reads it. */
const DEEPEST = 64

/**
 * Visits an XML document in its order. A document type is refused: it is where entities that multiply come from, and
 * no spreadsheet program writes one.
 * @throws Unreadable
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false })
  let depth = 0
  parser.on('doctype', () => {
    throw malformed()
  })
  parser.on('error', () => {
    throw malformed()
  })
  parser.on('opentagstart', () => {
    depth += 1
    if (depth > DEEPEST) throw malformed()
  })
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes))
  parser.on('text', (part) => text?.(part))
  parser.on('cdata', (part) => text?.(part))
  parser.on('closetag', ({ name }) => {
    depth -= 1
    close?.(local(name))
  })
  parser.write(xml).close()
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function malformed(): Unreadable {
  return new Unreadable(
    'malformed',
    'A part of this workbook cannot be read. Save the list anew as XLSX or as CSV.',
  )
}
