const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Titles, ranks and honorifics that may stand before a name in English or French prose or in lists of names. */
export const TITLES: ReadonlySet<string> = /* @__PURE__ */ words(
  'm mr mrs ms mme mlle me dr pr prof sir lord lady dame hon gen general lt ltgen lieutenant col colonel maj major capt captain capitaine sgt staff sergeant sergent cdr commander commandant adm admiral amiral marshal marechal brig brigadier president presidente vice premier prime minister ministre secretary secretaire senator senateur sen rep deputy depute ambassador ambassadeur governor gouverneur chancellor chancelier king roi queen reine prince princess princesse crown sultan sheikh shaykh sheik cheikh cheik imam ayatollah grand hojatoleslam hajj haj haji hadji hajji mullah mollah mulla molla mawlawi maulavi mawlana maulana qari sayyid sayyed seyed sayed engineer eng ing ustad pope pape saint father pere rabbi',
)
/** Titles that stand before a single name as well: `President Saleh`. */
export const TITLES_BEFORE_ONE_NAME: ReadonlySet<string> = /* @__PURE__ */ words(
  'president general prince imam cheikh sheikh',
)
/** What may follow a name. */
export const SUFFIXES: ReadonlySet<string> = /* @__PURE__ */ words('jr sr ii iii iv esq qc mp obe cbe')
/** Patronymic links and particles, which spellings add, drop or join. */
export const LINKS: ReadonlySet<string> = /* @__PURE__ */ words(
  'bin ben ibn bint bent binti bn b oglu ogly kyzy de da do dos das di del della du des la le van von der den y e i of the ag aka wald walad',
)
/** The Arabic article and Maghrebi and Moorish name links. */
export const ARTICLES: ReadonlySet<string> = /* @__PURE__ */ words('al el ul ol l ait ould')
/** Written abbreviations of given names. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['mohd', 'mohammad'],
  ['muhd', 'mohammad'],
  ['mhd', 'mohammad'],
  ['md', 'mohammad'],
  ['mohamd', 'mohammad'],
  ['wm', 'william'],
  ['chas', 'charles'],
  ['jos', 'joseph'],
  ['alex', 'alexander'],
])
