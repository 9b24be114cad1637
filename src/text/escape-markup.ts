// Markup, controls (but for tab and line ends), noncharacters of every plane, and lone surrogates; without the `u`
// flag, as under it a lone surrogate could not be told from half a pair.
const MARKUP = /[&<>"']/
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const PLANE_ENDS =
  /[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/
const NONCHARACTER = new RegExp(`[\\ufdd0-\\ufdef\\ufffe\\uffff]|${PLANE_ENDS.source}`)
const SPECIAL = new RegExp([MARKUP, CONTROL, NONCHARACTER, LONE_SURROGATE].map(({ source }) => source).join('|'), 'g')

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it may stand in HTML or XML, in an element or a quoted attribute. What neither should carry (control
 * characters, noncharacters, lone surrogates) becomes U+FFFD.
 */
export function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '\ufffd')
}
