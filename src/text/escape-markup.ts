const SPECIAL =
  /[&<>"']|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it may stand in HTML or XML, in an element or a quoted attribute. What neither can carry (control
 * characters, lone surrogates) becomes U+FFFD, one for one. Lone surrogates are looked for without the `u` flag,
 * under which they could not be told from pairs.
 */
export function escapeMarkup(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? '\ufffd')
}
