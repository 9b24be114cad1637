/** What stands before or after a name in a hyphenated English compound and is no part of it. */
export const compounds: { readonly prefixes: readonly string[]; readonly tails: RegExp } = {
  prefixes: (
    'pro anti ex non pre post mid intra inter trans counter self co sub neo ultra quasi semi early late then ' +
    'north-south east-west former'
  ).split(' '),
  // `Iran-backed`, `Baghdad-based`, `US-led`, `Soviet-era`: a past participle, or a noun that takes the name as its measure.
  tails:
    /^(?:\p{Ll}{2,}ed|\p{Ll}{3,}ing|led|held|run|born|made|built|owned|style|era|wide|bound|friendly|type|only|like|dominated|ruled|sponsored|language|speaking|area|registered|flagged|listed|side|sized|themed|affiliated|linked|leaning|aligned|skeptic|sceptic|loyal|allied|hosted|brokered|mediated|bred|taught|majority|occupied|trained|armed|supplied|funded|wing|level|sent|bashing)$/u,
}
