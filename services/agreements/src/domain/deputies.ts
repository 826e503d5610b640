import type { Deputising } from '@casebridge/policy'

/** A professional stands in for a colleague. */
export interface Deputy extends Deputising {
  readonly id: string
  /** Who stands in. */
  readonly deputy: string
  readonly recordedBy: string
}

export interface DeputyStore {
  /** @returns its id. */
  add(deputy: Omit<Deputy, 'id'>, now: Date): Promise<string>
  /** Also one who stands in no longer. */
  find(id: string): Promise<Deputy | undefined>
  /** Those of a unit who stand in on that day (RFC 3339 date) or later. */
  list(unit: string, day: string): Promise<readonly Deputy[]>
  /** Whether this colleague stands in for the other in that role on one of those days. */
  isRecorded(deputy: Omit<Deputy, 'id' | 'recordedBy'>): Promise<boolean>
  /** Ending what has ended adds nothing. */
  end(id: string, endedBy: string, now: Date): Promise<void>
  /** Ends every deputy of and for a professional. */
  endAllOf(professional: string, endedBy: string, now: Date): Promise<void>
}
