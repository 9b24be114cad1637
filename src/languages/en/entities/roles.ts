const words = (list: string): string[] => list.split(' ')

/** Nouns of office and function: heads of a role that a text states beside a name. */
export const roleNouns: readonly string[] = words(
  'president vice-president premier minister secretary undersecretary chancellor king queen prince princess emir sultan monarch leader ruler dictator ' +
    'governor mayor ambassador envoy emissary diplomat representative delegate negotiator mediator spokesman spokeswoman spokesperson speaker senator ' +
    'congressman congresswoman lawmaker legislator mp deputy chairman chairwoman chair chairperson chief head director ceo executive founder ' +
    'co-founder general colonel major captain lieutenant sergeant commander commander-in-chief admiral marshal brigadier officer soldier judge ' +
    'justice prosecutor attorney lawyer magistrate cleric imam ayatollah pope cardinal archbishop bishop patriarch rabbi mufti journalist reporter ' +
    'correspondent editor photographer photojournalist cameraman analyst expert researcher professor scholar economist historian scientist doctor ' +
    'activist campaigner dissident opposition-leader candidate adviser advisor aide coordinator official politician businessman ' +
    'businesswoman entrepreneur tycoon billionaire manager coach player striker singer actor actress writer author poet director-general ' +
    'administrator commissioner inspector superintendent sheriff member warlord militant hostage survivor eyewitness resident farmer teacher ' +
    'student engineer pm secretary-general treasurer president-elect co-chair',
)

/** Words that may stand before the noun of a role: `deputy foreign minister`, `former U.S. president`. */
export const roleModifiers: readonly string[] = words(
  'prime foreign defense defence interior finance justice oil energy health education trade transport agriculture labor labour economy environment ' +
    'information home vice deputy assistant acting interim caretaker former ex outgoing incoming current new late senior top chief supreme special ' +
    'national federal regional provincial local military police army navy air security intelligence opposition party rebel militia separatist ' +
    'parliamentary human rights civil religious spiritual political press first second third crown field rear lieutenant major brigadier staff ' +
    'attorney executive managing general secretary state exiled ousted jailed longtime veteran prominent influential far-right right-wing ' +
    'left-wing conservative liberal populist reformist hardline moderate cabinet government presidential royal union cleric council',
)

/** Words that bind what a role is over to it: `head of the army`, `minister for energy`. */
export const roleLinks: readonly string[] = words('of for to at in on')

/** Nouns of what a person leads or is caught in. */
export const belongings: readonly string[] = words('administration camp clan entourage')

/** First words of what ministers are over. */
export const portfolios: readonly string[] = words(
  'defence defense interior justice finance foreign health education agriculture trade transport energy labour labor culture information economy ' +
    'industry tourism environment sports youth planning oil petroleum electricity water housing immigration home',
)

/** Generic nouns whose name follows them: it is a body's. */
export const bodyHeads: readonly string[] = words(
  'newspaper newspapers daily weekly magazine broadcaster website outlet outlets site agency ngo charity watchdog group movement militia company firm ' +
    'startup conglomerate airline carrier automaker retailer chipmaker bank lender club union syndicate cartel gang network coalition alliance party',
)

/** What stands between a person's name and another that he goes by. */
export const aliasLinks: readonly string[] = [
  ...words('alias aka nicknamed dubbed'),
  'known as',
  'also known as',
  'better known as',
  'nom de guerre',
]

/** Words in names of news outlets. */
export const mediaNouns: readonly string[] = words(
  'times post herald tribune gazette guardian daily news newspaper chronicle observer telegraph journal television tv radio broadcasting',
)

/** Adjectives and second nouns of what ministers are over. */
export const portfolioAdjectives: readonly string[] = words(
  'affairs security development resources relations cooperation services care welfare works',
)

/** Nouns of which names of institutions are made. */
export const institutions: readonly string[] = words(
  'party front movement union convention alliance rally coalition congress league federation confederation ' +
    'syndicate association committee commission council court tribunal agency office organisation organization ' +
    'institute authority directorate bureau center centre service services army forces force police gendarmerie ' +
    'guard guards bank company corporation fund foundation observatory mission chamber assembly senate parliament ' +
    'university collective network initiative community conference secretariat ministry department brigade ' +
    'brigades corps group academy inspectorate crescent cross archdiocese diocese bar board administration ' +
    'institution society club trust programme program command battalion constabulary navy watch forum',
)

/** Nouns of agreements, laws and plans: their names are no bodies'. */
export const agreements: readonly string[] = words(
  'act acts agreement accord accords treaty pact plan law bill code charter protocol facility framework referendum tax scheme index strategy',
)
