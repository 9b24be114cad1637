import type { EventRules } from '../../events/event-rules.js'
import { classes } from './events/classes.js'
import { triggers } from './events/triggers.js'

// Third persons: `frappera`, `frapperont`; `serait`, `auraient` (Grevisse §§ 789–791).
const FUTURE = /(?:ra|ront|rai|rons|rez)$/u
const CONDITIONAL = /(?:rait|raient)$/u

/** What French brings to the coding of events. */
export const events: EventRules = {
  language: 'fr',
  triggers,
  classes,
  prepositions: {
    contre: 'against',
    avec: 'with',
    à: 'to',
    au: 'to',
    aux: 'to',
    envers: 'to',
    'auprès de': 'to',
    vers: 'to',
    de: 'of',
    du: 'of',
    des: 'of',
    "d'": 'of',
    'd’': 'of',
    sur: 'on',
    pour: 'for',
    entre: 'between',
    par: 'by',
    dans: 'at',
    en: 'at',
    près: 'at',
    depuis: 'from',
    comme: 'about',
  },
  instruments: {
    drone: 'drone, aéronef sans pilote',
    aerial: "avion, hélicoptère, aviation, aérien, chasseur, armée de l'air",
    'heavy-weapons': 'roquette, missile, mortier, obus, artillerie, char, lance-roquette',
    'suicide-attack': 'kamikaze, ceinture explosif, attentat-suicide, suicide',
    explosives: 'bombe, engin explosif, mine, explosif, voiture piégé, grenade, piégé',
    firearms: 'fusil, balle, arme à feu, pistolet, kalachnikov, homme armé, tireur',
    primitive: 'couteau, machette, pierre, hache',
    'crowd-control': 'gaz lacrymogène, canon à eau, balle en caoutchouc, matraque',
    unconventional: 'chlore, sarin, arme chimique, gaz toxique',
  },
  verbs: {
    doing:
      'mener, lancer, perpétrer, commettre, effectuer, conduire, organiser, tenir, procéder à, entamer, poursuivre, annoncer, imposer, déclencher, engager, diriger, exprimer, adresser, signer',
    undergoing:
      "subir, faire l'objet de, être victime de, être la cible de, essuyer, être visé par, être la proie de, échapper à, survivre à",
    happening:
      'avoir lieu, se produire, se dérouler, éclater, survenir, se poursuivre, intervenir, débuter, commencer, reprendre, faire, viser',
    causing: 'entraîner, faire, causer, provoquer, conduire à, se solder par, coûter, laisser',
    control:
      'continuer, parvenir, tenter, essayer, commencer, vouloir, chercher, prévoir, décider, accepter, refuser, menacer, promettre, devoir, pouvoir, aller, venir, demander, exhorter, appeler, forcer, accuser',
    cancelling: 'annuler, éviter, empêcher, déjouer, reporter, suspendre, interrompre, échouer',
  },
  modality: {
    negators: 'pas, plus, jamais, aucun, aucune, ni, nullement, guère, point, personne, rien, non',
    without: 'sans, au lieu de, plutôt que',
    auxiliaries: { aller: 'planned', pouvoir: 'hypothetical', devoir: 'planned' },
    governors: {
      planned:
        'prévoir, vouloir, compter, envisager de, préparer, projeter, décider, accepter, promettre, chercher, tenter, espérer, prêt, plan, projet, intention, avant, convenir, souhaiter, entendre, viser à, ordonner',
      threatened: 'menacer, menace, jurer, promettre de représailles',
      requested:
        'demander, exiger, réclamer, appeler à, exhorter, appel, demande, inviter, solliciter, plaider pour, falloir, devoir',
      denied: 'démentir, nier, refuser, rejeter, éviter, empêcher, déjouer, échouer, renoncer, refus, démenti, exclure',
      hypothetical:
        'risquer, risque, craindre, crainte, possibilité, envisager, possible, éventuel, pouvoir, hypothèse',
    },
    factive: 'parvenir, réussir, continuer, commencer, aider, permettre, forcer',
    conditionals: 'si, à moins que, au cas où, à condition que, tant que',
    purposes: 'pour, afin de, afin que, visant à, destiné à, en vue de, dans le but de, pour que',
    open: 'peut-être, éventuel, éventuellement, possible, potentiel, probable, probablement',
    ahead: 'prochain, prévu, futur, à venir, imminent, envisagé',
  },
  attribution: {
    verbs:
      'dire, déclarer, annoncer, indiquer, affirmer, rapporter, ajouter, préciser, expliquer, souligner, confirmer, révéler, signaler, estimer, assurer, écrire, informer, noter, rappeler, publier, poursuivre, faire savoir, faire état, répéter, croire, penser',
    claims: 'prétendre, accuser, alléguer, soutenir, soupçonner, imputer',
    prepositions: "selon, d'après, à en croire, suivant, de source",
    hearsay: 'apparemment, prétendument, présumé, supposé',
    documents: 'communiqué, rapport, déclaration, source, document, média, journal, agence, dépêche, tweet',
  },
  counts: {
    numbers:
      'un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt 20, trente 30, quarante 40, cinquante 50, soixante 60, cent 100, mille 1000, million 1000000, milliard 1000000000',
    indefinite:
      'plusieurs 2-, des dizaines 20-, une dizaine 10-, une vingtaine 20-, une trentaine 30-, une centaine 100-, des centaines 200-, des milliers 2000-, quelques 2-, de nombreux 2-',
    moreThan: 'plus de, au-delà de',
    atLeast: 'au moins, pas moins de',
    lessThan: 'moins de',
    atMost: "jusqu'à, au plus",
    about: 'environ, près de, quelque, presque, autour de, à peu près',
    none: 'sans, aucun, aucune, pas de',
    victims: {
      killed: 'mort, victime, tué, décès, cadavre, corps, vie, perte humaine',
      injured: 'blessé, victime, blessure',
      arrested: 'arrestation, interpellation, détenu',
      missing: 'disparu',
      displaced: 'déplacé',
    },
    measures:
      'an, année, mois, semaine, jour, heure, minute, pour cent, %, euro, dollar, kilomètre, km, mètre, tonne, fois, point, degré, baril',
  },
  references: {
    demonstratives: 'ce, cet, cette, ces, tel, telle, ledit, même',
    pronouns:
      'il, elle, ils, elles, le, la, les, lui, leur, leurs, son, sa, ses, celui-ci, celle-ci, ce dernier, cette dernière, qui, nous, je, on, se',
    repeated:
      'série, vague, plusieurs, répété, fréquent, fréquemment, régulier, régulièrement, souvent, quotidien, multiple, nombreux, certain, divers, récent, chaque, continuel, fréquence',
    others: 'autre, deuxième, second, nouveau, précédent, distinct',
  },
  presentParticiple: 'ant',
  compoundEndings: '',
  mood: (word) => (CONDITIONAL.test(word) ? 'conditional' : FUTURE.test(word) ? 'future' : null),
}
