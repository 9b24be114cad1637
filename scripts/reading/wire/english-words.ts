import { list } from './tree.js'

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  beat: ['beat', 'beaten'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  catch: ['caught', 'caught'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  forbid: ['forbade', 'forbidden'],
  give: ['gave', 'given'],
  hang: ['hanged', 'hanged'],
  hit: ['hit', 'hit'],
  know: ['knew', 'known'],
  see: ['saw', 'seen'],
  fall: ['fell', 'fallen'],
  rise: ['rose', 'risen'],
  speak: ['spoke', 'spoken'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  overthrow: ['overthrew', 'overthrown'],
  put: ['put', 'put'],
  retake: ['retook', 'retaken'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  shut: ['shut', 'shut'],
  slay: ['slew', 'slain'],
  steal: ['stole', 'stolen'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  blow: ['blew', 'blown'],
  withdraw: ['withdrew', 'withdrawn'],
  win: ['won', 'won'],
  withhold: ['withheld', 'withheld'],
}

// Stressed last syllables that double their consonant.
const DOUBLING = new Set([
  'ban',
  'bar',
  'gun',
  'cut',
  'hit',
  'lob',
  'overrun',
  'set',
  'shut',
  'kidnap',
  'stab',
  'rob',
  'rig',
  'stop',
  'plan',
  'scrap',
  'step',
  'repel',
  'control',
  'wiretap',
  'nab',
  'rebel',
  'expel',
  'jam',
  'defer',
])

/** The forms of a verb. */
export interface VerbForms {
  readonly base: string
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly gerund: string
}

/** Spells out the forms of an English verb. */
export function verbForms(base: string): VerbForms {
  const doubled = DOUBLING.has(base) ? base + base.slice(-1) : base
  const silent = base.endsWith('e')
  const toY = /[^aeiou]y$/u.test(base)
  const past = silent ? `${base}d` : toY ? `${base.slice(0, -1)}ied` : `${doubled}ed`
  const third = /(?:s|sh|ch|x|z)$/u.test(base) ? `${base}es` : toY ? `${base.slice(0, -1)}ies` : `${base}s`
  const gerund = silent && !/(?:ee|oe|ye)$/u.test(base) ? `${base.slice(0, -1)}ing` : `${doubled}ing`
  const [irregularPast, irregularParticiple] = IRREGULAR[base] ?? [past, past]
  return { base, third, past: irregularPast, participle: irregularParticiple, gerund }
}

const pairs = (lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split(/\s*\n\s*/u)
    .map((row) => row.split(' ') as [string, string])

/** Verbs whose subject acts on people, places or things. */
export const ATTACK_VERBS: readonly string[] = list(`
  attack bomb shell strike hit raid storm seize capture retake overrun besiege ambush target pound bombard shoot kill wound
  injure abduct kidnap free release arrest detain expel evacuate loot torch burn destroy damage blockade block surround
  assault strafe rocket mine encircle liberate occupy beat slay behead execute torture massacre gun stab rape rob hijack
  disperse quell confront intercept down repel search patrol guard defend hold control cross enter leave approach`)

/** Verbs between institutions, parties and people. */
export const STATE_VERBS: readonly string[] = list(`
  condemn criticize denounce accuse blame welcome praise back support reject oppose sanction expel summon recall ban bar
  indict charge sentence jail convict acquit pardon fine sue probe investigate question oust sack dismiss dissolve suspend
  overthrow impeach elect appoint name boycott postpone cancel delay extend lift impose slap tighten ease approve ratify
  sign scrap adopt pass veto amend draft unveil announce propose host mediate broker resume halt end break violate
  flout contravene breach honour receive visit meet phone lobby pressure urge warn threaten aid fund arm train deploy send
  withdraw pledge donate lend withhold freeze cut close reopen seal dump forbid hang extradite deport repatriate censor
  monitor hack wiretap jam leak publish reveal deny confirm reshuffle grill rebuke`)

/** Verbs whose participle tells what is said or thought of somebody: `a student identified as the bomber`. */
export const REPORT_PARTICIPLES: readonly string[] = list(
  'identify describe know see regard name fire launch plant send call appoint design aim deploy base station hold',
)

/** Verbs without an object. */
export const PLAIN_VERBS: readonly string[] = list(`
  march protest rally demonstrate flee surrender retreat withdraw resign die advance gather convene mobilize defect
  disappear explode collapse meet negotiate arrive depart escape riot strike rebel mutiny clash erupt shuttle travel return
  appear head travel walk drown perish speak fall rise vote attack fight`)

/** Verb and particle: `shot down a helicopter`. */
export const PARTICLE_VERBS: readonly (readonly [string, string])[] = pairs(`
  shoot down
  blow up
  set up
  break up
  round up
  cut off
  call off
  take over
  carry out
  seal off
  burn down
  hand over
  drive out
  wipe out
  gun down
  fight off
  pull down
  cordon off
  step up
  rule out
  beat back
  shut down
  turn back
  hunt down
  put down
  block off
  pick up
  take in
  bring in
  call up
  drive back`)

/** Verb and particle without an object: `pulled out of the talks`. */
export const PARTICLE_PLAIN: readonly (readonly [string, string])[] = pairs(`
  pull out
  step down
  break out
  back down
  move in
  give in
  set off
  walk out
  fight back
  press on`)

/** Verbs that take `to` and an infinitive. */
export const PROMISE_VERBS: readonly string[] = list(
  'vow pledge promise threaten agree refuse decline plan offer seek try fail decide prepare',
)

/** Verbs that take an object and `to` and an infinitive. */
export const URGE_VERBS: readonly string[] = list('urge ask order allow force pressure invite press push tell')

/** Verbs of speech before a clause. */
export const SPEECH_VERBS: readonly string[] = list(
  'say announce report confirm deny claim warn state add acknowledge insist',
)

/** Bare plurals that start many a sentence of the wires. */
export const PLURAL_PEOPLE: readonly string[] = list(`
  rebels gunmen militants troops soldiers protesters demonstrators hackers rioters insurgents jihadists separatists pirates
  farmers students teachers workers lawmakers prosecutors residents villagers migrants doctors nurses herders police
  paramilitaries guerrillas militiamen bandits kidnappers smugglers fighters officers officials authorities activists
  journalists diplomats ministers lawyers judges investigators peacekeepers settlers refugees miners dockworkers pilots
  commandos marines guards mutineers loyalists islamists extremists hardliners opponents leaders rulers senators deputies
  civilians passengers worshippers pilgrims commuters families women men teenagers gangs cartels tribesmen assailants
  attackers hostages captives detainees inmates prisoners rescuers medics firefighters observers inspectors unions parties`)

/** Heads of singular subjects after `the`, `a` or a possessor. */
export const SINGULAR_ACTORS: readonly string[] = list(`
  army military government opposition ministry parliament court tribunal coalition junta regime police navy militia cabinet
  president minister ambassador general commander governor mayor king premier chancellor union party group movement senate
  council commission militant soldier officer policeman gunman bomber attacker suspect protester driver journalist judge
  prosecutor lawyer lawmaker activist diplomat envoy spokesman spokeswoman warlord cleric bishop priest imam leader rebel`)

/** Things and places that are acted on. */
export const TARGETS: readonly string[] = list(`
  village town city base outpost checkpoint convoy barracks airport airbase bridge hospital school market mosque church
  embassy consulate prison camp refinery pipeline port factory dam plant station stadium university headquarters house
  home building shop bank hotel bus truck train tanker ship vessel helicopter plane jet drone tank vehicle patrol depot
  position border road highway crossing territory square office compound palace warehouse village server website`)

/** Acts as things: objects of the verbs of institutions. */
export const ACTS: readonly string[] = list(`
  attack raid strike offensive assault crackdown coup plot blockade siege ceasefire truce agreement accord deal treaty pact
  resolution sanction embargo election vote referendum summit meeting talk visit protest march rally boycott curfew ban
  law decree bill verdict sentence ruling trial investigation inquiry probe decision plan proposal offer demand request
  statement report claim threat warning arrest killing murder massacre abduction bombing shelling airstrike ambush clash
  violence fighting unrest operation mission deployment withdrawal invasion occupation annexation demolition eviction`)

/** Adjectives before people. */
export const PEOPLE_ADJECTIVES: readonly string[] = list(`
  armed suspected unidentified masked angry striking local Israeli Russian Turkish Syrian Sudanese Ethiopian Malian
  Colombian Mexican French Kurdish Iraqi Afghan Pakistani Indian Chinese Ukrainian Iranian Saudi Nigerian Kenyan Somali
  senior former retired wounded captured young elderly foreign pro-government anti-government loyal rival ethnic Islamist`)

/** Adjectives before things. */
export const THING_ADJECTIVES: readonly string[] = list(`
  military strategic besieged disputed northern southern eastern western central remote crowded main key new fresh deadly
  major large small heavy joint alleged recent armed fragile controversial naval diplomatic nuclear rebel-held abandoned`)

/** Nouns before nouns of people. */
export const PEOPLE_COMPOUNDS: readonly string[] = list(
  'government opposition rebel army security border union student police militia guerrilla coalition village',
)

/** Names of places, families and forces, most of them rare, so that shapes are learnt and not names. */
export const PLACES: readonly string[] = list(`
  Kidal Gao Marawi Idlib Lugansk Kherson Tigray Amhara Maiduguri Goma Bangui Mopti Aden Taiz Hodeidah Homs Aleppo Kirkuk
  Mosul Basra Herat Kunduz Quetta Karachi Srinagar Manipur Sittwe Mandalay Jolo Mindanao Dili Honiara Caracas Cali Oaxaca
  Tegucigalpa Managua Cochabamba Arequipa Asuncion Benghazi Misrata Tripoli Algiers Dakar Conakry Bamako Niamey Zinder
  Agadez Ouagadougou Lome Cotonou Accra Abuja Kano Jos Yaounde Bamenda Kinshasa Bukavu Bujumbura Kigali Kampala Nairobi
  Garissa Mogadishu Kismayo Addis Asmara Khartoum Juba Malakal Harare Pemba Maputo Yerevan Baku Stepanakert Tbilisi Grozny
  Minsk Odesa Kharkiv Chisinau Pristina Belgrade Sarajevo Skopje Tirana Athens Nicosia Ankara Diyarbakir Beirut Sidon`)
export const COUNTRIES: readonly string[] = list(`
  Mali Niger Chad Sudan Ethiopia Eritrea Somalia Kenya Uganda Rwanda Burundi Congo Angola Mozambique Nigeria Cameroon Ghana
  Libya Tunisia Algeria Morocco Egypt Israel Jordan Lebanon Syria Iraq Iran Turkey Yemen Oman Qatar Kuwait Pakistan India
  Nepal Myanmar Thailand Vietnam China Japan Taiwan Indonesia Philippines Fiji Mexico Guatemala Honduras Nicaragua Haiti Cuba
  Colombia Venezuela Ecuador Peru Bolivia Chile Brazil Ukraine Russia Belarus Georgia Armenia Azerbaijan Serbia Kosovo
  France Germany Spain Italy Poland Hungary Washington Moscow Beijing Tehran Kyiv Paris London Brussels Riyadh Cairo`)
export const FIRST_NAMES: readonly string[] = list(
  'Ahmed Ibrahim Maria Juan Ivan Olena Fatima Amina Joseph Paul Chen Min Rajesh Samuel Grace Yusuf Omar Leila Viktor Carlos',
)
export const SURNAMES: readonly string[] = list(
  'Traore Okafor Mahmoud Petrov Kovalenko Hernandez Ramirez Singh Mwangi Abdi Haddad Rahman Nkosi Diallo Moreno Aung Tesfaye Karimov',
)
export const DAYS: readonly string[] = list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday')
export const NUMBERS: readonly string[] = list(
  'two three four five six seven nine 10 11 12 14 15 17 20 25 30 34 40 50 60 80 100 150 200 300 1,200',
)

export const MONTHS: readonly string[] = list(
  'January February March April May June July August September October November December',
)
export const FORCES: readonly (readonly [name: string, short: string])[] = [
  ['Rapid Support Forces', 'RSF'],
  ['National Liberation Army', 'ELN'],
  ['African Union', 'AU'],
  ['Lebanese Armed Forces', 'LAF'],
  ['National Electoral Commission', 'NEC'],
  ['Tigray People Front', 'TPF'],
  ['Central Trade Union', 'CTU'],
  ['Human Rights Watch', 'HRW'],
]
/** Offices before a name: `foreign policy chief Josep Borrell`. */
export const OFFICES: readonly string[] = list(
  'chief spokesman spokeswoman leader envoy commander adviser director lawmaker mayor premier chancellor president secretary',
)
export const DEPARTMENTS: readonly (readonly string[])[] = [
  ['foreign', 'policy'],
  ['army'],
  ['police'],
  ['opposition'],
  ['security'],
  ['defence'],
  ['human', 'rights'],
  ['party'],
  ['military'],
  ['interior', 'ministry'],
]
