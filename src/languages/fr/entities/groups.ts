/**
 * Nationalities, peoples and faiths: the masculine and, where it is not the masculine with `e`, the feminine. From the French
 * demonyms of the Unicode CLDR territories, with peoples and faiths added by hand.
 */
const NATIONALITIES =
  'afghan albanais algérien allemand andorran angolais antiguayen saoudien argentin arménien australien autrichien azerbaïdjanais azéri ' +
  'bahaméen bahreïni bahreïnien bangladais barbadien belge bélizien béninois bhoutanais biélorusse bélarusse birman bolivien bosnien bosniaque ' +
  'botswanais brésilien britannique brunéien bulgare burkinabé burkinabè burundais cambodgien camerounais canadien cap-verdien capverdien ' +
  'centrafricain chilien chinois chypriote colombien comorien congolais coréen nord-coréen sud-coréen costaricien ivoirien croate cubain danois ' +
  'djiboutien dominiquais dominicain égyptien émirati émirien équatorien érythréen espagnol estonien swazi américain étatsunien états-unien ' +
  'éthiopien fidjien finlandais français gabonais gambien géorgien ghanéen grenadien guatémaltèque guinéen bissau-guinéen équatoguinéen ' +
  'guyanien haïtien hondurien hongrois indien indonésien irakien iraquien iranien irlandais nord-irlandais islandais israélien italien ' +
  'jamaïcain japonais jordanien kazakh kényan kenyan kirghize kirghiz kosovar koweïtien koweitien laotien lésothien letton libanais libérien ' +
  'libyen liechtensteinois lituanien luxembourgeois macédonien malgache malaisien malawite maldivien malien maltais marocain marshallais ' +
  'mauricien mauritanien mexicain micronésien moldave monégasque mongol monténégrin mozambicain namibien népalais nicaraguayen nigérien ' +
  'nigérian norvégien néo-zélandais omanais ougandais ouzbek pakistanais palestinien panaméen papou paraguayen néerlandais hollandais péruvien ' +
  'philippin polonais portugais qatari qatarien roumain russe rwandais saint-marinais salomonais salvadorien samoan santoméen sénégalais serbe ' +
  'seychellois sierra-léonais singapourien slovaque slovène somalien soudanais sud-soudanais sri-lankais suédois suisse surinamais syrien ' +
  'tadjik taïwanais tanzanien tchadien tchèque thaïlandais est-timorais timorais togolais tunisien turkmène ukrainien uruguayen vanuatais ' +
  'vénézuélien vietnamien yéménite sud-africain zambien zimbabwéen sahraoui hongkongais groenlandais portoricain soviétique yougoslave ' +
  'tchécoslovaque anglais écossais gallois'
const PEOPLES =
  'arabe perse kurde yézidi yazidi yezidi ézidi turkmène turcoman berbère amazigh touareg pachtoune hazara baloutche tamoul bengali cachemiri rohingya ' +
  'ouïghour ouighour tatar tchétchène ingouche daghestanais ossète abkhaze circassien rom tsigane basque catalan corse breton flamand wallon ' +
  'hutu tutsi peul haoussa yoruba oromo amhara tigréen dinka nuer zoulou dogon bambara songhaï banyamulenge hema lendu khmer mapuche quechua maya inuit maori kanak ' +
  'latino hispanique slave scandinave caucasien bédouin nubien sémite afro-américain afrikaner créole'
const REGIONALS =
  'européen africain asiatique eurasiatique occidental oriental maghrébin sahélien ouest-africain est-africain nord-africain ' +
  'latino-américain nord-américain sud-américain caribéen antillais guadeloupéen martiniquais réunionnais guyanais calédonien polynésien ' +
  'québécois sicilien bavarois crimée gazaoui cisjordanien moyen-oriental proche-oriental centre-asiatique transatlantique anglo-saxon ' +
  'balkanique caucasien sibérien alsacien parisien new-yorkais londonien moscovite bruxellois'
const FAITHS =
  'musulman sunnite chiite shiite alaouite ismaélien zaïdite ibadite soufi salafiste wahhabite chrétien catholique protestant évangélique ' +
  'anglican luthérien copte maronite assyrien chaldéen juif hindou bouddhiste sikh mormon druze houthi houthiste alévi orthodoxe'
const NOT_GROUPS = new Set('crimée transatlantique oriental parisien bruxellois'.split(' '))

const FEMININES: Readonly<Record<string, string>> = {
  turc: 'turque',
  grec: 'grecque',
  juif: 'juive',
  ouzbek: 'ouzbèke',
  suisse: 'suisse',
  breton: 'bretonne',
  letton: 'lettonne',
  tadjik: 'tadjike',
  franc: 'franque',
  tchétchène: 'tchétchène',
  catholique: 'catholique',
}

/** The feminine by the ending of the masculine (Grevisse, Le bon usage, § 544 to 552). */
function feminine(masculine: string): string {
  const listed = FEMININES[masculine]
  if (listed) return listed
  if (/(?:e|è)$/u.test(masculine)) return masculine
  if (/(?:en|on)$/u.test(masculine)) return `${masculine}ne`
  return `${masculine}e`
}

function plural(word: string): string {
  if (/[sx]$/u.test(word)) return word
  return /tal$/u.test(word) ? `${word.slice(0, -2)}aux` : `${word}s`
}

function inflect(masculine: string): readonly string[] {
  const female = feminine(masculine)
  return [masculine, plural(masculine), female, plural(female)]
}

/** Every group in both genders and numbers; lower case, as the adjective is written. */
export const groups: readonly string[] = [
  ...new Set(
    [NATIONALITIES, PEOPLES, REGIONALS, FAITHS]
      .flatMap((list) => list.split(' '))
      .concat('turc', 'grec')
      .filter((word) => !NOT_GROUPS.has(word))
      .flatMap(inflect),
  ),
]
