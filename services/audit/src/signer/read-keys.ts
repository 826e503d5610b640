import { readPrivateFile } from '@casebridge/service'

/** The secret note keys of a file, one a line, the current one first; lines with `#` say nothing. @throws KeyFileError */
export function readSigningKeys(path: string): readonly string[] {
  return readPrivateFile(path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
