/** Frequent function words of English, none of which French uses. */
export const functionWords: readonly string[] = (
  'the of to and in is that for was with as by at are be from it his have has an were this not or which but had its ' +
  'they their he she will would been said who after more over into than about up out them there when we you if no'
).split(' ')
