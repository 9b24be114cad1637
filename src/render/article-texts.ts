import type { ArticleSegment, Span } from '../contract.js'
import { escapeMarkup } from '../text/escape-markup.js'
import { type Mark, markText } from './mark-text.js'
import type { PageModel } from './page-model.js'

interface Part extends Span {
  readonly article: ArticleSegment | null
}

/** The whole text in order: articles with their titles as headings, and folded up between them the page furniture. */
export function articleTexts(model: PageModel, marks: readonly Mark[]): string {
  const parts = partsOf(model)
  const opened = new Set<string>()
  const several = parts.filter(({ article }) => article).length > 1
  const index = several ? articleIndex(model) : ''
  return `<h2>${escapeMarkup(model.words.text)}</h2>${legend(model)}${index}${parts.map((part) => writePart(part, model, marks, opened)).join('')}`
}

function legend({ words }: PageModel): string {
  const kinds = [
    ['event', words.events],
    ['date', words.dates],
    ['person', words.people],
    ['group', words.groups],
    ['place', words.places],
  ] as const
  const keys = kinds.map(
    ([kind, name]) => `<li><span class="key" data-kind="${kind}">${escapeMarkup(name)}</span></li>`,
  )
  return `<ul class="legend">${keys.join('')}</ul>`
}

/** Articles and what lies between them; the whole text as one where there is no article. */
function partsOf({ text, extraction }: PageModel): Part[] {
  const parts: Part[] = []
  let from = 0
  for (const article of extraction.articles) {
    if (article.start < from) continue
    if (article.start > from) parts.push({ start: from, end: article.start, article: null })
    parts.push({ start: article.start, end: article.end, article })
    from = article.end
  }
  if (from < text.length) parts.push({ start: from, end: text.length, article: null })
  return parts.filter(({ start, end }) => text.slice(start, end).trim() !== '')
}

function articleIndex({ text, extraction, words }: PageModel): string {
  const items = extraction.articles.map((article, index) => {
    const title = article.title
      ? text.slice(article.title.start, article.title.end).trim()
      : `${words.articles} ${index + 1}`
    return `<li><a href="#article-${index}"><bdi>${escapeMarkup(title)}</bdi></a></li>`
  })
  return `<nav class="contents" aria-label="${escapeMarkup(words.articles)}"><ol>${items.join('')}</ol></nav>`
}

function writePart(part: Part, model: PageModel, marks: readonly Mark[], opened: Set<string>): string {
  const { article } = part
  const inside = marks.filter((mark) => mark.start < part.end && mark.end > part.start)
  const { words, extraction } = model
  if (!article) {
    const content = markText(model.text, part, inside, opened)
    if (extraction.articles.length === 0) return `<article class="text">${content}</article>`
    const open = inside.some(({ kind }) => kind !== 'furniture') ? ' open' : ''
    return `<details class="furniture"${open}><summary>${escapeMarkup(words.boilerplate)}</summary>${content}</details>`
  }
  const index = extraction.articles.indexOf(article)
  return `<article class="text" id="article-${index}" lang="${escapeMarkup(article.language)}">${articleBody(article, model, inside, opened)}</article>`
}

function articleBody(
  article: ArticleSegment,
  { text, words }: PageModel,
  marks: readonly Mark[],
  opened: Set<string>,
): string {
  const { title, published } = article
  const line = published
    ? `<p class="published">${escapeMarkup(words.published)} <time datetime="${escapeMarkup(published.value)}">${escapeMarkup(published.value)}</time></p>`
    : ''
  if (!title || title.start < article.start || title.end > article.end)
    return line + markText(text, article, marks, opened)
  const within = (span: Span): Mark[] => marks.filter((mark) => mark.start < span.end && mark.end > span.start)
  const before = { start: article.start, end: title.start }
  const after = { start: title.end, end: article.end }
  return [
    markText(text, before, within(before), opened),
    `<div class="title" role="heading" aria-level="3">${markText(text, title, within(title), opened)}</div>`,
    line,
    markText(text, after, within(after), opened),
  ].join('')
}
