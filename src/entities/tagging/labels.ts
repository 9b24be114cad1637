/** The labels of a model in BILOU form, and which may follow which. */
export interface Labels {
  readonly names: readonly string[]
  readonly count: number
  /** For each label: `O`, `U`, `B`, `I` or `L`, and the number of its type in `types`, -1 for `O`. */
  readonly positions: readonly string[]
  readonly typeOf: Int8Array
  readonly types: readonly string[]
  /** For each label the labels that may stand before it. */
  readonly before: readonly (readonly number[])[]
  readonly all: readonly number[]
  /** Labels that may begin and end a sentence. */
  readonly first: readonly number[]
  readonly last: readonly number[]
}

function opens(position: string): boolean {
  return position === 'B' || position === 'I'
}

function continues(position: string): boolean {
  return position === 'I' || position === 'L'
}

/** Reads `O U-PER B-PER …`. */
export function readLabels(list: string): Labels {
  const names = list.split(' ')
  const positions = names.map((name) => name[0] as string)
  const types = [...new Set(names.filter((name) => name !== 'O').map((name) => name.slice(2)))]
  const typeOf = Int8Array.from(names, (name) => types.indexOf(name.slice(2)))
  const follows = (left: number, right: number): boolean => {
    if (opens(positions[left] as string) !== continues(positions[right] as string)) return false
    return !opens(positions[left] as string) || typeOf[left] === typeOf[right]
  }
  const numbers = names.map((_, label) => label)
  return {
    names,
    count: names.length,
    positions,
    typeOf,
    types,
    all: numbers,
    before: numbers.map((right) => numbers.filter((left) => follows(left, right))),
    first: numbers.filter((label) => !continues(positions[label] as string)),
    last: numbers.filter((label) => !opens(positions[label] as string)),
  }
}
