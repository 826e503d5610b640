import type { Broken, Verification } from '@casebridge/ledger'

/** What verification found, in plain words, one line each. */
export function report(
  { ok, firstBroken, proven, notProven }: Verification,
  root: string | undefined,
): string {
  const lines = [
    ok ? 'The log holds.' : 'THE LOG IS BROKEN.',
    ...(firstBroken === undefined ? [] : [`First broken place: ${describe(firstBroken)}`]),
    ...(root === undefined ? [] : [`Signed root: ${root}`]),
    '',
    ...lists(proven, notProven),
  ]
  return `${lines.join('\n')}\n`
}

/** What is and what is not proven, one line each. */
export function lists(proven: readonly string[], notProven: readonly string[]): string[] {
  return [
    proven.length === 0 ? 'Nothing is proven.' : 'Proven:',
    ...proven.map((sentence) => `  + ${sentence}`),
    ...(notProven.length === 0 ? [] : ['', 'Not proven:']),
    ...notProven.map((sentence) => `  - ${sentence}`),
  ]
}

/** One sentence that names the place and what is wrong there. */
function describe({ what, index, lastIndex = index, detail }: Broken): string {
  const place = index === lastIndex ? `entry ${index}` : `entries ${index} to ${lastIndex}`
  switch (what) {
    case 'checkpoint':
      return `the checkpoint itself: ${detail ?? 'it is not to be believed'}.`
    case 'rolled-back':
      return `${place}: a head that was seen before counted ${lastIndex + 1} entries, this log has only ${index}.`
    case 'entry-missing':
      return `${place}: signed, and not there any more.`
    case 'order':
      return `${place}: it stands in the wrong place.`
    case 'leaf-does-not-match-its-hash':
      return `${place}: its bytes were changed, they do not give its hash.`
    case 'entry-malformed':
      return `${place}: it is not a ledger entry (${detail ?? 'unreadable'}).`
    case 'duplicate-id':
      return `${place}: its id ${detail ?? ''} occurs earlier in the log.`
    case 'root-mismatch':
      return `${place}: bytes and hash agree, but together they are not what was signed; one of them was changed.`
    case 'policy-changed':
      return `${place}: the bundle kept as ${detail ?? 'its policy'} is another; its bytes were changed.`
  }
}
