// Remembers one head after the other in the file it is given, and says of each that it did.
import { HeadJournal } from './head-journal.ts'

const [file = ''] = process.argv.slice(2)
const journal = HeadJournal.open(file)
const next = (journal.last()?.size ?? 0) + 1
try {
  for (let size = next; size < next + 30; size++) {
    journal.add({ size, root: new Uint8Array(32) })
    process.stdout.write(`remembered ${size}\n`)
  }
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : ''}\n`)
}
