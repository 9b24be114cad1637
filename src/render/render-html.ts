import type { Extraction } from '../contract.js'
import { SitrepError } from '../errors.js'
import { requireText, show } from '../text/arguments.js'
import { escapeMarkup } from '../text/escape-markup.js'
import { articleTexts } from './article-texts.js'
import { directionAttribute } from './direction.js'
import { eventCards } from './event-cards.js'
import { dateList, entityList, mapPlaces, timeline } from './page-lists.js'
import { type PageModel, pageModel } from './page-model.js'
import { pageStyle } from './page-style.js'
import { anchors, textMarks } from './text-marks.js'
import { ENGLISH, FRENCH, type Words } from './words.js'
import { worldMap } from './world-map.js'

export interface RenderHtmlOptions {
  /** Heading and title of the page; default: the title of the first article. */
  readonly title?: string | null | undefined
  /** Language of the page's own words; the text stays as it is. Default `en`. */
  readonly language?: 'en' | 'fr' | null | undefined
}

/**
 * One self-contained HTML page for an extraction: events as a timeline and as cards whose evidence links to its place,
 * the text with every mention marked, people, groups and places with all their spellings, places on a map. No script,
 * no network (a content security policy says so), light and dark, readable by keyboard alone and on a phone. Everything
 * that comes from the text or the extraction is escaped.
 */
export function renderHtml(text: string, extraction: Extraction, options: RenderHtmlOptions = {}): string {
  requireText(text)
  const model = pageModel(text, extraction, chooseWords(options.language))
  const title = options.title ?? pageTitle(model)
  return [
    `<!doctype html>\n<html lang="${model.words.code}">\n<head>\n<meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<meta name="color-scheme" content="light dark">\n<meta name="generator" content="sitrep ${escapeMarkup(extraction.version)}">`,
    `<title>${escapeMarkup(title)}</title>\n<style>${pageStyle()}</style>\n</head>\n<body>`,
    masthead(title, model),
    body(model),
    `<footer class="foot"><p>${escapeMarkup(model.words.made)}</p></footer>\n</body>\n</html>\n`,
  ].join('\n')
}

function chooseWords(language: unknown): Words {
  if (language === undefined || language === null || language === 'en') return ENGLISH
  if (language === 'fr') return FRENCH
  throw new SitrepError('unknown-language', `Unknown page language ${show(language)}: expected en or fr`)
}

function pageTitle({ text, extraction, words }: PageModel): string {
  const span = extraction.articles.find((article) => article.title)?.title
  const title = span ? text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() : ''
  return title || extraction.id || words.report
}

function masthead(title: string, model: PageModel): string {
  const { words } = model
  const skips = [
    ['events', words.events],
    ['text', words.text],
    ['names', words.people],
  ] as const
  return [
    `<nav class="skip" aria-label="${escapeMarkup(words.skip)}">${skips.map(([id, name]) => `<a href="#${id}">${escapeMarkup(`${words.skip} ${name}`)}</a>`).join('')}</nav>`,
    `<header class="masthead"><p class="kicker">${escapeMarkup(words.report)}</p>`,
    `<h1${directionAttribute(title)}>${escapeMarkup(title)}</h1>`,
    `<p class="origin">${origin(model)}</p>`,
    `<dl class="glance">${glance(model)}</dl></header>`,
  ].join('\n')
}

function origin({ extraction, words }: PageModel): string {
  const { url, publishedAt } = extraction
  const codes = mainLanguages(extraction)
  const link =
    url && /^https?:/iu.test(url)
      ? `<a href="${escapeMarkup(url)}" rel="noreferrer">${escapeMarkup(url)}</a>`
      : escapeMarkup(url ?? '')
  const published = publishedAt
    ? `${escapeMarkup(words.published)} <time datetime="${escapeMarkup(publishedAt)}">${escapeMarkup(publishedAt)}</time>`
    : ''
  return [link, published, codes.map((code) => escapeMarkup(code)).join(' + ')]
    .filter((part) => part !== '')
    .join(' · ')
}

const LEAST_SHARE = 0.05

/** The language of the page, and others that a twentieth of it or more is in. */
function mainLanguages({ language, languages }: Extraction): string[] {
  const lengths = new Map<string, number>()
  for (const { language, start, end } of languages) lengths.set(language, (lengths.get(language) ?? 0) + end - start)
  const least = languages.reduce((sum, { start, end }) => sum + end - start, 0) * LEAST_SHARE
  const large = [...lengths].filter(([code, length]) => length >= least && code !== 'und').map(([code]) => code)
  return [...new Set([language.language, ...large])]
}

function glance({ extraction, groups, words }: PageModel): string {
  const kinds = (types: readonly string[]): number =>
    extraction.entities.filter(({ type }) => types.includes(type)).length
  const figures = [
    [groups.length, words.events],
    [extraction.articles.length, words.articles],
    [kinds(['PERSON']), words.people],
    [kinds(['ORG', 'NORP']), words.groups],
    [kinds(['GPE', 'LOC', 'FAC']), words.places],
    [extraction.dates.length, words.dates],
  ] as const
  return figures
    .map(([count, name]) => `<div><dt>${escapeMarkup(words.one(count, name))}</dt><dd>${count}</dd></div>`)
    .join('')
}

function body(model: PageModel): string {
  const { words } = model
  const marks = textMarks(model)
  const map = worldMap(mapPlaces(model), words.map)
  return [
    '<main>',
    '<div class="report">',
    warnings(model),
    section('timeline', words.timeline, timeline(model)),
    section('map', words.places, map),
    section('events', words.events, eventCards(model, anchors(marks))),
    '<div id="names">',
    section('people', words.people, entityList(model, ['person'])),
    section('groups', words.groups, entityList(model, ['group'])),
    section('places', words.places, entityList(model, ['place'])),
    section('things', words.things, entityList(model, ['thing'])),
    section('dates', words.dates, dateList(model)),
    '</div></div>',
    `<section class="source" id="text" aria-label="${escapeMarkup(words.text)}" tabindex="0">${articleTexts(model, marks)}</section>`,
    '</main>',
  ].join('\n')
}

function section(id: string, title: string, content: string): string {
  return content === '' ? '' : `<section id="${id}" class="block"><h2>${escapeMarkup(title)}</h2>${content}</section>`
}

function warnings({ extraction, words }: PageModel): string {
  const items = extraction.warnings.map(
    ({ message, code }) => `<li>${escapeMarkup(message)} <code>${escapeMarkup(code)}</code></li>`,
  )
  if (items.length === 0) return ''
  return `<section class="block warnings" id="warnings"><h2>${escapeMarkup(words.warnings)}</h2><ul>${items.join('')}</ul></section>`
}
