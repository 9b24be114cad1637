import type { ReadingRules } from '../../reading/reading-rules.js'
import { clusters } from './model/reading-clusters.js'
import { lemmas } from './model/reading-lemmas.js'
import { lexicon } from './model/reading-lexicon.js'
import { weights } from './model/reading-weights.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** French tokens and sentences, after the conventions of UD French GSD and Sequoia. */
export const reading: ReadingRules = {
  language: 'fr',
  tokens: {
    elisions: words('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'),
    wholes: ["l'on", "c'est-à-dire"],
    pieces:
      /[-‐‑](?:t[-‐‑](?:il|elle|on|ils|elles|en)|t['’]en|ils|elles|il|elle|on|je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|en|y|là|ci)(?![\p{L}\p{N}_'’‐‑-])/iuy,
    pieceStarts: '-‐‑',
    bound: words(
      'rendez celui celle ceux celles au par jusque de là ce peut lui eux elle elles soi vis entre outre cela en ici jong',
    ),
    prefixes: null,
    fusions: new Map(),
    abbreviations: words(
      'm mm dr pr st ste mgr me av apr cf ex al éd ed hab tél tel bd boul janv févr juil sept oct nov déc op cit mr mrs jr sr inc corp co ltd etc',
    ),
    numbered: words('no nos n p pp art vol fig chap env fév'),
    spacedThousands: true,
    joinedNumbers: true,
    units: new Set(),
  },
  sentences: {
    unfinished: words('m mm dr pr mgr me cf p pp av no nos art vol fig mr mrs ste st ex env'),
    openers: words(
      "Le La Les Il Elle Ils Elles En Un Une On Mais Ce Cette Ces Et Selon Dans Pour Au Aux Des Du L' L’ C' C’ D' D’ S' S’ J' J’ Nous Vous Je Son Sa Ses Leur Leurs Après Avant Depuis Lors Par Sur",
    ),
  },
  clauses: {
    reporting: words(
      'affirmer annoncer déclarer dire expliquer indiquer préciser ajouter souligner rapporter estimer assurer confirmer répondre poursuivre conclure commenter reconnaître regretter lancer insister rappeler juger noter révéler avertir prévenir reprendre admettre soutenir confier écrire raconter marteler promettre rétorquer répliquer résumer constater plaider observer dénoncer prédire relater témoigner tempérer renchérir nuancer déplorer prétendre signaler mentionner',
    ),
    agentWords: words('par'),
    telling: words('informer'),
    that: words("que qu' qu’"),
    backshifted: /(?:ait|aient)$/iu,
    perfects: words('a ont est sont'),
    singular: words('a est avait était affirme dit'),
    plural: words('ont sont avaient étaient affirment disent'),
    moving: words(
      'aller venir arriver partir entrer sortir monter descendre naître mourir décéder rester tomber devenir revenir parvenir intervenir convenir survenir retourner rentrer repartir provenir',
    ),
    agreement: true,
    states: new Set(),
    things: new Set(),
    drawing: new Set(),
    drawnFrom: new Set(),
    goals: new Set(),
    heldAs: new Set(),
    holding: new Set(),
    between: words('entre'),
    durations: words('minute minutes heure heures jour jours journée semaine semaines mois an ans année années'),
    objectRelatives: words("que qu'"),

    times: new Set(),
    when: 'quand',
    calendar: words(
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre matin midi après-midi soir minuit hier avant-hier',
    ),
    partitives: words('des'),
    agentDeterminer: true,
  },
  homographs: new Set(),
  inflections: [
    ['issaient', 'ir'],
    ['issait', 'ir'],
    ['issent', 'ir'],
    ['issant', 'ir'],
    ['èrent', 'érer'],
    ['èrent', 'er'],
    ['ère', 'érer'],
    ['eraient', 'er'],
    ['erait', 'er'],
    ['aient', 'er'],
    ['eront', 'er'],
    ['era', 'er'],
    ['ent', 'er'],
    ['ait', 'er'],
    ['ant', 'er'],
    ['ées', 'er'],
    ['ée', 'er'],
    ['és', 'er'],
    ['é', 'er'],
    ['es', 'er'],
    ['e', 'er'],
    ['a', 'er'],
    ['ies', 'ir'],
    ['ie', 'ir'],
    ['is', 'ir'],
    ['it', 'ir'],
    ['i', 'ir'],
  ],
  verbs: words(
    'interpeller rebeller sceller fouetter flageller racketter caillasser tabasser détrousser rosser chasser ' +
      'pourchasser repousser progresser agresser blesser cesser dresser casser classer masser amasser baisser ' +
      'abaisser hausser adresser presser transgresser outrepasser ratisser hisser décaisser déchirer retirer ' +
      'emmener malmener incarcérer récupérer appréhender amender vilipender éloigner soigner spolier radier ' +
      'remanier amnistier concerter lacérer priver fâcher huer saboter épingler tacler étriller déguerpir ravir ' +
      'asservir brandir alourdir approfondir libérer opérer déférer interférer proférer réitérer transférer ' +
      'légiférer exonérer tolérer suggérer digérer exagérer éreinter vandaliser lyncher lapider égorger molester ' +
      'bastonner mitrailler canarder canonner pilonner dynamiter plastiquer torpiller arraisonner perquisitionner ' +
      'rançonner réquisitionner déminer débrayer manifester coffrer écrouer',
  ),
  nouns: new Map([
    ['marche', 'marche'],
    ['ressortissants', 'ressortissant'],
    ['passants', 'passant'],
    ['commandos', 'commando'],
    ['snipers', 'sniper'],
    ['guérillas', 'guérilla'],
    ['ennemis', 'ennemi'],
    ['raids', 'raid'],
    ['taxis', 'taxi'],
    ['villas', 'villa'],
    ['visas', 'visa'],
    ['quotas', 'quota'],
    ['hausses', 'hausse'],
    ['champs', 'champ'],
    ['codes', 'code'],
    ['ayatollahs', 'ayatollah'],
    ['mollahs', 'mollah'],
    ['cheikhs', 'cheikh'],
    ['favelas', 'favela'],
    ['tribus', 'tribu'],
    ['abris', 'abri'],
    ['chirurgiens', 'chirurgien'],
    ['pannes', 'panne'],
    ['secousses', 'secousse'],
    ['brousses', 'brousse'],
    ['escarmouches', 'escarmouche'],
    ['vendettas', 'vendetta'],
    ['voyous', 'voyou'],
    ['montées', 'montée'],
    ['portées', 'portée'],
    ['antennes', 'antenne'],
    ['appuis', 'appui'],
    ['filière', 'filière'],
    ['condoléances', 'condoléances'],
    ['doléances', 'doléance'],
    ['revolvers', 'revolver'],
    ['tramways', 'tramway'],
    ['crashs', 'crash'],
    ['putschs', 'putsch'],
  ]),
  accents: {
    letters: { e: 'éèê', a: 'âà', u: 'ûù', i: 'îï', o: 'ô', c: 'ç' },
    auxiliaries: words(
      'a ai as ont avons avez avait avaient aura auront aurait auraient ait aient eu ayant avoir est sont etait etaient ete etre sera seront serait seraient soit soient fut furent etant sommes suis',
    ),
    participles: [
      ['ees', 'ées'],
      ['ee', 'ée'],
      ['es', 'és'],
      ['e', 'é'],
    ],
    between: words('pas aussi egalement ensuite deja jamais plus donc ainsi encore toujours recemment ete'),
    words: new Map([
      ['apres', 'après'],
      ['meme', 'même'],
      ['ou', 'ou'],
      ['etat', 'état'],
      ['pres', 'près'],
      ['des', 'des'],
      ['hopital', 'hôpital'],
      ['eleves', 'élèves'],
      ['eleve', 'élève'],
      ['dement', 'dément'],
    ]),
  },
  evidence: null,
  model: { weights, lexicon, clusters, lemmas },
}
