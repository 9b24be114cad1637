import type { WordList } from './word-list.js'

/**
 * What words of a sentence say of the incident that it tells, beyond frames and parties: ACLED divides by the means, by
 * the crowd and by how land changed hands. Each language lists words and phrases under these names; a word may stand
 * under several, and of two phrases that begin at one word the longer counts.
 */
export const INCIDENT_CUES = [
  /** People demonstrate: protest, march, sit-in. */
  'demonstration',
  /** What makes a demonstration violent: stones, petrol bombs, burning tyres. */
  'riotous',
  /** Force that stops short of wounding: tear gas, batons, dispersal. */
  'dispersal',
  /** Shots at people: live rounds, rubber bullets. */
  'live-fire',
  'suicide',
  /** A grenade thrown by hand. */
  'grenade',
  /** Grenades that are none here: stun grenade, rocket-propelled grenade. */
  'no-grenade',
  'chemical',
  'air',
  'artillery',
  /** Bombs, mines and what goes off. */
  'bomb',
  /** What is done to weapons before they do harm: defuse, intercept, seize, find. */
  'defuse',
  /** People massed in one place: crowd, strikers. */
  'throng',
  /** Nobody knows where somebody is. */
  'missing',
  /** A mob and what it does. */
  'lynching',
  /** People in numbers that are no force: villagers, students, supporters. Plurals as they stand in the text. */
  'rabble',
  /** What mobs fight with: sticks, stones, machetes. */
  'handmade',
  /** What people beat each other with: sticks, stones, fists. */
  'cudgel',
  /** What mobs fight over: communal, rival supporters, land. */
  'communal',
  /** Guns and those who bear them. */
  'firearms',
  /** What is held or lost: town, base, hill. */
  'territory',
  /** On the side of a government without being its army: pro-government, loyalist. */
  'loyal',
  /** Land that changes hands without a fight. */
  'unopposed',
  /** A ceasefire that was broken. */
  'breach',
  /** Coming into a place that others left. */
  'entering',
  /** Graves and what is dug out of them. */
  'grave',
  /** Seizing land. */
  'taking-hold',
  /** Those who bear no arms, or none on duty. */
  'unarmed',
  /** What makes an agreement one between parties to a conflict. */
  'peace',
] as const

export type IncidentCue = (typeof INCIDENT_CUES)[number]

/** The words of a language by cue. */
export type IncidentWords = Readonly<Record<IncidentCue, WordList>>
