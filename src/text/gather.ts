/** What a function gives for each of a list, in a row: `list.flatMap(of)`, which engines run some ten times slower than this loop. */
export function gather<One, Of>(list: readonly One[], of: (one: One) => readonly Of[]): Of[] {
  const all: Of[] = []
  for (const one of list) for (const each of of(one)) all.push(each)
  return all
}
