import { foldWords } from './fold-words.js'

const REACH = 60
const WORD = /[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu
const SENTENCE_BREAK = /[.!?:;\n](?=\s|$)/gu

/** Folded words before an offset, nearest last, within the sentence and 60 characters. */
export function wordsBefore(text: string, offset: number, count: number): string[] {
  const window = text.slice(Math.max(0, offset - REACH), offset)
  let from = 0
  for (const found of window.matchAll(SENTENCE_BREAK)) if (window.length - found.index > 4) from = found.index + 1
  return foldWords((window.slice(from).match(WORD) ?? []).join(' ')).slice(-count)
}

/** Folded words after an offset, nearest first, within the clause and 60 characters. */
export function wordsAfter(text: string, offset: number, count: number): string[] {
  const window = text.slice(offset, offset + REACH)
  const end = window.search(/[.!?:;\n](?=\s|$)/u)
  return foldWords(((end < 0 ? window : window.slice(0, end)).match(WORD) ?? []).join(' ')).slice(0, count)
}
