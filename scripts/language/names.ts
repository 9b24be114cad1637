import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { foldWord } from '../../src/language/fold-word.js'

/**
 * Names as the news writes them in Latin letters, whatever its language: sprinkled over the training text, so that no
 * language owns them.
 */
const NAMES_OF_THE_NEWS: readonly string[] = (
  'ahmed ali hussein hassan mohammed muhammad mohamed mahmoud abdullah ibrahim omar khalid saleh yusuf mustafa moustafa ' +
  'kazimi kadhimi soleimani qassem khamenei rouhani zarif maliki sadr barzani talabani erdogan assad netanyahu abbas ' +
  'sissi aoun hariri houthi hezbollah hamas daesh daech isis kataib peshmerga pkk fatah taliban baghdad bagdad erbil irbil ' +
  'kirkuk kirkouk mosul mossoul basra bassora diyala anbar nineveh ninive tikrit fallujah najaf karbala kerbala sinjar ' +
  'aleppo alep damascus damas idlib raqqa gaza rafah ramallah beirut beyrouth tripoli benghazi tunis rabat algiers alger ' +
  'cairo sanaa aden doha dubai riyadh riyad tehran teheran ankara istanbul kabul kaboul kandahar islamabad karachi delhi ' +
  'mumbai dhaka colombo beijing pekin shanghai tokyo seoul hanoi bangkok manila jakarta moscow moscou kyiv kiev kharkiv ' +
  'odesa donetsk minsk warsaw berlin paris london londres madrid lisbon rome vienna bamako niamey ouagadougou dakar abidjan ' +
  'lagos abuja nairobi khartoum addis mogadishu kinshasa goma kigali bujumbura harare luanda maputo bogota caracas lima ' +
  'quito havana managua washington biden trump obama putin poutine lavrov zelensky macron merkel scholz johnson sunak modi ' +
  'khan xi jinping kim guterres blinken borrell lagarde stoltenberg nato otan onu un ue eu us usa uk afp ap reuters dpa xinhua ' +
  'tass sputnik cnn bbc twitter facebook telegram youtube john david michael james robert maria jean pierre anna ivan'
).split(' ')

/** How often a name of the news stands beside each of the common names. */
const REPEATED = 10

/** Those names, and the commonest given names and surnames of the world (CC0), folded. */
export function readNames(data: string): string[] {
  const common = ['given-names-cc0.tsv', 'surnames-cc0.tsv'].flatMap((file) =>
    readFileSync(join(data, 'knowledge', file), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
      .filter((name) => /^[\p{Script=Latin}]{2,}$/u.test(name)),
  )
  return [...Array.from({ length: REPEATED }, () => NAMES_OF_THE_NEWS).flat(), ...common.map(foldWord)]
}
