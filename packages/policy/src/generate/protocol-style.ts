/** The style of the public protocol: black on white, one A4 page where the agreement is of ordinary size. */
export const PROTOCOL_STYLE = `
@page { size: A4; margin: 12mm }
:root { color: #000; background: #fff; font: 15px/1.4 system-ui, sans-serif }
body { max-width: 62em; margin: 1.5em auto; padding: 0 1em }
header p { margin: 0 }
h1 { margin: .1em 0 .2em; font-size: 1.5em; line-height: 1.2 }
h2 { margin: .9em 0 .2em; font-size: 1.05em; border-bottom: 1px solid #000 }
p, ul { margin: .2em 0 }
ul { padding-left: 1.2em }
table { width: 100%; border-collapse: collapse; font-size: .92em }
th, td { padding: .15em .5em .15em 0; text-align: left; vertical-align: top; border-bottom: 1px solid #999 }
footer { font-size: .92em }
@media (max-width: 40em) {
  thead { position: absolute; clip-path: inset(50%) }
  tr, td, th { display: block; border: 0 }
  tr { border-bottom: 1px solid #999 }
}
@media print {
  :root { font-size: 8.5px; line-height: 1.25 }
  body { max-width: none; margin: 0; padding: 0 }
  tr, li { break-inside: avoid }
  h2 { break-after: avoid }
}
`
