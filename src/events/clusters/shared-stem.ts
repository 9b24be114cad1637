const SMALL = /^(?:the|a|an|le|la|les|l|un|une|des|du|de|d)$/u

/** A nameless description without articles, case and accents: what "the militants" and "Les militants" are compared by. */
export function sharedStem(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.test(word))
    .join(' ')
}
