import { boundedCache } from './bounded-cache.js'

// Given names that one person may bear in one language or another, or in short; a name may stand in several groups.
const GROUPS = `
vladimir volodymyr uladzimir uladzimer wladimir
alexander aleksandr alexandre oleksandr aliaksandr alyaksandr alejandro alessandro aleksander iskandar skander
sergei sergey serguei serhiy serhii siarhei siarhey sergiy sergio serge
nikolai nikolay mykola mikalai nicholas nicolas mikola nick
igor ihor ihar igar
oleg oleh aleh
dmitry dmitri dmitriy dmytro dzmitry dimitri
mikhail mykhailo mikhailo michael michel mikhaylo mikhael mike
pavel paul pavlo pawel paval pablo paolo
petr peter piatr pierre petro piotr pyotr piatr pedro pietro pete
yuri yury yuriy iouri youri iurii jurij yurii
yevgeny evgeny evgeni evgueni yevhen yauhen eugene evgenii evgeniy yevgeniy
andrei andrey andriy andrii andrew andre andreas andrzej
grigory grigori hryhoriy ryhor gregory gregoire greg
gennady gennadi hennadiy henadz henadzi gennadiy
ivan ian john jean jan johannes hans juan giovanni yuhanna youhanna
yusuf youssef yousef yousuf joseph josef jose giuseppe yosef yossef iosif josip joe
ibrahim ebrahim abraham avraham avram
ishaq isaac itzhak yitzhak
yaqub yaqoub jacob jacques yaakov iakov
moussa musa moses moshe moise
daoud dawud david dawood davud dave
suleiman sulayman suleyman solomon salomon souleymane
ilya elijah elie ilyas elias iliya
isa issa eissa jesus
mariam maryam maria marie mary miriam
elena helena helene olena alena yelena helen
natalia natalya nataliya natallia nathalie
tatiana tatyana tetiana tatjana tacciana
anna hanna anne ann ganna
ekaterina catherine kateryna katarina yekaterina katsiaryna katherine
bill william guillaume wilhelm
bob robert
tony anthony antony antoine anton
tom thomas
jim james jimmy
dick richard rick
chris christopher christophe
steve steven stephen stephane etienne stefan stepan
ted edward edouard ed
ben benjamin binyamin benyamin
dan daniel danny
ken kenneth
ron ronald
don donald
jerry gerald
larry lawrence laurent
jeff jeffrey geoffrey
matt matthew matthieu mathieu
phil philip philippe felipe
ray raymond
sam samuel
tim timothy
charles charlie carlos karl carl charley
frank francis francois francesco francisco franz
george georges georgy georgi heorhiy jorge giorgio
henry henri heinrich enrique
louis luis lewis ludwig luigi
mark marc marco marcus
luke luc lucas
xavier javier
kadhafi kadafi gaddafi qaddafi gadhafi khadafi qadhafi gadafi
alexei alexey aleksei aleksey aliaksei oleksiy oleksii alexis
faycal faysal faisal faical feisal
vasily vasili vasil vasyl basil
anatoly anatoli anatoliy anatol
valery valeri valeriy valeryi valerii
vitaly vitali vital vitaliy vitalii
viktor victor viktar
roman raman
konstantin kanstantsin kostiantyn constantin
kirill kiril kyrylo cyril
artyom artem artsiom
maxim maksim maksym maxime
denis dzianis denys
leonid leanid
boris barys borys
ruslan rouslan
grzegorz gregorius
halina galina`

let groupsByName: ReadonlyMap<string, readonly number[]> | null = null

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>()
  GROUPS.trim()
    .split('\n')
    .forEach((line, group) => {
      for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), group])
    })
  return groups
}

// The father's name inside an East Slavic patronymic: Uladzimiravich → uladzimir, Grigorievna → grigor.
const PATRONYMIC = /^(.{3,}?)(?:(?:[iy]?[eoa]v|[aeo]u)(?:[iy]t?ch|na)|[iy]ch)$/u
const FATHER_ENDINGS = ['', 'i', 'y', 'ei', 'ey']

const NO_GROUPS: readonly number[] = []

const groupsOf: (name: string) => readonly number[] = /* @__PURE__ */ boundedCache(20_000, (name) => {
  const own = groupsByName?.get(name)
  if (own !== undefined) return own
  const stem = PATRONYMIC.exec(name)?.[1]
  if (stem === undefined) return NO_GROUPS
  return FATHER_ENDINGS.flatMap((ending) => groupsByName?.get(stem + ending) ?? []).map((group) => -1 - group)
})

/** Whether two folded given names or patronymics are counterparts: `Volodymyr` and `Vladimir`, `Joe` and `Joseph`. */
export function areCounterparts(left: string, right: string): boolean {
  groupsByName ??= readGroups()
  const groups = groupsOf(left)
  if (groups.length === 0) return false
  const others = groupsOf(right)
  return groups.some((group) => others.includes(group))
}
