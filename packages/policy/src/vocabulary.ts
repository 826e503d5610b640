/**
 * The closed code lists of the domain. A code that is not listed here does not exist: it is refused where it
 * enters (contract, pack, agreement) and counts as deny where it would decide.
 */
export const JURISDICTIONS = ['BE', 'NL', 'FR', 'UK'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

export const AGENCY_TYPES = [
  'SCH',
  'POL',
  'SOC',
  'YTH',
  'MUN',
  'MAY',
  'PRB',
  'PRO',
  'MHC',
  'HSG',
  'EMP',
  'FAM',
  'COM',
  'REG',
  'AUD',
  'RES',
] as const
export type AgencyType = (typeof AGENCY_TYPES)[number]

/** Who a rule may name as holder: an agency type, or the session's attendees together (the return sheet). */
export const HOLDER_TYPES = [...AGENCY_TYPES, 'CONF'] as const
export type HolderType = (typeof HOLDER_TYPES)[number]
/** Who a rule may name as recipient: an agency type, each named attendee, a core member, or the person. */
export const RECIPIENT_TYPES = [...AGENCY_TYPES, 'CONF', 'CORE', 'PER'] as const
export type RecipientType = (typeof RECIPIENT_TYPES)[number]

export const CATEGORIES = [
  'IDN',
  'CON',
  'EDU',
  'PAS',
  'PRF',
  'PIN',
  'SUP',
  'HLT',
  'FMS',
  'HOU',
  'JOB',
  'ONL',
  'TRV',
  'CVN',
  'BEL',
  'TPD',
  'FDK',
  'MSR',
  'REF',
] as const
export type Category = (typeof CATEGORIES)[number]

export const PURPOSES = [
  'early-help',
  'prevention',
  'risk-assessment',
  'case-conference',
  'reintegration',
  'imminent-danger',
  'audit',
  'research',
] as const
export type Purpose = (typeof PURPOSES)[number]

/** Facts that must hold before a permit row permits. */
export const GATES = [
  'SES',
  'SEC',
  'CNS',
  'INF',
  'CHR',
  'PRO',
  'UNA',
  'GRD',
  'FAO',
  'JUS',
  'BAS',
  'MIN',
  'CHT',
] as const
export type Gate = (typeof GATES)[number]

/** Obligations without a number of their own. */
export const PLAIN_OBLIGATIONS = ['HIT', 'SUM', 'SRC', 'TP', 'AGG', 'NOF', 'NST', 'FOUR', 'VIS'] as const
/** Duties attached to a permit. `EXPn` carries its number of days: `EXP30`. */
export type Obligation = (typeof PLAIN_OBLIGATIONS)[number] | `EXP${number}`

export const PROHIBITIONS = ['X1', 'X2', 'X3', 'X4', 'X5', 'X6', 'X7', 'X8', 'X9'] as const
export type Prohibition = (typeof PROHIBITIONS)[number]
export const REFUSAL_GROUNDS = [
  'G00',
  'G01',
  'G02',
  'G03',
  'G04',
  'G05',
  'G06',
  'G07',
  'G08',
  'G09',
  'G10',
  'G11',
  'G12',
  'G13',
  'G14',
  'G15',
  'G16',
  'G17',
  'G18',
  'G19',
  'G20',
  'G21',
  'G22',
  'G23',
  'G24',
  'G25',
  'G26',
  'G27',
] as const
export type RefusalGround = (typeof REFUSAL_GROUNDS)[number]
export type Ground = Prohibition | RefusalGround

/** Grounds whose mere mention would reveal that something exists (invariant I4). */
export const HIDDEN_GROUNDS: readonly Ground[] = ['G02', 'G05', 'G13', 'X3']

/** How much of an item is made known; each is written by the author, never generated (P1). */
export const VARIANTS = ['hit', 'summary', 'without-source', 'without-third-parties', 'full'] as const
export type Variant = (typeof VARIANTS)[number]

/** The parts of an item that may be revealed, field by field. */
export const ITEM_FIELDS = [
  'held',
  'summary',
  'detail',
  'detailWithoutSource',
  'detailWithoutThirdParties',
  'source',
  'thirdParties',
  'count',
] as const
export type ItemField = (typeof ITEM_FIELDS)[number]

/** TLP 2.0 labels and Europol handling codes. */
export const HANDLING_CODES = [
  'TLP:RED',
  'TLP:AMBER+STRICT',
  'TLP:AMBER',
  'TLP:GREEN',
  'TLP:CLEAR',
  'H0',
  'H1',
  'H2',
  'H3',
] as const
export type HandlingCode = (typeof HANDLING_CODES)[number]

export const LANGUAGES = ['en', 'fr', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]
