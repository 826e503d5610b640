import type { Language } from '../vocabulary.ts'

/** The sentences of generated documents that no pack has. Neutral, and unofficial like every wording of ours. */
export interface Words {
  readonly subjects: Readonly<Record<'person' | 'family' | 'others', string>>
  readonly groups: Readonly<Record<'ordinary' | 'special' | 'offences', string>>
  readonly noTransfer: string
  readonly keptWhileOpen: string
  readonly security: string
  readonly missing: Readonly<Record<MissingPart, string>>
  readonly matters: Readonly<Record<Matter, string>>
  readonly protocol: ProtocolWords
}

/** What a document needs and neither the agreement nor the registry has. */
export const MISSING_PARTS = [
  'contact',
  'officer',
  'dpia',
  'review',
  'territory',
  'controllers',
  'agency',
] as const
export type MissingPart = (typeof MISSING_PARTS)[number]

/** What joint controllers settle between themselves: GDPR art. 26(1) and (2). */
export const MATTERS = ['rights', 'information', 'contact', 'essence'] as const
export type Matter = (typeof MATTERS)[number]

export interface ProtocolWords {
  readonly kind: string
  readonly lead: string
  readonly parties: string
  readonly notYet: string
  readonly sharing: string
  readonly columns: Readonly<Record<'who' | 'what' | 'whom' | 'when' | 'how', string>>
  readonly nothing: string
  readonly ways: Readonly<Record<'session' | 'return-sheet', string>>
  readonly initiative: string
  readonly intake: string
  readonly owner: string
  readonly author: string
  readonly minor: string
  readonly otherCondition: string
  readonly always: string
  readonly rules: readonly string[]
  readonly never: string
  readonly rights: string
  readonly asking: readonly string[]
  readonly about: string
  readonly version: string
  readonly valid: string
  readonly review: string
  readonly assessment: string
  readonly place: string
  readonly bases: string
  readonly unnamed: string
}

const en: Words = {
  subjects: {
    person: 'the person whom a case or a question concerns',
    family: 'members of the family',
    others: 'other persons whom an item names',
  },
  groups: {
    ordinary: 'personal data',
    special: 'special categories (GDPR art. 9)',
    offences: 'criminal convictions and offences (GDPR art. 10)',
  },
  noTransfer: 'None. Nothing is made known outside the territory of the agreements.',
  keptWhileOpen: 'While the case is open and within its retention; not shared afterwards.',
  security:
    'Nothing is made known before the rules have decided and the disclosure is recorded in a verifiable ledger; content is encrypted; sealed items are readable by their holder alone. In detail: impact assessment.',
  missing: {
    contact: 'Contact details of the controller are not in the registry.',
    officer: 'The data protection officer is not in the registry.',
    dpia: 'The reference of the impact assessment is not in the agreement.',
    review: 'The day of review is not in the agreement.',
    territory: 'The territory is not in the agreement.',
    controllers: 'The agreement does not say what this party does as a controller.',
    agency: 'The registry does not know this agency.',
  },
  matters: {
    rights: 'who answers when persons use their rights',
    information: 'who informs the persons concerned',
    contact: 'which contact point persons have',
    essence: 'where the essence of the arrangement is made available',
  },
  protocol: {
    kind: 'Public protocol',
    lead: 'Which services may tell each other what, why, and under which conditions.',
    parties: 'Who takes part',
    notYet: 'has not signed yet: nothing below holds for it',
    sharing: 'Who may tell what to whom',
    columns: { who: 'From', what: 'What', whom: 'To', when: 'Only with', how: 'How' },
    nothing: 'Nothing may be shared under this agreement.',
    ways: { session: 'at a session', 'return-sheet': 'as the return sheet of the session' },
    initiative: 'on the own initiative of who knows it',
    intake: 'to the intake desk',
    owner: 'between the plan and the owner of the measure',
    author: 'to who raised the concern',
    minor: 'where the person is a minor',
    otherCondition: 'on a further condition of the agreement',
    always: 'Always',
    rules: [
      'Who knows something decides whether to tell it. Saying nothing is allowed and means nothing.',
      'A question concerns one person and one matter, with a written reason.',
      'Recipients are trained, have no conflict of interest, and where a case is named they take part in it.',
      'Every disclosure is recorded before it is made.',
      'A warning in imminent danger is never held up; what was missing is reviewed within 72 hours.',
    ],
    never: 'Never shared or asked',
    rights: 'Ask, correct, object',
    asking: [
      'Ask any service named here what about you it told to whom, when and why. It answers, or says by which law it may not yet.',
      'You may have it corrected, contest it, and object. While a contest restricts something, it is not shared.',
      'You may also turn to the data protection authority.',
    ],
    about: 'About this page',
    version: 'version',
    valid: 'in force from {from} until {until}',
    review: 'reviewed on or before {day}',
    assessment: 'impact assessment {dpia}',
    place: 'for {places}',
    bases: 'It rests on:',
    unnamed: 'not named in the agreement',
  },
}

const fr: Words = {
  subjects: {
    person: 'la personne que concerne un dossier ou une question',
    family: 'les membres de la famille',
    others: "d'autres personnes qu'un élément nomme",
  },
  groups: {
    ordinary: 'données à caractère personnel',
    special: 'catégories particulières (RGPD art. 9)',
    offences: 'condamnations pénales et infractions (RGPD art. 10)',
  },
  noTransfer: "Aucun. Rien n'est communiqué hors du territoire des accords.",
  keptWhileOpen:
    "Tant que le dossier est ouvert et dans son délai de conservation ; rien n'est partagé ensuite.",
  security:
    "Rien n'est communiqué avant que les règles aient décidé et que la communication soit inscrite dans un registre vérifiable ; le contenu est chiffré ; les éléments scellés ne sont lisibles que par leur détenteur. En détail : analyse d'impact.",
  missing: {
    contact: 'Les coordonnées du responsable ne figurent pas au répertoire.',
    officer: 'Le délégué à la protection des données ne figure pas au répertoire.',
    dpia: "La référence de l'analyse d'impact ne figure pas dans l'accord.",
    review: "La date de réexamen ne figure pas dans l'accord.",
    territory: "Le territoire ne figure pas dans l'accord.",
    controllers: "L'accord ne dit pas ce que fait cette partie comme responsable.",
    agency: 'Le répertoire ne connaît pas cet organisme.',
  },
  matters: {
    rights: 'qui répond quand des personnes exercent leurs droits',
    information: 'qui informe les personnes concernées',
    contact: 'quel point de contact ont les personnes',
    essence: "où les grandes lignes de l'arrangement sont mises à disposition",
  },
  protocol: {
    kind: 'Protocole public',
    lead: 'Quels services peuvent se dire quoi, pourquoi et à quelles conditions.',
    parties: 'Qui participe',
    notYet: "n'a pas encore signé : rien de ce qui suit ne vaut pour ce service",
    sharing: 'Qui peut dire quoi à qui',
    columns: { who: 'De', what: 'Quoi', whom: 'À', when: 'Seulement avec', how: 'Comment' },
    nothing: 'Rien ne peut être partagé sous cet accord.',
    ways: { session: 'en séance', 'return-sheet': 'comme fiche de retour de la séance' },
    initiative: 'de la propre initiative de qui le sait',
    intake: "au service d'accueil",
    owner: 'entre le plan et qui porte la mesure',
    author: 'à qui a signalé la préoccupation',
    minor: 'si la personne est mineure',
    otherCondition: "à une condition de plus de l'accord",
    always: 'Toujours',
    rules: [
      'Qui sait quelque chose décide de le dire ou non. Ne rien dire est permis et ne signifie rien.',
      'Une question concerne une seule personne et un seul objet, avec un motif écrit.',
      "Les destinataires sont formés, sans conflit d'intérêts et, si un dossier est nommé, y participent.",
      "Chaque communication est inscrite avant d'être faite.",
      "Un avertissement en cas de danger imminent n'est jamais retenu ; ce qui manquait est examiné dans les 72 heures.",
    ],
    never: 'Jamais partagé ni demandé',
    rights: "Demander, rectifier, s'opposer",
    asking: [
      "Demandez à tout service nommé ici ce qu'il a dit de vous, à qui, quand et pourquoi. Il répond, ou dit par quelle loi il ne le peut pas encore.",
      "Vous pouvez le faire rectifier, le contester et vous y opposer. Tant qu'une contestation restreint un élément, il n'est pas partagé.",
      "Vous pouvez aussi vous adresser à l'autorité de protection des données.",
    ],
    about: 'À propos de cette page',
    version: 'version',
    valid: "en vigueur du {from} jusqu'au {until}",
    review: 'réexaminé au plus tard le {day}',
    assessment: "analyse d'impact {dpia}",
    place: 'pour {places}',
    bases: 'Il repose sur :',
    unnamed: "non indiqué dans l'accord",
  },
}

const nl: Words = {
  subjects: {
    person: 'de persoon om wie een dossier of vraag gaat',
    family: 'gezinsleden',
    others: 'andere personen die een gegeven noemt',
  },
  groups: {
    ordinary: 'persoonsgegevens',
    special: 'bijzondere categorieën (AVG art. 9)',
    offences: 'strafrechtelijke veroordelingen en strafbare feiten (AVG art. 10)',
  },
  noTransfer: 'Geen. Er wordt niets meegedeeld buiten het grondgebied van de afspraken.',
  keptWhileOpen: 'Zolang het dossier open is en binnen zijn bewaartermijn; daarna wordt niets gedeeld.',
  security:
    'Niets wordt meegedeeld voordat de regels hebben beslist en de mededeling in een controleerbaar logboek staat; de inhoud is versleuteld; verzegelde gegevens kan alleen de houder lezen. Meer hierover: effectbeoordeling.',
  missing: {
    contact: 'De contactgegevens van de verantwoordelijke staan niet in het register.',
    officer: 'De functionaris voor gegevensbescherming staat niet in het register.',
    dpia: 'De verwijzing naar de effectbeoordeling staat niet in de afspraak.',
    review: 'De dag van herziening staat niet in de afspraak.',
    territory: 'Het grondgebied staat niet in de afspraak.',
    controllers: 'De afspraak zegt niet wat deze partij als verantwoordelijke doet.',
    agency: 'Het register kent deze organisatie niet.',
  },
  matters: {
    rights: 'wie antwoordt als personen hun rechten gebruiken',
    information: 'wie de betrokken personen informeert',
    contact: 'welk contactpunt personen hebben',
    essence: 'waar de hoofdlijnen van de regeling te vinden zijn',
  },
  protocol: {
    kind: 'Openbaar protocol',
    lead: 'Welke diensten elkaar wat mogen vertellen, waarom en onder welke voorwaarden.',
    parties: 'Wie meedoet',
    notYet: 'heeft nog niet getekend: wat hieronder staat, geldt er niet voor',
    sharing: 'Wie wat aan wie mag vertellen',
    columns: { who: 'Van', what: 'Wat', whom: 'Aan', when: 'Alleen met', how: 'Hoe' },
    nothing: 'Onder deze afspraak mag niets worden gedeeld.',
    ways: { session: 'op een overleg', 'return-sheet': 'als terugkoppelingsfiche van het overleg' },
    initiative: 'op eigen initiatief van wie het weet',
    intake: 'aan het meldpunt',
    owner: 'tussen het plan en wie de maatregel uitvoert',
    author: 'aan wie de zorg meldde',
    minor: 'als de persoon minderjarig is',
    otherCondition: 'onder nog een voorwaarde van de afspraak',
    always: 'Altijd',
    rules: [
      'Wie iets weet, beslist of het wordt verteld. Zwijgen mag en betekent niets.',
      'Een vraag gaat over één persoon en één onderwerp, met een schriftelijke reden.',
      'Ontvangers zijn opgeleid, hebben geen belangenconflict en nemen deel aan het dossier als er een is genoemd.',
      'Elke mededeling wordt vastgelegd voordat zij wordt gedaan.',
      'Een waarschuwing bij onmiddellijk gevaar wordt nooit opgehouden; wat ontbrak, wordt binnen 72 uur bekeken.',
    ],
    never: 'Nooit gedeeld of gevraagd',
    rights: 'Vragen, verbeteren, bezwaar maken',
    asking: [
      'Vraag elke dienst die hier staat wat die over u aan wie vertelde, wanneer en waarom. De dienst antwoordt, of zegt volgens welke wet dat nog niet mag.',
      'U kunt het laten verbeteren, betwisten en bezwaar maken. Zolang een betwisting iets beperkt, wordt het niet gedeeld.',
      'U kunt ook terecht bij de gegevensbeschermingsautoriteit.',
    ],
    about: 'Over deze pagina',
    version: 'versie',
    valid: 'van kracht vanaf {from} tot {until}',
    review: 'uiterlijk herzien op {day}',
    assessment: 'effectbeoordeling {dpia}',
    place: 'voor {places}',
    bases: 'Het steunt op:',
    unnamed: 'niet genoemd in de afspraak',
  },
}

export const WORDS: Readonly<Record<Language, Words>> = { en, fr, nl }
