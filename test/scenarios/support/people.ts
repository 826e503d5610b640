/** Who plays in the scenarios: professionals of the fictional Harbour unit, by what they do. */
export const CHAIR = 'pro-elin-maes'
export const PREVENTION = 'pro-noor-vermeer'
export const SCHOOL = 'pro-samira-haddad'
export const YOUTH_WORK = 'pro-jonas-wouters'
export const SOCIAL_WORK = 'pro-amara-diallo'
export const POLICE = 'pro-greet-lambert'
export const POLICE_CHIEF = 'pro-hugo-aerts'
export const FAMILY_DESK = 'pro-mina-yilmaz'
/** Only reports: is on no case. */
export const TEACHER = 'pro-bo-janssens'
/** No training, on no case. */
export const UNTRAINED = 'pro-lies-peeters'
/** In the unit, on no case of the scenarios. */
export const PROSECUTOR = 'pro-katrien-moens'
export const REVIEWER = 'pro-ines-vandael'
/** Of another agency: it takes two to erase somebody. */
export const SECOND_REVIEWER = 'pro-leen-goossens'
export const COORDINATOR = 'pro-oskar-lind'
/** Another coordinator of the same units: it takes two to change the registry. */
export const SECOND_COORDINATOR = 'pro-tove-dahl'
export const AUDITOR = 'pro-vera-nyberg'
export const SECOND_AUDITOR = 'pro-pieter-holm'
/** Competent for two agencies and one regime only. */
export const THIRD_AUDITOR = 'pro-lotte-sand'
/** Chairs another unit, in another country. */
export const OTHER_CHAIR = 'pro-sanne-kuipers'
