import type { Tokens } from './reading.js'

const CAPITAL = /^\p{Lu}\p{Ll}/u
const FIGURE = /^\d/u

function wordAt({ text, starts, ends }: Tokens, token: number): string {
  return text.slice(starts[token], ends[token])
}

// "Will Hurd condemned", "May's government"; not "Will they come?", "May God help them".
function opensAsName(tokens: Tokens, token: number, end: number): boolean {
  const next = token + 1 < end ? wordAt(tokens, token + 1) : ''
  if (/^['’]/u.test(next)) return true
  return CAPITAL.test(next) && wordAt(tokens, end - 1) !== '?'
}

/**
 * Whether a capitalised word that is else an auxiliary or a verb is a name or a month: "Theresa May has", "3 May", "Will Hurd
 * said". In a title that capitalises every word, only a figure beside it tells.
 */
export function isNameHere(tokens: Tokens, token: number, first: number, end: number): boolean {
  if (token === first) return opensAsName(tokens, token, end)
  const before = wordAt(tokens, token - 1)
  const next = token + 1 < end ? wordAt(tokens, token + 1) : ''
  if (FIGURE.test(before) || FIGURE.test(next)) return true
  return !CAPITAL.test(next) || !CAPITAL.test(before)
}
