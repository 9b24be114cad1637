import { type ArticleDefaults, extractLine, type LineResult } from './extract-line.js'

/** What a worker thread does with one line. */
export default function work({ json, defaults }: { json: string; defaults: ArticleDefaults }): LineResult {
  return extractLine(json, defaults)
}
