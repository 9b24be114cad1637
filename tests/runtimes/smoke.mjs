// What must hold on every host, given the modules of the package however the host loads them. Plain JavaScript of the
// language alone: no console, no file, no clock. Returns a digest of all results, which must be the same everywhere.

const FRENCH = `Raid aérien à Sinjar

Publié le 18 août 2021

Le président turc Recep Tayyip Erdogan a démenti mardi que l'armée turque ait bombardé une clinique du Sinjar. Le raid de mardi a fait huit morts, selon les autorités irakiennes. 🇮🇶`
const ENGLISH =
  'Baghdad, 25 August 2021. Iraqi police arrested four men in Mosul on Tuesday, the Interior Ministry said.'

function check(condition, what) {
  if (!condition) throw new Error(`not on this host: ${what}`)
}

function checkSpans(text, mentions, what) {
  check(mentions.length > 0, `${what} found`)
  for (const { start, end, text: words } of mentions) check(text.slice(start, end) === words, `${what} at their place`)
}

/** FNV-1a over UTF-16 units: enough to see any difference. */
function digest(text) {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash.toString(16).padStart(8, '0')
}

function extractions({ root, core, fr }) {
  const whole = [root.extract({ text: FRENCH, id: 'fr' }), root.extract({ text: ENGLISH, publishedAt: '2021-08-25' })]
  check(whole[0].language.language === 'fr' && whole[1].language.language === 'en', 'languages told apart')
  for (const [index, text] of [FRENCH, ENGLISH].entries()) {
    checkSpans(text, whole[index].dates, 'dates')
    checkSpans(text, whole[index].entityMentions, 'entities')
    checkSpans(text, whole[index].events, 'events')
  }
  const alone = core.createExtractor({ languages: [fr.fr] }).extract({ text: FRENCH, id: 'fr', language: 'fr' })
  check(JSON.stringify(alone.events) === JSON.stringify(whole[0].events), 'French alone reads French alike')
  return whole
}

function parts({ language, page, dates, entities, events, reading }) {
  const options = { language: 'en', reference: '2021-08-25' }
  check(language.detectLanguage(ENGLISH).language === 'en', 'language')
  check(page.segmentPage(FRENCH).articles.length === 1, 'page')
  check(
    dates.normalizeDates(ENGLISH, options).some(({ value }) => value === '2021-08-24'),
    'relative date',
  )
  checkSpans(ENGLISH, entities.tagEntities(ENGLISH, options), 'entities of the entry point')
  checkSpans(ENGLISH, events.classifyEvents(ENGLISH, options), 'events of the entry point')
  const sentences = reading.read(ENGLISH, options)
  check(sentences.length > 0, 'sentences')
  return sentences
}

function written({ render, exports }, extraction, sentences) {
  check(exports.createOffsetMap(FRENCH).codePoints === [...FRENCH].length, 'offset map')
  return [
    render.renderHtml(FRENCH, extraction),
    exports.toTimeML(FRENCH, extraction),
    exports.toConllU(ENGLISH, sentences),
    exports.toGdeltCsv(extraction),
    exports.toICalendar(extraction),
    JSON.stringify(exports.toGeoJson(extraction)),
  ]
}

async function stream({ root }) {
  const ids = []
  async function* articles() {
    for (const id of ['a', 'b', 'c']) yield { text: ENGLISH, id }
  }
  for await (const { id } of root.extractAll(articles())) ids.push(id)
  check(ids.join() === 'a,b,c', 'a stream in order')
}

export async function smoke(modules) {
  let refused = null
  try {
    modules.root.extract(7)
  } catch (error) {
    refused = error
  }
  check(refused instanceof modules.root.SitrepError && refused.code === 'invalid-argument', 'errors of our own')
  const found = extractions(modules)
  const files = written(modules, found[0], parts(modules))
  await stream(modules)
  return `sitrep ${found[0].version} ${digest(JSON.stringify(found) + files.join('\n'))}`
}
