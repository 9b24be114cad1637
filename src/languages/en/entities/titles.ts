const words = (list: string): string[] => list.split(' ')

/** Words before a person's name that are no part of it: forms of address, ranks, offices. Lower case, without full stop. */
export const titles: readonly string[] = [
  ...words(
    'mr mrs ms miss dr prof professor doctor sir madam madame dame lord lady hon honorable honourable sen senator rep representative ' +
      'congressman congresswoman president president-elect vice-president premier chancellor minister ministers pm mp secretary undersecretary ' +
      'ambassador envoy governor gov mayor sheriff judge justice attorney prosecutor king queen prince princess emir sultan sheikh shaikh sheik ' +
      'sayyid sayyed imam mullah maulana mufti ayatollah grand-ayatollah hojatoleslam pope cardinal archbishop bishop patriarch rabbi ' +
      'father fr rev reverend pastor sister brother gen general maj major lt lieutenant col colonel brig brigadier capt captain cmdr ' +
      'commander sgt sergeant cpl corporal pvt private adm admiral marshal field-marshal officer detective inspector superintendent ' +
      'constable agent chief director chairman chairwoman chairperson speaker spokesman spokeswoman spokesperson leader coach ceo pte ' +
      'first second deputy former ex acting interim late prime foreign defense defence interior finance vice staff rear supreme army police ' +
      'haji hajji hadji ustad engineer eng comrade don doña señor monsieur mme mlle cllr councillor councilman councilwoman delegate lawmaker',
  ),
]

/** Words that begin a sentence and no name: a person's or place's name after one does not take it in. */
export const openers: readonly string[] = words(
  'but and or nor so yet because unlike like with without for from after before since while when whenever where if as although though despite however ' +
    'meanwhile then also even on in at by to of about against during under among amid between until till through throughout toward towards upon via ' +
    'within besides beside except including instead once only still now today tomorrow yesterday perhaps maybe what why how who whose which that this ' +
    'these those he she it we they you his her its our their hi hello dear thanks yes no ok ' +
    'monday tuesday wednesday thursday friday saturday sunday',
)
