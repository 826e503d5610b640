import { type AgencyType, type Language, PURPOSES, type Purpose } from '../vocabulary.ts'
import { type Documented, nameOf } from './documented.ts'
import { html, Markup } from './html.ts'
import { PROTOCOL_STYLE } from './protocol-style.ts'
import { type SharedLine, sharedLines } from './shared-lines.ts'
import { WORDS } from './words.ts'

/**
 * The public protocol: one page in plain words, to be printed and hung up. A whole HTML document without script and
 * without anything from elsewhere; its only style is {@link PROTOCOL_STYLE}. It names agencies, never a person.
 */
export function protocolPage(documented: Documented, language: Language): string {
  const { agreement } = documented
  const words = WORDS[language].protocol
  const lines = sharedLines(documented, language)
  const page = html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${agreement.title}</title>
<style>${new Markup(PROTOCOL_STYLE)}</style>
</head>
<body>
<header>
<p>${words.kind}</p>
<h1>${agreement.title}</h1>
<p>${words.lead}</p>
</header>
<main>
<section><h2>${words.parties}</h2>
<p>${partiesOf(documented, language)}</p></section>
<section><h2>${words.sharing}</h2>
${sharingOf(documented, lines, language)}</section>
<section><h2>${words.always}</h2>
${listOf(words.rules)}</section>
<section><h2>${words.never}</h2>
${listOf(prohibitionsOf(documented, language))}</section>
<section><h2>${words.rights}</h2>
${listOf(words.asking)}</section>
</main>
<footer>
<h2>${words.about}</h2>
<p>${standingOf(documented, language)}</p>
<p>${words.bases} ${basesOf(documented, lines, language)}</p>
<p><strong>${documented.policy.common.texts[language].notice}</strong></p>
</footer>
</body>
</html>
`
  return page.source
}

function partiesOf(documented: Documented, language: Language): string {
  const { agreement, agencies, unsigned, policy } = documented
  const { notYet } = WORDS[language].protocol
  return `${agreement.parties
    .map((id) => {
      const type: AgencyType | undefined = agencies.get(id)?.type
      const notes = [
        ...(type ? [policy.common.texts[language].agencyTypes[type]] : []),
        ...(unsigned.includes(id) ? [notYet] : []),
      ]
      return `${nameOf(documented, id)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
    })
    .join(' · ')}.`
}

function sharingOf(documented: Documented, lines: readonly SharedLine[], language: Language): Markup {
  const { columns, nothing } = WORDS[language].protocol
  if (lines.length === 0) return html`<p>${nothing}</p>`
  return html`<table>
<thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
${PURPOSES.map((purpose) => linesFor(purpose, lines, documented, language))}
</table>`
}

function linesFor(
  purpose: Purpose,
  lines: readonly SharedLine[],
  { policy }: Documented,
  language: Language,
): Markup {
  const own = lines.filter((line) => line.purpose === purpose)
  if (own.length === 0) return html``
  return html`<tbody>
<tr><th colspan="5" scope="rowgroup">${policy.common.texts[language].purposes[purpose]}</th></tr>
${own.map(
  ({ from, what, to, only, how }) =>
    html`<tr><td>${from}</td><td>${what}</td><td>${to}</td><td>${only}</td><td>${how}</td></tr>\n`,
)}</tbody>
`
}

/** What nothing overrides, in the words of the pack; what holds elsewhere only is left out. */
function prohibitionsOf({ policy, agreement }: Documented, language: Language): readonly string[] {
  return policy.common.prohibitions
    .filter(({ when }) =>
      when.some(({ jurisdiction }) => {
        return jurisdiction === undefined || [jurisdiction].flat().includes(agreement.jurisdiction)
      }),
    )
    .map(({ text }) => sentence(text[language]))
}

function standingOf({ agreement }: Documented, language: Language): string {
  const words = WORDS[language].protocol
  const { id, version, validFrom, validUntil, reviewOn, dpia, territory = [] } = agreement
  const places = territory.length === 0 ? words.unnamed : territory.join(', ')
  return sentence(
    [
      `${words.version} ${version} (${id})`,
      words.place.replace('{places}', () => places),
      words.valid.replace('{from}', validFrom).replace('{until}', validUntil),
      words.review.replace('{day}', reviewOn ?? words.unnamed),
      words.assessment.replace('{dpia}', () => dpia ?? words.unnamed),
    ].join('; '),
  )
}

function basesOf({ policy }: Documented, lines: readonly SharedLine[], language: Language): string {
  const { statuses } = policy.common.texts[language]
  const bases = new Map(
    lines.flatMap(({ provisions }) =>
      provisions.map(({ citation, status }) => [citation, `${citation} (${statuses[status]})`] as const),
    ),
  )
  return sentence([...bases.values()].join('; '))
}

function listOf(entries: readonly string[]): Markup {
  return html`<ul>${entries.map((entry) => html`<li>${entry}</li>\n`)}</ul>`
}

function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1)
  return /[.!?]$/.test(begun) || begun === '' ? begun : `${begun}.`
}
