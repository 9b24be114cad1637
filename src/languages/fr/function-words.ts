/** Frequent function words of French, none of which English uses. */
export const functionWords: readonly string[] = (
  'le la les de des du un une et en à au aux que qui dans pour par sur avec est sont était ont été il elle ils elles ' +
  'ce cette ces se sa ses son leur leurs ne pas plus mais ou où dont après selon entre nous vous je lors contre l d qu n s'
).split(' ')
