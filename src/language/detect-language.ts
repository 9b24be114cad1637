import type { LanguageCode, LanguageDetection, LanguageGuess, LanguageOptions } from '../contract.js'
import { roundConfidence } from '../text/round-confidence.js'
import { fromIso6393, toIso6393 } from './codes.js'
import { countScripts } from './count-scripts.js'
import { askFranc } from './franc.js'
import { SCRIPTS } from './scripts.js'

const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for on was with as by at from has have were are it he they this said his will not',
  fr: 'le la les de des du un une et en à au aux que qui dans pour par sur avec est sont ont été il elle ce cette se ne pas',
  es: 'el la los las de del y en que un una por con para es son se al lo su más como fue ha no',
  de: 'der die das und in den von zu mit ist im des auf für ein eine nicht dem sich als auch er sie wurde nach bei',
  it: 'il la di che e un una in per con del della non si è sono da al le gli dei nel ha',
  pt: 'o a os as de do da dos das e em que um uma para com não por se na no foi é mais',
  nl: 'de het een van en in is dat op te voor met zijn die niet aan er door ook als bij naar',
}

function countFunctionWords(text: string): Map<LanguageCode, number> {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const shares = new Map<LanguageCode, number>()
  for (const [code, list] of Object.entries(FUNCTION_WORDS)) {
    const known = new Set(list.split(' '))
    shares.set(code, words.filter((word) => known.has(word)).length / Math.max(1, words.length))
  }
  return shares
}

function rank(text: string, among: readonly LanguageCode[] | null): LanguageGuess[] {
  const answers = askFranc(text, among ? { only: among.map(toIso6393) } : {})
  const shares = countFunctionWords(text)
  const scores = answers.map(([iso, score]) => ({ iso, score: score + 2 * (shares.get(fromIso6393(iso)) ?? 0) }))
  scores.sort((left, right) => right.score - left.score)
  const weights = scores.slice(0, 5).map(({ score }) => Math.exp(12 * (score - (scores[0]?.score ?? 0))))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight, index) => {
    const iso6393 = (scores[index] as { iso: string }).iso
    return { language: fromIso6393(iso6393), iso6393, confidence: roundConfidence(weight / total) }
  })
}

const UNDETERMINED: LanguageDetection = {
  language: 'und',
  iso6393: 'und',
  confidence: 0,
  script: 'Zyyy',
  reliable: false,
  alternatives: [],
}

/** The language that most of a text is in, with a confidence, its script, and what else it might be. Never throws. */
export function detectLanguage(text: string, options: LanguageOptions = {}): LanguageDetection {
  const among = options.among ?? null
  const scripts = countScripts(text)
  const script = SCRIPTS[scripts.most]
  if (scripts.letters === 0 || !script) return UNDETERMINED
  const sure = scripts.most === 5 && scripts.counts[6] ? 'ja' : script.language
  if (sure && (!among || among.includes(sure))) {
    const guess = { language: sure, iso6393: toIso6393(sure), confidence: 0.99 }
    return { ...guess, script: script.code, reliable: true, alternatives: [] }
  }
  const [best, ...alternatives] = rank(text, among)
  if (!best) return { ...UNDETERMINED, script: script.code }
  return { ...best, script: script.code, reliable: scripts.letters > 60 && best.confidence > 0.6, alternatives }
}
