/** Lemmas and phrases separated by commas; line breaks are spaces: `'kill, put to death'`. */
export type WordList = string
