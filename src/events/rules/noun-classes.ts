/** What a class of nouns stands for. */
export interface NounClass {
  /** PLOVER sector of whoever is named so; `null` where the class says nothing of it. */
  readonly sector: string | null
  /** Classes that every member also belongs to. */
  readonly within: readonly string[]
}

const human = (sector: string | null, ...within: string[]): NounClass => ({ sector, within: ['person', ...within] })
const thing = (...within: string[]): NounClass => ({ sector: null, within })

/**
 * The classes that lexicons sort nouns into; the words are the languages' own. Humans carry the PLOVER 2.0 sector of
 * their part in politics. Entity types count as classes too: `PERSON`, `GPE`, `ORG`, `NORP`, `FAC`, `LOC`, `WEAPON`, `EVENT`.
 */
export const NOUN_CLASSES: Readonly<Record<string, NounClass>> = {
  person: thing(),
  troops: human('MIL', 'armed'),
  police: human('COP', 'armed'),
  spy: human('SPY'),
  rebel: human('REB', 'armed', 'fighter'),
  gunman: human('UAF', 'armed', 'fighter'),
  militia: human('PRM', 'armed', 'fighter'),
  fighter: human(null, 'armed'),
  armed: thing('person'),
  terrorist: human('REB', 'armed', 'fighter'),
  criminal: human('CRM'),
  peacekeeper: human('MIL'),
  official: human('GOV'),
  leader: human('GOV'),
  minister: human('GOV', 'official'),
  government: human('GOV'),
  diplomat: human('GOV', 'official'),
  legislature: human('LEG'),
  court: human('JUD'),
  party: human('PTY'),
  opposition: human('OPP'),
  protester: human('OPP'),
  prisoner: human('CVL'),
  hostage: human('CVL'),
  civilian: human('CVL'),
  refugee: human('REF'),
  worker: human('LAB'),
  farmer: human('AGR'),
  student: human('EDU'),
  medic: human('MED'),
  journalist: human('JRN'),
  cleric: human('REL'),
  activist: human('SOC'),
  organization: human(null),
  business: human('BUS', 'organization'),
  elite: human('ELI'),
  suspect: human('CVL'),
  victim: human('CVL'),
  /** inspectors, observers, monitors */
  observer: human(null),
  /** team, player, club: sport is no politics */
  athlete: human(null, 'sport'),

  weapon: thing(),
  /** what is fired, dropped or lands: rocket, missile, shell, bomb */
  munition: thing('weapon'),
  explosive: thing('weapon'),
  gun: thing('weapon'),
  aircraft: thing('vehicle'),
  ship: thing('vehicle'),
  vehicle: thing(),
  building: thing('place'),
  /** base, camp, position, checkpoint, headquarters */
  base: thing('place'),
  place: thing(),
  /** where people live: village, town, camp */
  settlement: thing('place'),
  territory: thing('place'),
  road: thing('place'),
  border: thing('place'),
  home: thing('building'),
  /** mission at a host: embassy, consulate */
  embassy: thing('building'),
  property: thing(),
  money: thing(),
  /** food, medicine, convoy of aid */
  supplies: thing(),
  aid: thing(),
  drugs: thing(),
  agreement: thing(),
  talks: thing(),
  meeting: thing('talks'),
  sanction: thing(),
  relation: thing(),
  law: thing(),
  rule: thing(),
  reform: thing(),
  demand: thing(),
  proposal: thing(),
  crime: thing(),
  rights: thing(),
  claim: thing(),
  protest: thing(),
  strike: thing(),
  election: thing(),
  office: thing(),
  ceasefire: thing(),
  peace: thing(),
  war: thing(),
  violence: thing(),
  curfew: thing(),
  emergency: thing(),
  blockade: thing(),
  visit: thing(),
  membership: thing(),
  computer: thing(),
  media: thing('organization'),
  information: thing(),
  /** storm, earthquake, flood, virus: nobody acts */
  nature: thing(),
  disease: thing('nature'),
  accident: thing('nature'),
  /** match, goal, film, song, market: other worlds that borrow the words of war */
  sport: thing(),
  culture: thing(),
  market: thing(),
  body: thing(),
}

/** A class with all that it lies within. */
export function classAndAbove(name: string): readonly string[] {
  const above = NOUN_CLASSES[name]?.within ?? []
  return [name, ...above.flatMap(classAndAbove)]
}
