import { francAll } from 'franc'

/** Characters of the text that franc reads at most. */
const READS = 2048

/**
 * What franc makes of a text: ISO 639-3 codes and scores from 1 (its best, always) downwards, best first; empty where it
 * has no answer. The only file that imports franc: trigram profiles of 187 languages, our base for the long tail.
 */
export function askFranc(
  text: string,
  options: { readonly only?: readonly string[]; readonly ignore?: readonly string[] } = {},
): readonly (readonly [language: string, score: number])[] {
  const answers = francAll(text.slice(0, READS), {
    minLength: 1,
    ...(options.only ? { only: [...options.only] } : {}),
    ...(options.ignore ? { ignore: [...options.ignore] } : {}),
  })
  return answers.filter(([language]) => language !== 'und')
}
