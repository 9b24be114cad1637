/**
 * One sound of a romanised name. A vowel has a class (`a`, `e`, `i`, `u`); a consonant has the set of sounds that its
 * spelling may stand for, one character each: S = sh, C = ch of church, J = j of John, Y and A an initial glide, 0 none.
 */
export interface Grapheme {
  readonly vowel: string
  readonly sounds: string
  readonly spelling: string
  /** A vowel letter that may be a consonant: `Daoud`, `Dawud`. */
  readonly glide: boolean
  /** The first half of `ts`, which many spellings leave out. */
  readonly optional: boolean
  /** A French or Arabic j inside a word, which may be a vowel in Slavic spelling. */
  readonly softJ: boolean
  /** Followed by a silent final h. */
  readonly silentH: boolean
}

// Longest first: spelling, sounds it may stand for, and the letters that must follow where that matters.
const CONSONANTS: readonly (readonly [string, string, string?])[] = [
  ['schtsch', 'CS'],
  ['shtch', 'CS'],
  ['chtch', 'CS'],
  ['shch', 'CS'],
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['tch', 'C'],
  ['tsh', 'CS'],
  ['sch', 'S'],
  ['dzh', 'J'],
  ['dj', 'J'],
  ['dž', 'J'],
  ['cz', 'C'],
  ['sz', 'Ss'],
  ['dz', 'dz'],
  ['kh', 'kh'],
  ['gh', 'gk'],
  ['sh', 'S'],
  ['ch', 'SCk'],
  ['zh', 'Jz'],
  ['dh', 'dz'],
  ['th', 'ts'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['qu', 'k', 'eiy'],
  ['gu', 'gJ', 'eiy'],
  ['tz', 'T'],
  ['ts', 'T'],
  ['ş', 'Ss'],
  ['ç', 'CsS'],
  ['ž', 'Jz'],
  ['ğ', 'g'],
  ['q', 'kg'],
  ['x', 'X'],
  ['j', 'J'],
  ['w', 'v'],
  ['b', 'b'],
  ['d', 'd'],
  ['f', 'f'],
  ['g', 'gJ'],
  ['h', 'h'],
  ['k', 'k'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
  ['p', 'p'],
  ['r', 'r'],
  ['s', 's'],
  ['t', 't'],
  ['v', 'v'],
  ['z', 'z'],
]
const BY_FIRST: ReadonlyMap<string, typeof CONSONANTS> = /* @__PURE__ */ new Map(
  [...new Set(CONSONANTS.map(([spelling]) => spelling[0] as string))].map((first) => [
    first,
    CONSONANTS.filter(([spelling]) => spelling[0] === first),
  ]),
)
const VOWEL_CLASSES: Readonly<Record<string, string>> = { a: 'a', e: 'e', i: 'i', y: 'i', o: 'u', u: 'u' }
const isVowel = (letter: string | undefined): boolean => letter !== undefined && letter in VOWEL_CLASSES

function grapheme(part: Partial<Grapheme>): Grapheme {
  return {
    vowel: '',
    sounds: '',
    spelling: '',
    glide: false,
    optional: false,
    softJ: false,
    silentH: false,
    ...part,
  }
}

// Digraphs and glides inside a run of vowels: `daoud`/`dawood`, `zuhair`/`zouheir`.
function pushVowels(units: Grapheme[], run: string, initial: boolean, final: boolean): void {
  const classes: string[] = []
  const reduced = run
    .replace(/ou|oo/gu, 'u')
    .replace(/ee|ie$|iy|yy|ii|ij/gu, 'i')
    .replace(/aa/gu, 'a')
  for (const letter of reduced) {
    const vowel = VOWEL_CLASSES[letter] as string
    if (classes.at(-1) !== vowel) classes.push(vowel)
  }
  classes.forEach((vowel, index) => {
    const glidesIn = initial && index === 0 && classes.length > 1
    if (vowel === 'u' && index > 0) units.push(grapheme({ sounds: 'v0', spelling: 'u', glide: true }))
    else if (glidesIn && vowel === 'u') units.push(grapheme({ sounds: 'vA', spelling: 'ou', glide: true }))
    else if (glidesIn && vowel === 'i') units.push(grapheme({ sounds: 'YA', spelling: 'i', glide: true }))
    else units.push(grapheme({ vowel, spelling: run }))
  })
  const mayEndInGlide = final && !initial && classes.at(-1) === 'u' && /[oae]u$/u.test(run)
  if (mayEndInGlide && !units.at(-1)?.glide) units.push(grapheme({ sounds: 'v0', spelling: 'u', glide: true }))
}

function matchConsonant(token: string, at: number): readonly [string, string] | null {
  for (const [spelling, sounds, before] of BY_FIRST.get(token[at] as string) ?? []) {
    if (!token.startsWith(spelling, at)) continue
    if (before === undefined || before.includes(token[at + spelling.length] ?? ' ')) return [spelling, sounds]
  }
  if (token[at] !== 'c') return null
  return ['c', 'eiy'.includes(token[at + 1] ?? ' ') ? 'sJC' : 'kJ']
}

// What a spelling may stand for here: at the end of a token, at its start, after a vowel.
function soundsHere(
  spelling: string,
  sounds: string,
  next: string | undefined,
  previous: Grapheme | undefined,
): string {
  const final = next === undefined
  if (spelling === 'ch' && !final && 'rl'.includes(next)) return 'k'
  if (spelling === 'h') return final ? '' : 'h'
  if (spelling === 'j') return previous === undefined ? 'JY' : previous.vowel === '' || final ? 'J0' : 'J'
  if (spelling === 'w' && previous !== undefined) return 'v0'
  if (spelling === 'f' && final) return 'fv'
  if (spelling === 'd' && final) return 'dt'
  return sounds
}

function pushConsonant(units: Grapheme[], spelling: string, sounds: string): void {
  const last = units.at(-1)
  if (sounds === 'X') units.push(grapheme({ sounds: 'k', spelling: 'k' }), grapheme({ sounds: 's', spelling: 's' }))
  else if (sounds === 'T')
    units.push(grapheme({ sounds: 't', spelling: 't', optional: true }), grapheme({ sounds: 's', spelling: 's' }))
  else if (sounds === '') {
    if (last !== undefined && last.vowel !== '') units[units.length - 1] = { ...last, silentH: true }
  } else if (last?.sounds !== sounds)
    units.push(grapheme({ sounds, spelling, softJ: spelling === 'j' && sounds === 'J' }))
}

function endOfVowels(token: string, from: number): number {
  let end = from
  while (isVowel(token[end])) end += 1
  return end
}

/** The sounds of one folded token of a name; doubled consonants collapse, unknown letters are passed over. */
export function toGraphemes(token: string): Grapheme[] {
  const units: Grapheme[] = []
  let at = 0
  while (at < token.length) {
    if (isVowel(token[at])) {
      const end = endOfVowels(token, at)
      const glides = at === 0 && end - at > 1 && token[at] === 'y'
      if (glides) units.push(grapheme({ sounds: 'Y0', spelling: 'y', glide: true }))
      if (glides) pushVowels(units, token.slice(1, end), false, false)
      else pushVowels(units, token.slice(at, end), at === 0, end === token.length)
      at = end
      continue
    }
    const match = matchConsonant(token, at)
    if (match === null) {
      at += 1
      continue
    }
    const next = at + match[0].length
    pushConsonant(units, match[0], soundsHere(match[0], match[1], token[next], units.at(-1)))
    at = next
  }
  return units
}
