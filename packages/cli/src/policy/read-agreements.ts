import { type AgreementDocument, parseAgreement } from '@casebridge/policy'
import { InputError, jsonFilesIn, type Placed, type Read, readEach, readJson } from './input.ts'

/** The agreements of files or directories: one document a file, or a list of them. */
export async function readAgreements(paths: readonly string[]): Promise<Read<AgreementDocument>> {
  const files = await jsonFilesIn(paths)
  const read = await Promise.all(
    files.map((file) => readJson(file).then((value) => placed(file, value), unreadable)),
  )
  const faults = read.flatMap((one) => (one instanceof InputError ? one.faults : []))
  const documents = readEach(
    read.flatMap((one) => (one instanceof InputError ? [] : one)),
    parseAgreement,
  )
  return { found: documents.found, faults: [...faults, ...documents.faults] }
}

function placed(file: string, value: unknown): readonly Placed<unknown>[] {
  return Array.isArray(value)
    ? value.map((one: unknown, i) => ({ file, at: `/${i}`, value: one }))
    : [{ file, at: '', value }]
}

function unreadable(error: unknown): InputError {
  if (error instanceof InputError) return error
  throw error
}
