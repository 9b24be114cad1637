import type { CountKind, EventType, Modality } from '../contract.js'

/** Every word that a page brings of its own. */
export interface Words {
  readonly code: string
  readonly report: string
  readonly skip: string
  readonly events: string
  readonly timeline: string
  readonly text: string
  readonly articles: string
  readonly people: string
  readonly groups: string
  readonly places: string
  readonly things: string
  readonly dates: string
  readonly warnings: string
  readonly map: string
  readonly show: string
  readonly undated: string
  readonly published: string
  readonly noEvents: string
  readonly saidBy: string
  readonly conflicts: string
  readonly spellings: string
  readonly boilerplate: string
  readonly unknownActor: string
  readonly made: string
  /** A heading such as `Places` as it stands beside a number: `Place` beside 1. */
  readonly one: (count: number, plural: string) => string
  readonly mentions: (count: number) => string
  readonly months: readonly string[]
  readonly weekdays: readonly string[]
  readonly types: Readonly<Record<EventType, string>>
  readonly modalities: Readonly<Record<Modality, string>>
  readonly counts: Readonly<Record<CountKind, string>>
}

function singular(names: Readonly<Record<string, string>>, isOne: (count: number) => boolean): Words['one'] {
  return (count, plural) => (isOne(count) ? (names[plural] ?? plural) : plural)
}

export const ENGLISH: Words = {
  code: 'en',
  report: 'Situation report',
  skip: 'Skip to',
  events: 'Events',
  timeline: 'Timeline',
  text: 'Text',
  articles: 'Articles',
  people: 'People',
  groups: 'Groups',
  places: 'Places',
  things: 'Other names',
  dates: 'Dates',
  warnings: 'Warnings',
  map: 'Map of the places named',
  show: 'Show in the text',
  undated: 'Undated',
  published: 'Published',
  noEvents: 'No events found.',
  saidBy: 'According to',
  conflicts: 'Sources differ',
  spellings: 'also',
  boilerplate: 'Page furniture',
  unknownActor: 'Unnamed',
  made: 'Made by sitrep; every mark is a reading of the text, not a verified fact.',
  one: singular(
    { Events: 'Event', Articles: 'Article', People: 'Person', Groups: 'Group', Places: 'Place', Dates: 'Date' },
    (count) => count === 1,
  ),
  mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  types: {
    AGREE: 'Agreement',
    CONSULT: 'Meeting',
    SUPPORT: 'Support',
    CONCEDE: 'Concession',
    COOPERATE: 'Co-operation',
    AID: 'Aid',
    RETREAT: 'Retreat',
    REQUEST: 'Request',
    ACCUSE: 'Accusation',
    REJECT: 'Refusal',
    THREATEN: 'Threat',
    PROTEST: 'Protest',
    SANCTION: 'Sanction',
    MOBILIZE: 'Mobilisation',
    COERCE: 'Coercion',
    ASSAULT: 'Attack',
  },
  modalities: {
    asserted: 'reported',
    denied: 'denied',
    planned: 'planned',
    threatened: 'threatened',
    requested: 'requested',
    hypothetical: 'hypothetical',
  },
  counts: {
    killed: 'killed',
    injured: 'injured',
    arrested: 'arrested',
    released: 'released',
    abducted: 'abducted',
    missing: 'missing',
    displaced: 'displaced',
    participants: 'taking part',
    munitions: 'munitions',
    events: 'events',
  },
}

export const FRENCH: Words = {
  code: 'fr',
  report: 'Rapport de situation',
  skip: 'Aller à',
  events: 'Événements',
  timeline: 'Chronologie',
  text: 'Texte',
  articles: 'Articles',
  people: 'Personnes',
  groups: 'Groupes',
  places: 'Lieux',
  things: 'Autres noms',
  dates: 'Dates',
  warnings: 'Avertissements',
  map: 'Carte des lieux cités',
  show: 'Montrer dans le texte',
  undated: 'Sans date',
  published: 'Publié le',
  noEvents: 'Aucun événement trouvé.',
  saidBy: 'Selon',
  conflicts: 'Les sources divergent',
  spellings: 'aussi',
  boilerplate: 'Habillage de la page',
  unknownActor: 'Non nommé',
  made: 'Établi par sitrep ; chaque marque est une lecture du texte, non un fait vérifié.',
  one: singular(
    {
      Événements: 'Événement',
      Articles: 'Article',
      Personnes: 'Personne',
      Groupes: 'Groupe',
      Lieux: 'Lieu',
      Dates: 'Date',
    },
    (count) => count < 2,
  ),
  mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  weekdays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  types: {
    AGREE: 'Accord',
    CONSULT: 'Rencontre',
    SUPPORT: 'Soutien',
    CONCEDE: 'Concession',
    COOPERATE: 'Coopération',
    AID: 'Aide',
    RETREAT: 'Retrait',
    REQUEST: 'Demande',
    ACCUSE: 'Accusation',
    REJECT: 'Refus',
    THREATEN: 'Menace',
    PROTEST: 'Protestation',
    SANCTION: 'Sanction',
    MOBILIZE: 'Mobilisation',
    COERCE: 'Contrainte',
    ASSAULT: 'Attaque',
  },
  modalities: {
    asserted: 'rapporté',
    denied: 'démenti',
    planned: 'prévu',
    threatened: 'menacé',
    requested: 'demandé',
    hypothetical: 'hypothétique',
  },
  counts: {
    killed: 'tués',
    injured: 'blessés',
    arrested: 'arrêtés',
    released: 'libérés',
    abducted: 'enlevés',
    missing: 'disparus',
    displaced: 'déplacés',
    participants: 'participants',
    munitions: 'munitions',
    events: 'événements',
  },
}
