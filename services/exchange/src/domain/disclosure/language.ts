export { languageOf } from '@casebridge/service'
