import type { TreebankSentence } from '../treebank.js'
import * as words from './english-words.js'
import {
  adposition,
  after,
  among,
  type Branch,
  before,
  between,
  capitalized,
  chance,
  leaf,
  mark,
  type Random,
  type Tree,
  writeSentences,
} from './tree.js'

// --- names and numbers

const country = (random: Random): Tree => leaf(among(random, words.COUNTRIES), 'PROPN')
const placeName = (random: Random): Tree => leaf(among(random, words.PLACES), 'PROPN')
const anyPlace = (random: Random): Tree => (chance(random, 0.6) ? country(random) : placeName(random))
const article = (form: string): Branch => ['det', leaf(form, 'DET', form === 'an' ? 'a' : form)]
const adjective = (word: string): Branch => ['amod', leaf(word, 'ADJ', word.toLowerCase())]
const possessive = (owner: Tree): Branch => ['nmod:poss', after(owner, ['case', leaf("'s", 'PART')])]
const possessor = (random: Random): Branch => ['nmod:poss', leaf(among(random, ['his', 'her', 'its', 'their']), 'PRON')]

function personName(random: Random): Tree {
  const surname = leaf(among(random, words.SURNAMES), 'PROPN')
  return chance(random, 0.85) ? after(leaf(among(random, words.FIRST_NAMES), 'PROPN'), ['flat', surname]) : surname
}

// "foreign policy chief", "Home Minister", "President", "army spokesman".
function office(random: Random): Tree {
  if (chance(random, 0.3)) {
    const title = leaf(
      among(random, ['President', 'General', 'Colonel', 'Ambassador', 'Chancellor', 'Captain']),
      'PROPN',
    )
    return title
  }
  if (chance(random, 0.35)) {
    const minister = leaf('Minister', 'PROPN')
    const first = among(random, ['Home', 'Defence', 'Interior', 'Finance', 'Justice'])
    return chance(random, 0.3)
      ? before(minister, ['amod', leaf(among(random, ['Foreign', 'Prime']), 'ADJ')])
      : before(minister, ['compound', leaf(first, 'PROPN')])
  }
  const head = leaf(among(random, words.OFFICES), 'NOUN')
  const department = among(random, words.DEPARTMENTS)
  const last = leaf(department[department.length - 1] as string, 'NOUN')
  const named = before(head, [
    'compound',
    department.length > 1 ? before(last, ['amod', leaf(department[0] as string, 'ADJ')]) : last,
  ])
  return chance(random, 0.35)
    ? before(named, ['compound', leaf(among(random, ['EU', 'UN', 'NATO', 'Hamas', 'Fatah', 'Kremlin']), 'PROPN')])
    : named
}

function person(random: Random): Tree {
  const named = personName(random)
  const roll = random()
  if (roll < 0.25) return named
  if (roll < 0.75) return before(named, ['nmod:desc', nationality(random, office(random))])
  const post = determined(random, nationality(random, leaf(among(random, words.SINGULAR_ACTORS), 'NOUN')))
  return roll < 0.88
    ? after(named, ['appos', between(',', post, ',')])
    : after(post, ['appos', between(',', named, ',')])
}

const nationality = (random: Random, tree: Tree): Tree =>
  chance(random, 0.3)
    ? before(
        tree,
        adjective(among(random, ['Israeli', 'Turkish', 'Malian', 'French', 'Indian', 'Polish', 'Kenyan', 'Iranian'])),
      )
    : tree

// "the Rapid Support Forces (RSF)".
function force(random: Random): Tree {
  const [name, short] = among(random, words.FORCES)
  const parts = name.split(' ')
  const head = leaf(parts[parts.length - 1] as string, 'PROPN')
  const whole = before(
    head,
    article('the'),
    ...parts.slice(0, -1).map((part): Branch => ['compound', leaf(part, 'PROPN')]),
  )
  return chance(random, 0.5) ? after(whole, ['appos', between('(', leaf(short, 'PROPN'), ')')]) : whole
}

// "at least 12", "more than 200", "nearly 40", "up to 50", "three".
function amount(random: Random): Tree {
  const number = leaf(among(random, words.NUMBERS), 'NUM')
  const roll = random()
  if (roll < 0.18) return before(number, ['nmod', before(leaf('least', 'ADJ'), adposition('at'))])
  if (roll < 0.3) return before(number, ['advmod', after(leaf('more', 'ADJ'), ['fixed', leaf('than', 'ADP')])])
  if (roll < 0.42)
    return before(number, ['advmod', leaf(among(random, ['nearly', 'about', 'almost', 'around']), 'ADV')])
  if (roll < 0.48) return before(number, ['advmod', after(leaf('up', 'ADP'), ['fixed', leaf('to', 'ADP')])])
  return number
}

// --- nouns

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  gunmen: 'gunman',
  militiamen: 'militiaman',
  tribesmen: 'tribesman',
  women: 'woman',
  men: 'man',
  police: 'police',
  troops: 'troops',
  paramilitaries: 'paramilitary',
  families: 'family',
  authorities: 'authority',
  parties: 'party',
  deputies: 'deputy',
}

const singularOf = (plural: string): string => IRREGULAR_PLURALS[plural] ?? plural.replace(/s$/u, '')
const pluralOf = (noun: string): string =>
  /(?:s|ch|sh|x)$/u.test(noun) ? `${noun}es` : `${noun.replace(/(?<=[^aeiou])y$/u, 'ie')}s`

function describe(random: Random, noun: Tree, adjectives: readonly string[], compounds: readonly string[]): Tree {
  const roll = random()
  if (roll < 0.25) return before(noun, adjective(among(random, adjectives)))
  if (roll < 0.4 && compounds.length > 0) return before(noun, ['compound', leaf(among(random, compounds), 'NOUN')])
  if (roll < 0.46) return before(noun, ['compound', placeName(random)])
  return noun
}

function people(random: Random): Tree {
  const plural = among(random, words.PLURAL_PEOPLE)
  return describe(random, leaf(plural, 'NOUN', singularOf(plural)), words.PEOPLE_ADJECTIVES, words.PEOPLE_COMPOUNDS)
}

function countedPeople(random: Random): Tree {
  if (chance(random, 0.65)) return before(people(random), ['nummod', amount(random)])
  if (chance(random, 0.2)) return before(leaf('others', 'NOUN', 'other'), ['nummod', amount(random)])
  const group = among(random, ['dozens', 'hundreds', 'thousands', 'scores'])
  return after(leaf(group, 'NOUN', group.slice(0, -1)), ['nmod', before(people(random), adposition('of'))])
}

function determined(random: Random, noun: Tree): Tree {
  const roll = random()
  if (roll < 0.2) return before(noun, possessive(chance(random, 0.75) ? anyPlace(random) : personName(random)))
  if (roll < 0.25) return before(noun, possessor(random))
  const first = noun.left[0]?.[1].form ?? noun.form
  return before(noun, article(roll < 0.65 ? 'the' : /^[aeiou]/iu.test(first) ? 'an' : 'a'))
}

function actor(random: Random): Tree {
  const noun = leaf(among(random, words.SINGULAR_ACTORS), 'NOUN')
  return determined(random, describe(random, noun, words.PEOPLE_ADJECTIVES, words.PEOPLE_COMPOUNDS))
}

function thing(random: Random): Tree {
  const noun = leaf(among(random, words.TARGETS), 'NOUN')
  if (chance(random, 0.15)) return before({ ...noun, form: pluralOf(noun.form) }, ['nummod', amount(random)])
  const compounds = ['army', 'police', 'oil', 'government', 'border']
  return determined(random, describe(random, noun, words.THING_ADJECTIVES, compounds))
}

function act(random: Random): Tree {
  const noun = leaf(among(random, words.ACTS), 'NOUN')
  const many = chance(random, 0.3)
  const whole = describe(random, many ? { ...noun, form: pluralOf(noun.form) } : noun, words.THING_ADJECTIVES, [])
  const phrase = many ? whole : determined(random, whole)
  const preposition = among(random, ['in', 'on', 'with', 'against'])
  return chance(random, 0.3) ? after(phrase, ['nmod', before(placeName(random), adposition(preposition))]) : phrase
}

function subject(random: Random): Tree {
  const roll = random()
  if (roll < 0.1) return coordinated(random, anyPlace(random), anyPlace)
  if (roll < 0.22) return person(random)
  if (roll < 0.28) return force(random)
  if (roll < 0.31) return device(random)
  const plain = roll < 0.62 ? people(random) : roll < 0.86 ? actor(random) : countedPeople(random)
  const more = random()
  if (more < 0.08) return after(plain, ['nmod', before(placeName(random), adposition(among(random, ['in', 'from'])))])
  if (more < 0.12) return after(plain, ['acl', linkedTo(random)])
  if (more < 0.14) return after(plain, ['acl', undergoing(random)])
  if (more < 0.17) return after(plain, ['amod', loyalTo(random)])
  if (more < 0.2) return after(plain, ['acl:relcl', relative(random)])
  if (more < 0.24) return coordinated(random, plain, people)
  if (more < 0.32) return after(plain, insertion(random))
  return plain
}

// "a drone launched from Yemen", "the bomb".
function device(random: Random): Tree {
  const noun = leaf(
    among(random, ['drone', 'missile', 'bomb', 'rocket', 'mine', 'grenade', 'shell', 'blast', 'strike', 'attack']),
    'NOUN',
  )
  const described = determined(
    random,
    describe(random, noun, ['roadside', 'ballistic', 'powerful', 'Russian', 'Israeli'], ['car', 'suicide', 'land']),
  )
  return chance(random, 0.5) ? after(described, ['acl', undergoing(random)]) : described
}

function coordinated(random: Random, one: Tree, other: (random: Random) => Tree): Tree {
  if (chance(random, 0.7)) return one
  return after(one, ['conj', before(other(random), ['cc', leaf('and', 'CCONJ')])])
}

// ", on a visit to Kyiv,", ", who fled the country,", ", citing the police,".
function insertion(random: Random): Branch {
  const roll = random()
  if (roll < 0.2) {
    const stay = before(
      leaf(among(random, ['visit', 'trip', 'tour', 'mission']), 'NOUN'),
      adposition('on'),
      article('a'),
    )
    return ['nmod', between(',', after(stay, ['nmod', before(anyPlace(random), adposition('to'))]), ',')]
  }
  if (roll < 0.6) return ['acl', between(',', undergoing(random), ',')]
  return ['acl:relcl', between(',', relative(random), ',')]
}

// "who fled", "who were throwing stones", "who tried to storm parliament".
function relative(random: Random): Tree {
  const who: Branch = ['nsubj', leaf('who', 'PRON.W')]
  const roll = random()
  if (roll < 0.25) {
    const tried = verb(among(random, ['try', 'want', 'refuse', 'attempt']), 'past', null)
    return before(after(tried, ['xcomp', purpose(random)]), who)
  }
  return before(
    predicate(random, among(random, ['past', 'past', 'pluperfect', 'progressive']), leaf('men', 'NOUN', 'man')),
    who,
  )
}

// "a drone launched from Yemen", "men arrested in Kano on Friday", "a bomb planted by rebels".
function undergoing(random: Random): Tree {
  const deed = verb(
    among(random, chance(random, 0.7) ? words.ATTACK_VERBS : words.REPORT_PARTICIPLES),
    'participle',
    null,
  )
  const roll = random()
  if (roll < 0.25) return after(deed, agentPhrase(random))
  if (roll < 0.5)
    return after(deed, ['obl', before(placeName(random), adposition(among(random, ['from', 'in', 'near', 'to'])))])
  if (roll < 0.75) return after(deed, time(random))
  if (roll < 0.88) return after(deed, ['obl', before(actor(random), adposition('as'))])
  return adjuncts(random, deed)
}

// "militants linked to Al-Shabab", "forces backed by Rwanda".
function linkedTo(random: Random): Tree {
  if (chance(random, 0.5)) {
    const agent = before(anyPlace(random), adposition('by'))
    return after(verb(among(random, ['back', 'lead', 'fund', 'arm']), 'participle', null), ['obl:agent', agent])
  }
  const [base, preposition] = among(random, [
    ['link', 'to'],
    ['ally', 'with'],
    ['align', 'with'],
    ['tie', 'to'],
  ] as const)
  return after(verb(base, 'participle', null), ['obl', before(anyPlace(random), adposition(preposition))])
}

const loyalTo = (random: Random): Tree =>
  after(leaf(among(random, ['loyal', 'close', 'opposed']), 'ADJ'), [
    'obl',
    before(chance(random, 0.5) ? personName(random) : anyPlace(random), adposition('to')),
  ])

// --- verbs

type Voice =
  | 'past'
  | 'present'
  | 'perfect'
  | 'pluperfect'
  | 'future'
  | 'infinitive'
  | 'bare'
  | 'progressive'
  | 'gerund'
  | 'participle'
  | 'passive'

const isPlural = (tree: Tree): boolean =>
  tree.right.some(([relation]) => relation === 'conj') ||
  (tree.tag === 'NOUN' && tree.lemma !== tree.form) ||
  tree.form === 'police' ||
  tree.form === 'troops' ||
  tree.form === 'Forces'

function verb(base: string, voice: Voice, of: Tree | null): Tree {
  const forms = words.verbForms(base)
  const many = of !== null && isPlural(of)
  const helped = (form: string, tag: string, helper: string, lemma: string, relation = 'aux'): Tree =>
    before(leaf(form, tag, base), [relation, leaf(helper, 'AUX.F', lemma)])
  if (voice === 'past') return leaf(forms.past, 'VERB.F', base)
  if (voice === 'present') return leaf(many ? base : forms.third, 'VERB.F', base)
  if (voice === 'gerund') return leaf(forms.gerund, 'VERB.G', base)
  if (voice === 'participle') return leaf(forms.participle, 'VERB.P', base)
  if (voice === 'bare') return leaf(base, 'VERB.I', base)
  if (voice === 'infinitive') return before(leaf(base, 'VERB.I', base), ['mark', leaf('to', 'PART')])
  if (voice === 'progressive') return helped(forms.gerund, 'VERB.G', many ? 'were' : 'was', 'be')
  if (voice === 'future') return helped(base, 'VERB.I', 'will', 'will')
  if (voice === 'pluperfect') return helped(forms.participle, 'VERB.P', 'had', 'have')
  if (voice === 'perfect') return helped(forms.participle, 'VERB.P', many ? 'have' : 'has', 'have')
  return helped(forms.participle, 'VERB.P', many ? 'were' : 'was', 'be', 'aux:pass')
}

const FINITE = ['past', 'past', 'past', 'past', 'present', 'perfect', 'future', 'pluperfect'] as const

const agentPhrase = (random: Random): Branch => [
  'obl:agent',
  before(chance(random, 0.5) ? people(random) : actor(random), adposition('by')),
]

function passive(random: Random, of: Tree | null): Tree {
  const undergone = verb(among(random, chance(random, 0.6) ? words.ATTACK_VERBS : words.STATE_VERBS), 'passive', of)
  return chance(random, 0.5) ? after(undergone, agentPhrase(random)) : undergone
}

// What stands after a verb: object, particle, complement.
function predicate(random: Random, voice: Voice, of: Tree | null): Tree {
  if (voice === 'passive') return passive(random, of)
  const roll = random()
  if (roll < 0.34) return after(verb(among(random, words.ATTACK_VERBS), voice, of), ['obj', target(random)])
  if (roll < 0.57) return after(verb(among(random, words.STATE_VERBS), voice, of), ['obj', matter(random)])
  if (roll < 0.68) return particleVerb(random, voice, of)
  if (roll < 0.81) return moved(random, voice, of)
  if (roll < 0.85) {
    const fire = after(verb('open', voice, of), ['obj', leaf('fire', 'NOUN')])
    return after(fire, ['obl', before(target(random), adposition('on'))])
  }
  if (roll < 0.9) {
    const shot = after(verb(among(random, ['fire', 'launch', 'lob']), voice, of), ['obj', munitions(random)])
    return after(shot, ['obl', before(target(random), adposition('at'))])
  }
  if (roll < 0.94) return after(verb('clash', voice, of), ['obl', before(people(random), adposition('with'))])
  if (roll < 0.97) return accusation(random, voice, of)
  const left = after(verb('leave', voice, of), ['obj', before(people(random), ['nummod', amount(random)])])
  return after(left, ['xcomp', leaf(among(random, ['dead', 'homeless', 'wounded']), 'ADJ')])
}

// "fled", "shuttled between Moscow and Kyiv", "pulled out of the talks".
function moved(random: Random, voice: Voice, of: Tree | null): Tree {
  if (chance(random, 0.25)) {
    const [base, particle] = among(random, words.PARTICLE_PLAIN)
    const left = after(verb(base, voice, of), ['compound:prt', leaf(particle, 'ADP')])
    return chance(random, 0.4)
      ? after(left, ['obl', before(act(random), adposition(particle === 'out' ? 'of' : 'after'))])
      : left
  }
  const plain = verb(among(random, words.PLAIN_VERBS), voice, of)
  const roll = random()
  if (roll < 0.35)
    return after(plain, ['obl', before(anyPlace(random), adposition(among(random, ['to', 'from', 'into', 'through'])))])
  if (roll < 0.5)
    return after(plain, ['obl', before(act(random), adposition(among(random, ['during', 'after', 'over'])))])
  if (roll < 0.58)
    return after(plain, ['obl', before(people(random), adposition(among(random, ['with', 'between', 'among'])))])
  return plain
}

const matter = (random: Random): Tree =>
  chance(random, 0.6) ? act(random) : chance(random, 0.5) ? actor(random) : person(random)

function particleVerb(random: Random, voice: Voice, of: Tree | null): Tree {
  const [base, particle] = among(random, words.PARTICLE_VERBS)
  const object = chance(random, 0.6) ? target(random) : act(random)
  return after(verb(base, voice, of), ['compound:prt', leaf(particle, 'ADP')], ['obj', object])
}

// "accused Eritrea of arming rebels".
function accusation(random: Random, voice: Voice, of: Tree | null): Tree {
  const deed = before(predicate(random, 'gerund', null), ['mark', leaf('of', 'SCONJ')])
  const whom = chance(random, 0.5) ? anyPlace(random) : actor(random)
  return after(verb(among(random, ['accuse', 'suspect']), voice, of), ['obj', whom], ['advcl', deed])
}

function munitions(random: Random): Tree {
  const noun = among(random, ['missiles', 'rockets', 'shells', 'mortars', 'shots', 'grenades', 'drones'])
  const bare = leaf(noun, 'NOUN', noun.slice(0, -1))
  return chance(random, 0.4)
    ? before(bare, ['nummod', amount(random)])
    : chance(random, 0.5)
      ? bare
      : before(bare, adjective(among(random, ['ballistic', 'heavy', 'several', 'guided'])))
}

function target(random: Random): Tree {
  const roll = random()
  if (roll < 0.4) return thing(random)
  if (roll < 0.65) return countedPeople(random)
  if (roll < 0.7) return after(people(random), ['acl:relcl', relative(random)])
  if (roll < 0.75) return actor(random)
  if (roll < 0.82) return person(random)
  return roll < 0.92 ? charged(random, people(random)) : placeName(random)
}

// "men convicted of murder", "students accused of spying".
function charged(random: Random, whom: Tree): Tree {
  if (chance(random, 0.6)) return whom
  const crime = before(
    leaf(among(random, ['murder', 'treason', 'espionage', 'terrorism', 'corruption', 'links']), 'NOUN'),
    adposition('of'),
  )
  return after(whom, [
    'acl',
    after(verb(among(random, ['convict', 'accuse', 'suspect']), 'participle', null), ['obl', crime]),
  ])
}

// --- time and place

// "on Monday", "on Monday evening", "on 18 January", "late on Tuesday", "Monday", "overnight".
function time(random: Random): Branch {
  const roll = random()
  const day = leaf(among(random, words.DAYS), 'PROPN')
  if (roll < 0.4) return ['obl', before(day, adposition('on'))]
  if (roll < 0.55) {
    const part = leaf(among(random, ['evening', 'night', 'morning', 'afternoon']), 'NOUN')
    return ['obl', before(part, adposition('on'), ['compound', day])]
  }
  if (roll < 0.67)
    return [
      'obl:unmarked',
      chance(random, 0.4) ? before(day, ['advmod', leaf(among(random, ['late', 'early']), 'ADV')]) : day,
    ]
  if (roll < 0.8) {
    const number = leaf(String(1 + Math.floor(random() * 28)), 'NUM')
    const month = leaf(among(random, words.MONTHS), 'PROPN')
    return chance(random, 0.5)
      ? ['obl', after(before(number, adposition('on')), ['nmod:unmarked', month])]
      : ['obl', before(number, adposition('on'), ['compound', month])]
  }
  if (roll < 0.88) {
    const span = leaf(among(random, ['week', 'month', 'year']), 'NOUN')
    return ['obl:unmarked', before(span, adjective(among(random, ['last', 'last', 'next'])))]
  }
  if (roll < 0.94) return ['obl', before(leaf(among(random, words.MONTHS), 'PROPN'), adposition('in'))]
  return ['advmod', leaf(among(random, ['overnight', 'yesterday', 'earlier']), 'ADV')]
}

// "in a statement issued on Wednesday".
function inStatement(random: Random): Branch {
  const noun = leaf(among(random, ['statement', 'letter', 'report', 'message', 'video', 'communique']), 'NOUN')
  const written = verb(among(random, ['issue', 'release', 'publish', 'post']), 'participle', null)
  const told = chance(random, 0.7) ? after(noun, ['acl', after(written, time(random))]) : noun
  return ['obl', before(told, adposition('in'), article('a'))]
}

// "in the northern town of Gao", "in Kidal".
function whereabouts(random: Random): Tree {
  const preposition = adposition(among(random, ['in', 'in', 'in', 'near', 'outside', 'at']))
  if (chance(random, 0.5)) return before(placeName(random), preposition)
  if (chance(random, 0.3)) {
    const land = leaf(among(random, ['state', 'province', 'district', 'county', 'region']), 'NOUN')
    return before(land, preposition, ['compound', placeName(random)])
  }
  const town = leaf(among(random, ['town', 'city', 'province', 'region', 'district', 'village']), 'NOUN')
  const named = after(town, ['nmod', before(placeName(random), adposition('of'))])
  const sides = ['northern', 'eastern', 'southern', 'central', 'besieged']
  return before(
    chance(random, 0.5) ? before(named, adjective(among(random, sides))) : named,
    preposition,
    article('the'),
  )
}

function adjuncts(random: Random, clause: Tree): Tree {
  const placed = chance(random, 0.45) ? after(clause, ['obl', whereabouts(random)]) : clause
  if (chance(random, 0.05)) return after(placed, inStatement(random))
  return chance(random, 0.4) ? after(placed, time(random)) : placed
}

// "On 18 January,", "In Bamako,", "After weeks of fighting,", "Meanwhile,".
function opener(random: Random): Branch {
  const roll = random()
  const comma = (branch: Branch): Branch => [branch[0], after(branch[1], mark(','))]
  if (roll < 0.4) return comma(['obl', before(dated(random), adposition('on'))])
  if (roll < 0.55) return comma(inStatement(random))
  if (roll < 0.7) return comma(['obl', whereabouts(random)])
  if (roll < 0.8)
    return comma(['advmod', leaf(among(random, ['meanwhile', 'separately', 'earlier', 'elsewhere']), 'ADV')])
  const while_ = leaf(among(random, ['weeks', 'days', 'months', 'hours']), 'NOUN')
  const span = before({ ...while_, lemma: while_.form.slice(0, -1) }, adposition('after'))
  return comma([
    'obl',
    after(span, [
      'nmod',
      before(leaf(among(random, ['fighting', 'unrest', 'talks', 'protests']), 'NOUN'), adposition('of')),
    ]),
  ])
}

function dated(random: Random): Tree {
  if (chance(random, 0.4)) return leaf(among(random, words.DAYS), 'PROPN')
  const number = leaf(String(1 + Math.floor(random() * 28)), 'NUM')
  const month = leaf(among(random, words.MONTHS), 'PROPN')
  return chance(random, 0.5) ? after(number, ['nmod:unmarked', month]) : before(number, ['compound', month])
}

// --- sentences

function clause(random: Random, voice: Voice | null = null): Tree {
  const who = subject(random)
  const chosen = voice ?? (chance(random, 0.2) ? 'passive' : among(random, FINITE))
  const adverb: Branch[] =
    chosen === 'past' && chance(random, 0.1)
      ? [['advmod', leaf(among(random, ['reportedly', 'also', 'allegedly']), 'ADV')]]
      : []
  const relation = chosen === 'passive' ? 'nsubj:pass' : 'nsubj'
  if (chance(random, 0.05)) adverb.unshift(['parataxis', between(',', saying(random), ',')])
  return before(adjuncts(random, before(predicate(random, chosen, who), ...adverb)), [relation, who])
}

// "witnesses told Reuters", "police said".
function saying(random: Random): Tree {
  const speaker = chance(random, 0.6) ? people(random) : actor(random)
  if (chance(random, 0.7)) return before(verb('say', 'past', speaker), ['nsubj', speaker])
  const whom = leaf(among(random, ['Reuters', 'AFP', 'AP', 'reporters', 'journalists']), 'PROPN')
  return before(after(verb('tell', 'past', speaker), ['obj', whom]), ['nsubj', speaker])
}

const and = (tree: Tree): Branch => ['conj', before(tree, ['cc', leaf('and', 'CCONJ')])]

// ", killing three people", "after rebels attacked", "and burned two houses".
function consequence(random: Random, main: Tree): Tree {
  const roll = random()
  if (roll < 0.2) {
    const killing = verb(among(random, ['kill', 'wound', 'injure', 'capture']), 'gerund', null)
    const harmed = after(killing, ['obj', countedPeople(random)])
    const more = after(verb('wound', 'gerund', null), ['obj', countedPeople(random)])
    return after(main, ['advcl', before(chance(random, 0.4) ? after(harmed, and(more)) : harmed, mark(','))])
  }
  if (roll < 0.36) {
    const word = among(random, ['after', 'as', 'before', 'while'])
    return after(main, ['advcl', before(clause(random, 'past'), ['mark', leaf(word, 'SCONJ')])])
  }
  if (roll < 0.46) return after(main, and(chance(random, 0.3) ? harm(random) : predicate(random, 'past', null)))
  if (roll < 0.49)
    return after(
      main,
      ['conj', before(predicate(random, 'past', null), mark(','))],
      and(predicate(random, 'past', null)),
    )
  if (roll < 0.56) return after(main, and(clause(random, 'past')))
  if (roll < 0.64) return after(main, ['advcl', purpose(random)])
  return main
}

// "wounded seven others", "injured dozens".
const harm = (random: Random): Tree =>
  after(verb(among(random, ['kill', 'wound', 'injure', 'abduct', 'arrest', 'capture']), 'past', null), [
    'obj',
    harmed(random),
  ])

function harmed(random: Random): Tree {
  const roll = random()
  if (roll < 0.4) return countedPeople(random)
  if (roll < 0.6) return leaf(among(random, words.NUMBERS), 'NUM')
  if (roll < 0.75) return leaf(among(random, ['dozens', 'hundreds', 'scores']), 'NOUN')
  return before(leaf(among(random, ['others', 'more']), 'NOUN'), ['nummod', amount(random)])
}

// "Gunmen killed two farmers and wounded seven others in an attack on a village".
function toll(random: Random): Tree {
  const who = subject(random)
  const main = adjuncts(random, after(harm(random), and(circumstances(random, harm(random)))))
  return before(main, ['nsubj', who])
}

function circumstances(random: Random, harmful: Tree): Tree {
  if (chance(random, 0.4)) return harmful
  const blow = leaf(among(random, ['attack', 'raid', 'ambush', 'assault', 'strike', 'operation']), 'NOUN')
  const on = chance(random, 0.5) ? after(blow, ['nmod', before(thing(random), adposition('on'))]) : blow
  return after(harmful, [
    'obl',
    before(on, adposition(among(random, ['in', 'during'])), article(/^[aeiou]/u.test(blow.form) ? 'an' : 'a')),
  ])
}

// "to withdraw troops and resume talks".
function purpose(random: Random): Tree {
  const aim = adjuncts(random, predicate(random, 'infinitive', null))
  return chance(random, 0.3) ? after(aim, and(predicate(random, 'bare', null))) : aim
}

function promise(random: Random): Tree {
  const plain = promised(random)
  return chance(random, 0.25) ? after(plain, and(predicate(random, 'past', null))) : plain
}

function promised(random: Random): Tree {
  const who = subject(random)
  const roll = random()
  if (roll < 0.4)
    return before(after(verb(among(random, words.PROMISE_VERBS), 'past', who), ['xcomp', purpose(random)]), [
      'nsubj',
      who,
    ])
  const whom = chance(random, 0.35) ? anyPlace(random) : chance(random, 0.5) ? actor(random) : people(random)
  if (roll < 0.8) {
    const urged = after(verb(among(random, words.URGE_VERBS), 'past', who), ['obj', whom])
    return before(after(chance(random, 0.3) ? after(urged, time(random)) : urged, ['xcomp', purpose(random)]), [
      'nsubj',
      who,
    ])
  }
  const called = after(verb('call', 'past', who), ['obl', before(whom, adposition('on'))], ['xcomp', purpose(random)])
  return before(called, ['nsubj', who])
}

function report(random: Random): Tree {
  const told = clause(random)
  if (chance(random, 0.4)) {
    const speaker = chance(random, 0.5) ? people(random) : chance(random, 0.6) ? actor(random) : person(random)
    const said = verb(among(random, ['say', 'say', 'report', 'announce']), 'past', speaker)
    return before(said, ['ccomp', after(told, mark(','))], ['nsubj', speaker])
  }
  const speaker = subject(random)
  const that = before(told, ['mark', leaf('that', 'SCONJ')])
  const spoke = after(verb(among(random, words.SPEECH_VERBS), 'past', speaker), [
    'ccomp',
    chance(random, 0.65) ? that : told,
  ])
  return before(chance(random, 0.35) ? after(spoke, and(deedAfterSpeech(random))) : spoke, ['nsubj', speaker])
}

// "… and accused criminals of hijacking the protests", "… and promised food".
const deedAfterSpeech = (random: Random): Tree =>
  chance(random, 0.4) ? accusation(random, 'past', null) : predicate(random, 'past', null)

const bare = (tree: Tree): Tree => ({ ...tree, left: tree.left.filter(([relation]) => relation !== 'det') })

// Telegraphic: no articles, present tense or infinitive.
function headline(random: Random): Tree {
  const one = simpleHeadline(random)
  return chance(random, 0.15) ? after(one, ['parataxis', before(simpleHeadline(random), mark(','))]) : one
}

// "Dozens arrested in Cairo", "At least 30 killed in attack on market".
function undergone(random: Random): Tree {
  const who = chance(random, 0.5) ? bare(harmed(random)) : bare(people(random))
  const deed = verb(
    among(random, ['kill', 'arrest', 'wound', 'injure', 'abduct', 'detain', 'free', 'jail', 'sentence', 'deport']),
    'participle',
    null,
  )
  const place = before(placeName(random), adposition('in'))
  const event = leaf(among(random, ['attack', 'raid', 'blast', 'clashes', 'protest', 'crackdown', 'bombing']), 'NOUN')
  const after_ = before(event, adposition(among(random, ['in', 'after', 'during'])))
  return before(after(deed, ['obl', chance(random, 0.5) ? place : after(after_, ['nmod', place])]), ['nsubj:pass', who])
}

function simpleHeadline(random: Random): Tree {
  if (chance(random, 0.3)) return undergone(random)
  const who = bare(chance(random, 0.4) ? anyPlace(random) : chance(random, 0.6) ? people(random) : actor(random))
  const voice = chance(random, 0.2) ? 'infinitive' : 'present'
  if (chance(random, 0.25)) {
    const shot = after(verb(among(random, ['fire', 'launch', 'lob']), voice, who), ['obj', munitions(random)])
    return before(after(shot, ['obl', before(bare(thing(random)), adposition('at'))]), ['nsubj', who])
  }
  const whom = bare(chance(random, 0.5) ? thing(random) : chance(random, 0.5) ? act(random) : people(random))
  const done = after(verb(among(random, chance(random, 0.5) ? words.ATTACK_VERBS : words.STATE_VERBS), voice, who), [
    'obj',
    whom,
  ])
  return before(chance(random, 0.5) ? after(done, ['obl', before(placeName(random), adposition('in'))]) : done, [
    'nsubj',
    who,
  ])
}

// "GOMA, Congo (AP) —".
function dateline(random: Random, whole: Tree): Tree {
  const town = placeName(random)
  const where = { ...town, form: chance(random, 0.6) ? town.form.toUpperCase() : town.form }
  const land: Branch[] = chance(random, 0.5) ? [['appos', before(country(random), mark(','))]] : []
  const agency = between('(', leaf(among(random, ['AP', 'AFP', 'Reuters', 'Xinhua', 'dpa']), 'PROPN'), ')')
  const line = after(where, ...land, ['appos', agency], mark(among(random, ['—', '-', '–'])))
  return before(capitalized(whole), ['obl:unmarked', line])
}

function sentence(random: Random): Tree {
  const roll = random()
  if (roll > 0.9) return chance(random, 0.6) ? headline(random) : after(headline(random), mark('.'))
  const plain =
    roll < 0.5
      ? consequence(random, clause(random))
      : roll < 0.6
        ? toll(random)
        : roll < 0.76
          ? report(random)
          : promise(random)
  const opened = chance(random, 0.15)
    ? before(plain, opener(random))
    : chance(random, 0.04)
      ? dateline(random, plain)
      : plain
  return after(opened, mark('.'))
}

/**
 * Sentences as the wires write them, with their trees, from a small grammar of our own: bare plurals before ambiguous
 * verbs, particles, participles, openers, appositions, headlines, of which the treebanks hold too few.
 */
export const englishWire = (count: number): TreebankSentence[] => writeSentences(sentence, count)
