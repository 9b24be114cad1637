import type { LanguageCode } from '../contract.js'

/**
 * BCP 47 codes and the ISO 639-3 codes of franc and of our tables, where the two differ. A language that is not listed
 * has the same three letters in both. Macrolanguages follow BCP 47 usage (`arb` is `ar`, `pes` is `fa`, `cmn` is `zh`,
 * `uzn` is `uz`); Kurdish is reported as what it is, Sorani (`ckb`) or Kurmanji (`kmr`), never as `ku`.
 */
const PAIRS =
  'en eng fr fra es spa pt por de deu nl nld it ita ro ron sv swe da dan nb nob nn nno is isl fi fin et ekk lv lvs ' +
  'lt lit pl pol cs ces sk slk sl slv hr hrv bs bos hu hun sq als ca cat gl glg eu eus eo epo cy cym ga gle br bre mt mlt ' +
  'tr tur az azj uz uzn tk tuk kk kaz ky kir tt tat ru rus uk ukr be bel bg bul mk mkd sr srp mn khk ar arb fa pes ' +
  'ur urd ps pbu ug uig he heb yi ydd am amh ti tir hi hin mr mar ne npi bn ben gu guj pa pan ta tam te tel kn kan ' +
  'ml mal si sin th tha lo lao km khm my mya bo bod ka kat hy hye el ell ko kor ja jpn zh cmn vi vie id ind ms zlm ' +
  'jv jav su sun tl tgl af afr zu zul sw swh so som ha hau yo yor ig ibo rw kin rn run lg lug mg plt sn sna ' +
  'ny nya xh xho st sot tn tsn ts tso ve ven ss ssw nr nbl ln lin kg kng ff fuv wo wol bm bam ee ewe ak aka ht hat ' +
  'qu quz ay ayr gn gug tg tgk dv div or ory se sme fo fao gd gla lb ltz fy fry oc oci'

const TO_ISO = new Map<string, string>()
const FROM_ISO = new Map<string, string>()
const words = PAIRS.split(' ')
for (let index = 0; index + 1 < words.length; index += 2) {
  TO_ISO.set(words[index] as string, words[index + 1] as string)
  if (!FROM_ISO.has(words[index + 1] as string)) FROM_ISO.set(words[index + 1] as string, words[index] as string)
}

/** ISO 639-3 of a BCP 47 primary subtag; a three-letter code is its own. */
export function toIso6393(code: LanguageCode): string {
  return TO_ISO.get(code) ?? code
}

/** BCP 47 primary subtag of an ISO 639-3 code. */
export function fromIso6393(code: string): LanguageCode {
  return FROM_ISO.get(code) ?? code
}
