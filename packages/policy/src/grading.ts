/** A source and an information graded apart, under one of the schemes in use. */
export interface Grading {
  readonly scheme: string
  readonly source: string
  readonly information: string
}

/** The codes of 3×5×2: the source reliable, untested, not reliable; the information as it is known. */
export interface Graded {
  readonly source: '1' | '2' | '3'
  readonly information: 'A' | 'B' | 'C' | 'D' | 'E'
}

interface Scheme {
  readonly source: Readonly<Record<string, Graded['source']>>
  readonly information: Readonly<Record<string, Graded['information']>>
}

const OWN: Scheme = {
  source: { 1: '1', 2: '2', 3: '3' },
  information: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E' },
}

/**
 * Each scheme in the terms of 3×5×2, to be confirmed by counsel: where a code of another scheme lies between two, it is
 * taken for the less certain of both, so that no import makes anything more certain than it was.
 */
const SCHEMES = new Map<string, Scheme>(
  Object.entries({
    '3x5x2': OWN,
    // The choices in plain words of those who are no police are kept as these codes.
    plain: OWN,
    // Europol: A no doubt, B mostly reliable, C mostly not, X cannot be judged; 1 certain, 2 known to the source,
    // 3 hearsay that something else bears out, 4 hearsay that nothing does.
    '4x4': {
      source: { A: '1', B: '1', C: '3', X: '2' },
      information: { 1: 'A', 2: 'A', 3: 'B', 4: 'C' },
    },
    // The older British scheme: A always reliable to D unreliable, E untested; 1 true without reservation, 2 known to the
    // source, 3 borne out, 4 cannot be judged, 5 suspected to be false.
    '5x5x5': {
      source: { A: '1', B: '1', C: '3', D: '3', E: '2' },
      information: { 1: 'A', 2: 'A', 3: 'B', 4: 'D', 5: 'E' },
    },
  }),
)

/** Which members of a grading are no codes of its scheme. */
export function gradingFaults({ scheme, source, information }: Grading): readonly (keyof Grading)[] {
  const known = SCHEMES.get(scheme)
  if (known === undefined) return ['scheme']
  return [
    ...(Object.hasOwn(known.source, source) ? [] : (['source'] as const)),
    ...(Object.hasOwn(known.information, information) ? [] : (['information'] as const)),
  ]
}

/** A grading in the terms of 3×5×2; undefined for codes that its scheme does not have. */
export function gradedIn3x5x2(grading: Grading): Graded | undefined {
  const known = SCHEMES.get(grading.scheme)
  const source = known?.source[grading.source]
  const information = known?.information[grading.information]
  return source && information && gradingFaults(grading).length === 0 ? { source, information } : undefined
}

/** Whether it is graded as suspected to be false: that is never a fact, whoever tells it. */
export function isSuspectedFalse(grading: Grading | undefined): boolean {
  return grading !== undefined && gradedIn3x5x2(grading)?.information === 'E'
}
