import type { LemmaEntry } from './lemma-rules.js'

/** English verbs whose forms follow no rule: the verb, then its forms. */
const FORMS = `
abide abode, arise arose arisen, awake awoke awoken, bear bore borne, beat beaten, befall befell befallen, beget begot begotten,
begin began begun, behold beheld, bend bent, beset, bid bade bidden, bind bound, bite bit bitten, bleed bled, blow blew blown,
break broke broken, breed bred, bring brought, broadcast, build built, burn burnt, buy bought, catch caught, choose chose chosen,
cling clung, come came, creep crept, deal dealt, dig dug, draw drew drawn, drink drank drunk, drive drove driven, dwell dwelt,
eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown,
forbid forbade forbidden, forecast, foresee foresaw foreseen, forego forewent foregone, forget forgot forgotten,
forgive forgave forgiven, forsake forsook forsaken, freeze froze frozen, get got gotten, give gave given, go went gone,
grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt, know knew known,
lay laid, lead led, leap leapt, learn learnt, leave left, lend lent, lose lost, make made, mean meant, meet met,
mislead misled, mistake mistook mistaken, misunderstand misunderstood, outdo outdid outdone, overcome overcame,
overhear overheard, override overrode overridden, overrun overran, oversee oversaw overseen, overtake overtook overtaken,
overthrow overthrew overthrown, partake partook partaken, pay paid, prove proven, rebuild rebuilt, repay repaid,
retake retook retaken, ride rode ridden, ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought,
sell sold, send sent, shake shook shaken, shed, shine shone, shoot shot, show shown, shrink shrank shrunk, sing sang sung,
sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, smite smote smitten, sow sown, speak spoke spoken,
speed sped, spend spent, spill spilt, spin spun, spit spat, spoil spoilt, spring sprang sprung, stand stood,
steal stole stolen, stick stuck, sting stung, stink stank stunk, stride strode stridden, strike struck stricken,
strive strove striven, swear swore sworn, sweep swept, swell swollen, swim swam swum, swing swung, take took taken,
teach taught, tear tore torn, tell told, think thought, throw threw thrown, tread trod trodden, undergo underwent undergone,
understand understood, undertake undertook undertaken, undo undid undone, uphold upheld, wake woke woken, wear wore worn,
weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld, withstand withstood,
write wrote written`

/** The irregular verb forms that the treebanks do not show, so that `slain` is told from its spelling neighbours. */
export function irregularVerbs(seen: readonly LemmaEntry[]): LemmaEntry[] {
  const known = new Set(seen.map(({ word }) => word))
  return FORMS.split(',')
    .map((row) => row.trim().split(/\s+/u))
    .flatMap(([lemma = '', ...forms]) => forms.map((word) => ({ word, lemma, count: 1 })))
    .filter(({ word }) => !known.has(word))
}
