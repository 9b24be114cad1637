import type { EventRules } from '../../events/rules/event-rules.js'
import { classes } from './events/classes.js'
import { complements } from './events/complements.js'
import { incidentTriggers } from './events/incident-triggers.js'
import { incidents } from './events/incidents.js'
import { otherSenses } from './events/other-senses.js'
import { pressTriggers } from './events/press-triggers.js'
import { topics } from './events/topics.js'
import { triggers } from './events/triggers.js'

const ENDING = /(?:a|as|ai|ons|ez|ont|(?<conditional>ais|ait|ions|iez|aient))$/u

// Future and conditional stand on the infinitive or on a stem in `-r` (Grevisse §§ 789–791). The imperfect and the
// simple past of verbs in `-rer` and `-rir` (`tirait`, `déclara`, `courait`) end alike and are told by the stem.
function isFutureStem(stem: string, lemma: string): boolean {
  if (!stem.endsWith('r')) return false
  if (stem === lemma || `${stem}e` === lemma) return true
  if (lemma === 'aller') return stem === 'ir'
  if (lemma.endsWith('er')) return stem.endsWith('er') || stem.endsWith('verr')
  return !lemma.endsWith('rir') || stem.endsWith('rr')
}

// Imperfect and simple past: `tirait`, `attaqua`, `prirent`.
const PAST = /(?:[^aeiou]ait|[iu]ait|aient|èrent|[iu]rent|ûrent|înrent|(?<![aeiou])a|[^ao]i[nt]t)$/u

function isPastForm(word: string, lemma: string): boolean {
  if (!PAST.test(word)) return false
  if (/a$/u.test(word)) return lemma.endsWith('er') && word === `${lemma.slice(0, -2)}a`
  return !/[io]it$/u.test(word) || !lemma.endsWith('ire')
}

function mood(word: string, lemma: string): 'future' | 'conditional' | 'past' | null {
  const ending = ENDING.exec(word)
  if (!ending || !isFutureStem(word.slice(0, ending.index), lemma)) return isPastForm(word, lemma) ? 'past' : null
  return ending.groups?.conditional === undefined ? 'future' : 'conditional'
}

// `à` and `de` melt into the article: the lexicon writes the plain word, the text has any of these.
const MELTED: Readonly<Record<string, readonly string[]>> = { à: ['à', 'au', 'aux'], de: ['de', 'du', 'des', "d'"] }

function meltPlaces(places: string): string {
  const all = places.split('|').flatMap((place) => MELTED[place] ?? [place])
  return [...new Set(all)].join('|')
}

function meltPair(pair: string): string[] {
  const [place = '', role = ''] = pair.trim().split(':')
  return (MELTED[place] ?? [place]).map((form) => `${form}:${role}`)
}

// The reflexive pronoun is read under `soi`, elided or not.
function reflexive(words: string): string {
  return words.replace(/(?<=^|[ ,])(?:se |s')(?=\p{L})/gu, 'soi ')
}

/** An entry with the contracted forms of its prepositions written out. */
function melt(entry: string): string {
  return entry
    .replace(/^[^(<]*/u, reflexive)
    .replace(/\((-?)([^=)]+)(?=[=)])/gu, (_, sign: string, places: string) => `(${sign}${meltPlaces(places)}`)
    .replace(/<([^>]*)>/u, (_, pairs: string) => `<${[...new Set(pairs.split(',').flatMap(meltPair))].join(', ')}>`)
}

function meltLine(line: string): string {
  const at = line.indexOf('|') + 1
  return line.slice(0, at) + line.slice(at).split(';').map(melt).join(';')
}

let melted: readonly string[] | null = null

/** What French brings to the coding of events. */
export const events: EventRules = {
  language: 'fr',
  get triggers() {
    melted ??= [...pressTriggers, ...triggers, ...complements, ...otherSenses, ...incidentTriggers].map(meltLine)
    return melted
  },
  classes,
  topics,
  prepositions: {
    contre: 'against',
    encontre: 'against',
    face: 'against',
    avec: 'with',
    côtés: 'with',
    à: 'to',
    au: 'to',
    aux: 'to',
    envers: 'to',
    auprès: 'to',
    'auprès de': 'to',
    vers: 'to',
    égard: 'to',
    'vis-à-vis': 'to',
    de: 'of',
    du: 'of',
    des: 'of',
    "d'": 'of',
    'd’': 'of',
    sur: 'on',
    pour: 'for',
    faveur: 'for',
    profit: 'for',
    entre: 'between',
    parmi: 'between',
    par: 'by',
    dans: 'at',
    en: 'at',
    près: 'near',
    proximité: 'near',
    abords: 'near',
    devant: 'near',
    lors: 'at',
    autour: 'at',
    derrière: 'with',
    chez: 'at',
    sous: 'at',
    hors: 'from',
    depuis: 'from',
    comme: 'about',
    concernant: 'about',
    sujet: 'about',
    propos: 'about',
  },
  instruments: {
    drone:
      'drone, aéronef sans pilote, avion sans pilote, drone kamikaze, drone explosif, drone armé, quadricoptère, shahed, drone piégé, engin sans pilote, appareil sans pilote',
    aerial:
      "avion, hélicoptère, aviation, aérien, chasseur, armée de l'air, avion de chasse, avion de combat, avion de guerre, bombardier, chasseur-bombardier, baril d'explosif, baril d'explosifs, bombe planant, force aérien, hélicoptère de combat, aéronef, jet, raid aérien, frappe aérien",
    'heavy-weapons':
      "roquette, missile, mortier, obus, artillerie, char, lance-roquette, lance-roquettes, missile balistique, missile de croisière, obusier, katioucha, arme lourd, obus de mortier, tir d'artillerie, orgue de staline, canon, navire de guerre, blindé, torpille, fusée, projectile",
    'suicide-attack':
      "kamikaze, ceinture explosif, ceinture d'explosifs, ceinture d'explosif, attentat-suicide, attentat suicide, suicide, gilet explosif, veste explosif, attaque-suicide, attaque suicide, opération suicide",
    explosives:
      'bombe, engin explosif, mine, explosif, voiture piégé, grenade, piégé, camion piégé, véhicule piégé, moto piégé, engin explosif improvisé, dynamite, cocktail molotov, colis piégé, mine antipersonnel, bombe artisanal, engin artisanal, charge explosif, engin piégé, explosion, engin, déflagration, mine terrestre, lettre piégé, bipeur, tnt',
    firearms:
      "fusil, balle, arme à feu, pistolet, kalachnikov, homme armé, tireur, arme automatique, fusil d'assaut, mitrailleuse, coup de feu, arme léger, tireur embusqué, tireur isolé, sniper, fusillade, pistolet-mitrailleur, rafale, arme de poing, balle réel, fusil de chasse, carabine, revolver, tir à balle réel",
    primitive:
      'couteau, machette, pierre, hache, arme blanc, gourdin, bâton, flèche, lance, épée, sabre, marteau, barre de fer, pavé, jet de pierre, poignard, arc, cutter, tournevis',
    'crowd-control':
      'gaz lacrymogène, canon à eau, balle en caoutchouc, matraque, grenade lacrymogène, lacrymogène, grenade assourdissant, grenade de désencerclement, gaz poivre, flash-ball, lbd, tonfa, balle de défense, gaz',
    unconventional:
      'chlore, sarin, arme chimique, gaz toxique, gaz sarin, novitchok, agent innervant, gaz moutarde, phosphore blanc, arme nucléaire, anthrax, polonium, gaz de combat, arme bactériologique, agent chimique',
  },
  incidents,
  grievances:
    'contre, après, suite, pour, dénoncer, réclamer, exiger, condamner, protester, suivant, depuis, car, parce, accuser, afin, commémorer, demander',
  verbs: {
    doing: reflexive(
      "amorcer, relancer, initier, réamorcer, mener, lancer, perpétrer, commettre, effectuer, conduire, organiser, tenir, procéder à, entamer, poursuivre, annoncer, imposer, déclencher, engager, diriger, exprimer, adresser, signer, ordonner, orchestrer, fomenter, planifier, préparer, ourdir, entreprendre, multiplier, intensifier, reprendre, décréter, proclamer, donner, prononcer, prendre part à, participer à, se livrer à, opérer, réaliser, exécuter, ouvrir, accomplir, déposer, formuler, émettre, proférer, présenter, observer, faire, avoir, apporter, fournir, accorder, infliger, décider, décider de, poser, prendre, instaurer, instituer, appeler à, appliquer, exercer, conclure, achever, terminer, revendiquer, se rendre coupable de, être auteur de, être à l'origine de, être derrière, être impliqué dans, superviser, commander, commanditer, faire preuve de, se lancer dans, convoquer, coordonner, monter, assumer, annuler, reporter, suspendre, interrompre, rejeter, refuser, accepter, promettre, menacer de, demander, exiger, réclamer, réitérer, renouveler, accueillir, assister à, coorganiser, dépêcher, recourir à, user de, rétablir, lever",
    ),
    undergoing: reflexive(
      "subir, faire l'objet de, faire objet, être victime de, être la cible de, essuyer, être visé par, être la proie de, échapper à, survivre à, faire face à, être en butte à, encaisser, endurer, souffrir de, être confronté à, être frappé par, être touché par, réchapper à, résister à, recevoir, être sous le coup de, tomber dans, être soumis à, encourir, bénéficier de, obtenir, écoper de, affronter, être placé sous, déplorer, être en proie à, être théâtre de, être le théâtre de, connaître",
    ),
    happening: reflexive(
      "avoir lieu, se produire, se dérouler, tenir, produire, dérouler, poursuivre, ouvrir, achever, solder, multiplier, intensifier, étendre, engager, déclencher, prolonger, éclater, survenir, se poursuivre, intervenir, débuter, commencer, reprendre, faire, viser, frapper, toucher, tuer, blesser, secouer, ébranler, se multiplier, s'intensifier, durer, faire rage, se tenir, s'ouvrir, s'achever, se solder, cesser, se terminer, opposer, ravager, endeuiller, ensanglanter, suivre, avoir coûté, échouer, arriver, retentir, continuer, s'étendre, se propager, prendre fin, dégénérer, causer, entraîner, provoquer, paralyser, agiter, se répéter, être prévu, être programmé, être en cours, être signalé, se prolonger, s'engager, s'enliser, se déclencher, surgir, s'abattre, viser à, coûter, détruire, laisser",
    ),
    causing:
      "entraîner, faire, causer, provoquer, conduire à, se solder par, coûter, laisser, déclencher, susciter, aboutir à, déboucher sur, donner lieu à, occasionner, engendrer, valoir, pousser, mener à, amener, être suivi de, être à l'origine de, dégénérer en, tourner à, forcer, contraindre",
    control: reflexive(
      "continuer, parvenir, tenter, essayer, commencer, vouloir, chercher, prévoir, décider, accepter, refuser, menacer, promettre, devoir, pouvoir, aller, venir, demander, exhorter, appeler, forcer, accuser, réussir, finir, cesser, arrêter, s'engager, s'apprêter, compter, entendre, envisager, espérer, souhaiter, projeter, viser, se préparer, entreprendre, hésiter, renoncer, oser, jurer, proposer, convenir, échouer, manquer, contribuer, aider, servir, se dire prêt, être prêt, être sur le point, obliger, contraindre, pousser, inciter, inviter, autoriser, permettre, interdire, empêcher, ordonner, sommer, soupçonner, faire, laisser, sembler, paraître, partir, se mettre, ne pas hésiter, être censé, se voir, avoir l'intention, s'efforcer, se résoudre, consentir, charger, suspecter, avoir pour objectif",
    ),
    cancelling:
      "annuler, éviter, empêcher, déjouer, reporter, suspendre, interrompre, échouer, avorter, stopper, prévenir, faire échouer, faire capoter, capoter, tuer dans l'œuf, abandonner, exclure, exclu, écarter, démentir, nier, mettre fin à, mettre en échec, contrecarrer, faire avorter, désamorcer, conjurer, ajourner, différer, bloquer, enrayer, tourner court, épargner, parer",
  },
  modality: {
    negators:
      'pas, jamais, aucun, aucune, ni, nullement, guère, nul, nulle, personne ne, quiconque, en aucun cas, en rien, aucunement, non, rien',
    halfNegators: 'ne',
    secondHalves: 'plus, point, personne',
    restrictions: "que, qu'",
    halfNegated: 'pouvoir, oser, savoir',
    without: 'sans, au lieu de, plutôt que, faute de, à défaut de, sans que, loin de',
    irreal: '',
    perfect: 'avoir',
    adversatives: 'mais',
    alternatives: 'ou, ni',
    orders: 'ordonner, décréter, commander, convoquer, voter',
    offers: 'proposer, offrir, proposition, offre',
    wishes: 'vouloir, souhaiter, désirer, préférer',
    phases: reflexive(
      'lever, prolonger, mettre fin, mettre un terme, cesser, arrêter, interrompre, maintenir, levée, prolongation, fin, arrêt, cessation, prolongement, maintien, poursuite',
    ),
    inverted: '',
    auxiliaries: { aller: 'planned', pouvoir: 'hypothetical', devoir: 'planned', falloir: 'requested' },
    governors: {
      planned: reflexive(
        "afin, prévoir, vouloir, compter, préparer, projeter, décider, accepter, promettre, chercher, tenter, espérer, prêt, plan, projet, intention, avant, convenir, souhaiter, entendre, viser à, ordonner, s'apprêter, apprêter, se préparer, planifier, programmer, fixer, s'engager, décision, volonté, ambition, objectif, but, proposer, proposition, avoir l'intention, avoir pour objectif, être sur le point, sur le point, dessein, avant de, avant que, en attendant, dans l'attente de, attente, attendre, prévoyant, destiné, charger de, mandat, s'efforcer, essayer, effort, tentative, déterminé, résolu, disposé, désireux, appelé à, censé, autoriser, autorisation, feu vert, voter, engagement, promesse, offre, offrir, accord, comploter, complot, fomenter, ourdir, manigancer, conspirer, volontaire, se porter volontaire, ambitionner, aspirer, tenir à, se promettre, se proposer, annoncer la tenue, calendrier, préparatif, à venir, agenda, candidat, négocier",
      ),
      threatened:
        "menacer, menace, jurer, promettre de représailles, avertir, mettre en garde, avertissement, mise en garde, ultimatum, brandir la menace, brandir, prévenir, faire planer, agiter la menace, sous peine de, se réserver le droit, promettre l'enfer, laisser planer la menace",
      requested:
        'demander, exiger, réclamer, appeler à, appeler, exhorter, appel, demande, inviter, solliciter, plaider pour, plaider, falloir, presser, prier, supplier, implorer, enjoindre, sommer, requérir, prôner, préconiser, recommander, recommandation, conseiller, encourager, inciter, exigence, insister, pousser à, faire pression, plaidoyer, requête, injonction, militer pour, faire campagne pour, vouloir que, souhaiter que, pétition, adjurer, conjurer, somation, mettre en demeure, réquisition, motion, nécessité, urgence, besoin, devoir, invitation',
      denied: reflexive(
        "démentir, nier, acquitter, acquittement, disculper, innocenter, refuser, rejeter, éviter, empêcher, déjouer, échouer, renoncer, refus, démenti, exclure, écarter, interdire, interdiction, faire échouer, échec, absence, réfuter, abandonner, annuler, annulation, s'abstenir, abstenir, manquer de, se garder de, incapable, impossible, impossibilité, contrecarrer, avorter, décliner, s'opposer à, dissuader, dissuasion, prévention, éviter que, défaut, se refuser, faute, sans, reporter, report, ajourner, bloquer, stopper, réticent, omettre, négliger, oublier, hésiter, empêchement, dénégation, faillir, ne pas vouloir, récuser, se défendre de, nie, nient, dément, démentent, exclu, exclue, exclus, exclues, échouer à",
      ),
      hypothetical: reflexive(
        "risquer, risque, craindre, crainte, possibilité, envisageable, possible, éventuel, pouvoir, hypothèse, éventualité, peur, redouter, danger, probabilité, probable, susceptible, capable, à même de, capacité, doute, douter, scénario, option, spéculer, spéculation, rumeur, suggérer, supposer, imaginer, étudier, examiner, réfléchir, évoquer la possibilité, laisser entendre, ne pas exclure, potentiel, soupçon, perspective, en cas de, cas, prétexte, inquiétude, s'inquiéter, prendre le risque, en mesure de, mesure, aptitude, envisager, débattre, discuter, question, peser, étude, tentation, tenté, hésitation, appréhension, spectre, faire craindre, laisser craindre, se demander, pousser à croire",
      ),
    },
    factive: reflexive(
      "parvenir, réussir, continuer, commencer, aider, permettre, forcer, contraindre, contribuer, finir, cesser de, achever, venir, reprendre, servir, suffire, obliger, amener, conduire, procéder, regretter, se féliciter, déplorer, confirmer, reconnaître, savoir, avouer, admettre, dénoncer, condamner, saluer, se souvenir, mettre, passer, sembler, laisser, faire, oser, accuser, poursuivre, se remettre, se contenter, profiter, en profiter, tarder, se mettre à, s'être mis, se voir, avoir tenu, cesser, arrêter, mettre fin, échapper, survivre",
    ),
    failing: 'hésiter, manquer, négliger, omettre',
    conditionals:
      "si, à moins que, au cas où, à condition que, s', en cas de, à supposer que, pour peu que, pourvu que, sauf si, même si, dans le cas où, dans l'hypothèse où, à moins de, à condition de, sous réserve de, quand bien même, faute de quoi, sans quoi",
    until: "tant que, jusqu'à ce que, d'ici à ce que",
    confirming: 'confirmer, vérifier, corroborer, établir, prouver',
    excluding: 'exclure, écarter',
    untrue: 'faux, infondé, mensonger, inexact',
    interrogatives: 'qui, quoi, lequel, laquelle, pourquoi, comment, combien, quand, où',
    votes: 'voter',
    afterwards: 'après, depuis',
    purposes:
      "pour, afin de, afin que, visant à, destiné à, en vue de, dans le but de, pour que, visant, dans l'espoir de, de manière à, de façon à, de sorte que, aux fins de, avec pour objectif, cherchant à, avec l'intention de, dans l'intention de, de nature à, histoire de",
    open: 'peut-être, éventuel, éventuellement, possible, possiblement, potentiel, potentiellement, probable, probablement, sans doute, vraisemblablement, vraisemblable, hypothétique, imminent, redouté, virtuel, tout au plus, le cas échéant, supposé, envisagé',
    ahead:
      "prochain, prochainement, prévu, futur, à venir, imminent, envisagé, programmé, planifié, attendu, annoncé, demain, bientôt, sous peu, projeté, proposé, prêt, prochaine, anticipé, ultérieur, ultérieurement, d'ici, incessamment, dans les prochains jours, dans les jours à venir, prévue, prévus, prévues, programmée, programmés, programmées, attendue, attendus, attendues, planifiée, planifiés, planifiées, annoncée, annoncés, annoncées, envisagée, envisagés, envisagées, projetée, projetés, projetées",
  },
  attribution: {
    verbs: reflexive(
      "dire, déclarer, annoncer, indiquer, affirmer, rapporter, ajouter, préciser, expliquer, souligner, confirmer, révéler, signaler, estimer, assurer, écrire, informer, noter, rappeler, publier, poursuivre, faire savoir, faire état, répéter, croire, penser, faire part, faire valoir, relater, raconter, témoigner, constater, soutenir, reconnaître, admettre, avouer, conclure, insister, marteler, lancer, tweeter, twitter, commenter, juger, considérer, observer, remarquer, relever, détailler, mentionner, évoquer, citer, prétendre, avancer, glisser, confier, réagir, répondre, rétorquer, répliquer, objecter, renchérir, réitérer, promettre, avertir, prévenir, mettre en garde, dénoncer, déplorer, regretter, se féliciter, saluer, s'alarmer, s'inquiéter, diffuser, montrer, documenter, recenser, dévoiler, divulguer, arguer, argumenter, alléguer, accuser, proclamer, jurer, menacer, craindre, redouter, apprendre, entendre, laisser entendre, sous-entendre, suggérer, spéculer, prédire, prévoir, pronostiquer, nuancer, concéder, résumer, plaider, tonner, s'exclamer, s'indigner, ironiser, fustiger, communiquer, notifier, certifier, attester, décrire, narrer, énumérer, énoncer, spécifier, clamer, démentir, nier, murmurer, faire observer, faire remarquer, se dire, demander, interroger, revendiquer, expliciter, établir, chiffrer, évaluer, dénombrer, comptabiliser, s'émouvoir, se réjouir, s'enorgueillir, vanter, argüer",
    ),
    announcing: reflexive(
      'annoncer, confirmer, signaler, rapporter, révéler, reconnaître, admettre, faire état de, documenter, recenser, dévoiler, relater, décrire, raconter',
    ),
    learning: 'apprendre, entendre, indiquer, préciser, affirmer, assurer',
    informants: 'auprès',
    impersonal: 'on, ce, cela, ceci, nous, je, moi',
    citing: 'citant',
    that: "que, qu', comme quoi",
    claims:
      'prétendre, accuser, alléguer, soutenir, soupçonner, imputer, affirmer détenir, suspecter, insinuer, attribuer, reprocher, clamer',
    prepositions:
      "selon, d'après, à en croire, de source, au dire de, aux dires de, de l'aveu de, de sources, citant, de l'avis de, sur la foi de, à en juger par",
    hearsay:
      'apparemment, prétendument, présumé, supposé, soi-disant, semble-t-il, vraisemblablement, paraît-il, dit-on, présumément, visiblement, suspecté, soupçonné, non confirmé, allégué',
    documents:
      "communiqué, rapport, déclaration, source, document, média, journal, agence, dépêche, tweet, message, texte, note, lettre, témoignage, témoin, vidéo, enquête, étude, bilan, quotidien, presse, chaîne, télévision, radio, site, agence de presse, publication, article, bulletin, circulaire, enregistrement, post, image, information, donnée, estimation, élément, acte d'accusation, annonce, réseau social, porte-parole, chiffre, décompte, mémo, sondage, procès-verbal, correspondant, journaliste, compte rendu",
  },
  counts: {
    numbers:
      'un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16, dix-sept 17, dix-huit 18, dix-neuf 19, vingt 20, vingt-et-un 21, vingt-et-une 21, vingt-deux 22, vingt-trois 23, vingt-quatre 24, vingt-cinq 25, vingt-six 26, vingt-sept 27, vingt-huit 28, vingt-neuf 29, trente 30, trente-et-un 31, trente-et-une 31, trente-deux 32, trente-trois 33, trente-quatre 34, trente-cinq 35, trente-six 36, trente-sept 37, trente-huit 38, trente-neuf 39, quarante 40, quarante-et-un 41, quarante-et-une 41, quarante-deux 42, quarante-trois 43, quarante-quatre 44, quarante-cinq 45, quarante-six 46, quarante-sept 47, quarante-huit 48, quarante-neuf 49, cinquante 50, cinquante-et-un 51, cinquante-et-une 51, cinquante-deux 52, cinquante-trois 53, cinquante-quatre 54, cinquante-cinq 55, cinquante-six 56, cinquante-sept 57, cinquante-huit 58, cinquante-neuf 59, soixante 60, soixante-et-un 61, soixante-et-une 61, soixante-deux 62, soixante-trois 63, soixante-quatre 64, soixante-cinq 65, soixante-six 66, soixante-sept 67, soixante-huit 68, soixante-neuf 69, soixante-dix 70, soixante-et-onze 71, soixante-douze 72, soixante-treize 73, soixante-quatorze 74, soixante-quinze 75, soixante-seize 76, soixante-dix-sept 77, soixante-dix-huit 78, soixante-dix-neuf 79, quatre-vingts 80, quatre-vingt 80, quatre-vingt-un 81, quatre-vingt-une 81, quatre-vingt-deux 82, quatre-vingt-trois 83, quatre-vingt-quatre 84, quatre-vingt-cinq 85, quatre-vingt-six 86, quatre-vingt-sept 87, quatre-vingt-huit 88, quatre-vingt-neuf 89, quatre-vingt-dix 90, quatre-vingt-onze 91, quatre-vingt-douze 92, quatre-vingt-treize 93, quatre-vingt-quatorze 94, quatre-vingt-quinze 95, quatre-vingt-seize 96, quatre-vingt-dix-sept 97, quatre-vingt-dix-huit 98, quatre-vingt-dix-neuf 99, septante 70, huitante 80, nonante 90, cent 100, cents 100, mille 1000, millier 1000, million 1000000, milliard 1000000000, demi 0.5',
    indefinite:
      "plusieurs 2-, quelques 2-, divers 2-, maint 2-, certains 2-, de nombreux 2-, de nombreuses 2-, nombre de 2-, bon nombre de 2-, nombreux 2-, une dizaine 10-10, une douzaine 12-12, une demi-douzaine 6-6, une quinzaine 15-15, une vingtaine 20-20, une trentaine 30-30, une quarantaine 40-40, une cinquantaine 50-50, une soixantaine 60-60, une centaine 100-100, un millier 1000-1000, dizaine 10-10, douzaine 12-12, demi-douzaine 6-6, quinzaine 15-15, vingtaine 20-20, trentaine 30-30, quarantaine 40-40, cinquantaine 50-50, soixantaine 60-60, centaine 100-100, des dizaines 20-, plusieurs dizaines 20-, quelques dizaines 20-, dizaines 20-, des centaines 200-, plusieurs centaines 200-, quelques centaines 200-, centaines 200-, des milliers 2000-, plusieurs milliers 2000-, quelques milliers 2000-, milliers 2000-, des dizaines de milliers 20000-, plusieurs dizaines de milliers 20000-, dizaines de milliers 20000-, des centaines de milliers 200000-, plusieurs centaines de milliers 200000-, centaines de milliers 200000-, des millions 2000000-, plusieurs millions 2000000-, une poignée de 3-, poignée 3-, une multitude 2-, d'autres 2-, d'innombrables 2-, autres 2-, deux douzaines 24-24",
    moreThan: "plus de, au-delà de, plus d', supérieur à, dépasser, dépassant, bien plus de, plus que",
    atLeast: 'au moins, pas moins de, au minimum, un minimum de, minimum, à tout le moins',
    lessThan: 'moins de, en dessous de, en-dessous de',
    atMost: "jusqu'à, au plus, au maximum, pas plus de, tout au plus, maximum",
    about:
      'environ, près de, quelque, presque, autour de, à peu près, approximativement, une estimation de, estimé à, aux alentours de, grosso modo, aux environs de',
    between: 'entre',
    upTo: 'à, ou',
    collectives:
      'armée, police, gendarmerie, force, milice, foule, gouvernement, tribunal, parlement, parti, groupe, gang, famille, couple, bande, public, population, équipe, équipage, troupe, unité, brigade, bataillon, patrouille, personnel, presse, média, opposition, cellule, assemblée, comité, conseil, commission, communauté, tribu, ethnie, minorité, marine, aviation, coalition, alliance, direction, garde, garde nationale, rébellion, résistance, insurrection, cartel, administration, autorité, agence, ministère, régime, junte, convoi, syndicat, mouvement, organisation, entreprise, réseau, clan, branche, commandement, service, escouade, délégation, majorité, milieu, paire, ennemi, monde',
    respective: 'respectivement',
    tolls:
      'bilan, nombre de mort, nombre de tué, nombre de victime, nombre de décès, nombre de personne tué, nombre de personne mort',
    dying: 'mourir, périr, décéder, succomber',
    fatal: 'mortellement, à mort',
    including: 'dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, notamment, y compris',
    none: 'sans, aucun, aucune, pas de, ni, nul, nulle, zéro, sans faire de, pas',
    victims: {
      killed:
        'mort, morte, bilan, victime, tué, tuée, décès, cadavre, corps, vie, perte humaine, perte en vie, dépouille, martyr, victime civil, perte, vie humaine, assassinat, nombre de mort, nombre de tué, nombre de victime, nombre de décès, nombre de personne tué, nombre de personne mort',
      injured: 'blessé, blessée, victime, blessure, blessé grave, blessé léger, estropié',
      arrested: 'arrestation, interpellation, interpellé, garde à vue, arrêté, incarcération',
      missing: 'disparu, disparue, disparition, porter disparu, porter disparus, porter disparue, porter disparues',
      displaced: 'déplacé, déplacée, sans-abri, évacué',
    },
    measures:
      "an, année, mois, semaine, jour, heure, minute, seconde, pour cent, pourcent, %, euro, dollar, kilomètre, km, mètre, tonne, fois, point, degré, baril, livre, franc, kilogramme, kilo, kg, gramme, litre, hectare, acre, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, yuan, yen, rouble, roupie, peso, voix, siège, décennie, siècle, trimestre, nuit, journée, matinée, étage, édition, série, tour, place, article, page, bulletin, centimètre, mille marin, pouce, million d'euros, milliard, franc cfa, dinar",
  },
  references: {
    demonstratives:
      'ce, cet, cette, ces, tel, telle, ledit, ladite, lesdits, même, celui-ci, celle-ci, ceux-ci, cela, cette dernière, ce dernier, ladite',
    definites: "le, la, les, l'",
    since: 'depuis, dès',
    sequence: 'avant',
    plurals: 'les, des, ces, aux, ses, leurs, plusieurs',
    credit: 'responsabilité, paternité',
    possessives: ['son', 'sa', 'ses', 'leur', 'leurs'],
    foreign:
      'homologue, allié, alliée, rival, rivale, ennemi, voisin, voisine, opposant, adversaire, critique, partenaire, invité, hôte, visiteur, agresseur, ravisseur, cible, victime, parrain, bailleur, créancier, donateur',
    pronouns:
      'il, elle, ils, elles, le, la, les, lui, leur, leurs, son, sa, ses, celui-ci, celle-ci, ceux-ci, ce dernier, cette dernière, ces derniers, nous, je, on, se, soi, eux, celles-ci, lequel, laquelle, lesquels, dont, moi, notre, nos, mon',
    thirdPersons: { il: 'any', elle: 'any', ils: 'several', elles: 'several', les: 'several', eux: 'several' },
    genders: {
      il: 'la, une, cette, mme, madame, mlle',
      elle: 'le, un, ce, cet, du, au, m., monsieur',
    },
    relatives: 'qui, que, lequel, laquelle, lesquels, lesquelles, dont',
    scheduling: 'prévoir, programmer, planifier, attendre, fixer, reporter',
    timetabled: 'couvre-feu, confinement',
    relativeAdverbs: 'quand, lorsque, où',
    portions:
      'partie, part, plupart, majorité, reste, paquet, lot, train, cycle, sorte, type, moitié, tiers, quart, nombre, ensemble, totalité, un, une, aucun, aucune, certain, plusieurs, tous, chacun, série, volet, tranche, poignée, forme',
    repeated:
      'série, vague, plusieurs, répété, fréquent, fréquemment, régulier, régulièrement, souvent, quotidien, quotidiennement, multiple, nombreux, certain, divers, récent, chaque, continuel, fréquence, succession, multiplication, recrudescence, flambée, constamment, sans cesse, dizaine, centaine, millier, récurrent, sporadique, incessant, presque quotidien, hebdomadaire, toujours, tous les jours, chaque jour, campagne de, cycle, escalade, intermittent, poursuite, regain, reprise, quelques, ensemble, habituel, permanent, maint, depuis des années, depuis des mois, ces derniers mois, ces dernières semaines, généralisé',
    others:
      "autre, deuxième, second, seconde, nouveau, précédent, distinct, troisième, différent, séparé, similaire, nouvel, énième, antérieur, supplémentaire, d'autres",
  },
  presentParticiple: 'ant',
  participles: [],
  agreement: [
    ['ées', 'é'],
    ['ée', 'é'],
    ['és', 'é'],
    ['ies', 'i'],
    ['ie', 'i'],
    ['ues', 'u'],
    ['ue', 'u'],
    ['us', 'u'],
    ['ites', 'it'],
    ['ite', 'it'],
    ['its', 'it'],
    ['ertes', 'ert'],
    ['erte', 'ert'],
    ['erts', 'ert'],
  ],
  compoundEndings: '',
  mood,
}
