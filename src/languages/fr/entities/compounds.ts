/** What stands before or after a name in a hyphenated French compound and is no part of it. */
export const compounds: { readonly prefixes: readonly string[]; readonly tails: RegExp | null } = {
  prefixes: 'pro anti ex non pré post mi intra inter trans contre néo ultra quasi semi sous vice quasi'.split(' '),
  tails: null,
}
