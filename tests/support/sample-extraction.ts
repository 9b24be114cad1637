import type {
  DateMention,
  Entity,
  EntityMention,
  EventMention,
  Extraction,
  Participant,
  Span,
} from '../../src/contract.js'

/** Two short articles with an emoji, Arabic letters, line breaks inside a name, and hostile markup. */
export const SAMPLE_TEXT = `Irak 🇮🇶 : raid aérien à Sinjar

Le président turc Recep Tayyip
Erdogan a démenti samedi 21 août 2021 que l'armée turque (الجيش التركي) ait bombardé une clinique du Sinjar. Le raid de mardi a fait huit morts, dont <b>"quatre"</b> soignants.

Baghdad plans talks & aid

Iraq will host talks with Turkey on 28 August. Police arrested 4 men in Mosul.
`

function spanOf(words: string, from = 0): Span & { readonly text: string } {
  const start = SAMPLE_TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`not in the sample: ${words}`)
  return { start, end: start + words.length, text: words }
}

const SECOND = spanOf('Baghdad plans').start

function entityMention(
  words: string,
  rest: Partial<EntityMention> & Pick<EntityMention, 'type' | 'id' | 'name'>,
  from = 0,
): EntityMention {
  const resolution = { by: 'alias', score: 1 } as const
  return {
    ...spanOf(words, from),
    confidence: 0.9,
    origin: 'sample',
    article: from >= SECOND ? 1 : 0,
    resolution,
    ...rest,
  }
}

const SINJAR = {
  type: 'GPE',
  id: 'geonames:448149',
  name: 'Sinjar',
  country: 'IRQ',
  coordinates: [41.8716, 36.3209],
} as const
const IRAQ = { type: 'GPE', id: 'iso3166:IRQ', name: 'Iraq', country: 'IRQ', coordinates: [44, 33] } as const
const TURKEY = { type: 'GPE', id: 'iso3166:TUR', name: 'Turkey', country: 'TUR', coordinates: [35, 39] } as const
const MOSUL = {
  type: 'GPE',
  id: 'geonames:99072',
  name: 'Mosul',
  country: 'IRQ',
  coordinates: [43.1189, 36.335],
} as const
const ERDOGAN = {
  type: 'PERSON',
  id: 'wikidata:Q39259',
  name: 'Recep Tayyip Erdogan',
  country: 'TUR',
  role: 'président',
} as const
const ARMY = {
  type: 'ORG',
  subtype: 'military',
  id: 'local:armee-turque',
  name: 'Turkish Armed Forces',
  country: 'TUR',
} as const

const entityMentions: readonly EntityMention[] = [
  entityMention('Irak', IRAQ),
  entityMention('Sinjar', SINJAR),
  entityMention('Recep Tayyip\nErdogan', ERDOGAN),
  entityMention("l'armée turque", ARMY),
  entityMention('الجيش التركي', ARMY),
  entityMention('Sinjar', SINJAR, spanOf('clinique du').start),
  entityMention('Iraq', IRAQ, SECOND),
  entityMention('Turkey', TURKEY, SECOND),
  entityMention('Mosul', MOSUL, SECOND),
]

function entity(base: Pick<Entity, 'id' | 'type' | 'name'> & Partial<Entity>, links?: Record<string, string>): Entity {
  const mentions = [...entityMentions.entries()].filter(([, mention]) => mention.id === base.id).map(([index]) => index)
  const aliases = [...new Set(mentions.map((index) => (entityMentions[index] as EntityMention).text))]
  const { id, type, name, country, coordinates } = base
  return {
    id,
    type,
    name,
    ...(country && { country }),
    ...(coordinates && { coordinates }),
    ...(links && { links }),
    aliases,
    mentions,
  }
}

const entities: readonly Entity[] = [
  entity(IRAQ, { iso3166: 'IRQ', wikidata: 'Q796' }),
  entity(SINJAR, { geonames: '448149' }),
  entity(ERDOGAN, { wikidata: 'Q39259' }),
  entity(ARMY),
  entity(TURKEY, { iso3166: 'TUR' }),
  entity(MOSUL, { geonames: '99072' }),
]

function date(words: string, value: string, end: string, rest: Partial<DateMention> = {}): DateMention {
  const span = spanOf(words)
  const interval = { start: value, end }
  const fixed = {
    confidence: 0.95,
    origin: 'sample',
    article: span.start >= SECOND ? 1 : 0,
    type: 'DATE',
    basis: 'explicit',
  } as const
  return { ...span, ...fixed, value, edtf: value, interval, granularity: 'day', ...rest }
}

const dates: readonly DateMention[] = [
  date('samedi 21 août 2021', '2021-08-21', '2021-08-22'),
  date('mardi', '2021-08-17', '2021-08-18', { basis: 'reference' }),
  date('28 August', '2021-08-28', '2021-08-29', { basis: 'reference' }),
]

function participant(name: string, rest: Partial<Participant> = {}): Participant {
  const empty = {
    span: null,
    id: null,
    type: null,
    role: null,
    country: null,
    sectors: [],
    code: null,
    implicit: false,
    alleged: false,
  }
  return { ...empty, name, ...rest }
}

const turkishArmy = participant(ARMY.name, {
  id: ARMY.id,
  type: 'ORG',
  country: 'TUR',
  sectors: ['MIL'],
  span: spanOf("l'armée turque"),
})
const erdogan = participant(ERDOGAN.name, {
  id: ERDOGAN.id,
  type: 'PERSON',
  country: 'TUR',
  sectors: ['GOV'],
  role: 'président',
  span: spanOf('Recep Tayyip\nErdogan'),
})

function event(
  words: string,
  rest: Partial<EventMention> & Pick<EventMention, 'id' | 'type' | 'codes'>,
  from = 0,
): EventMention {
  const trigger = spanOf(words, from)
  const breaks = ['. ', '\n\n'].map((mark) => SAMPLE_TEXT.lastIndexOf(mark, trigger.start)).filter((at) => at >= 0)
  const start = breaks.length === 0 ? 0 : Math.max(...breaks) + 2
  const stop = SAMPLE_TEXT.indexOf('.', trigger.end)
  return {
    ...trigger,
    ...{ confidence: 0.8, origin: 'sample', article: trigger.start >= SECOND ? 1 : 0, modes: [], contexts: [] },
    ...{
      actors: [],
      recipients: [],
      locations: [],
      counts: {},
      modality: 'asserted',
      attribution: [],
      frame: 'sample',
    },
    sentence: { start, end: stop < 0 ? SAMPLE_TEXT.length : stop + 1 },
    time: { date: null, value: null, edtf: null, interval: null, basis: 'none' },
    evidence: [{ ...trigger, role: 'trigger' }],
    ...{ aggregate: false, anaphoric: false },
    ...rest,
  }
}

function timeOf(index: number): EventMention['time'] {
  const { value, edtf, interval } = dates[index] as DateMention
  return { date: index, value, edtf, interval, basis: 'explicit' }
}

const AIR_STRIKE = { eventType: 'Explosions/Remote violence', subEventType: 'Air/drone strike' }
const events: readonly EventMention[] = [
  event('raid aérien', {
    id: 'e0',
    type: 'ASSAULT',
    modes: ['aerial'],
    codes: { cameo: '195', quadClass: 4, goldstein: -10, ploverStrict: 'ASSAULT', acled: AIR_STRIKE },
    locations: [{ ...spanOf('Sinjar'), ...SINJAR }],
  }),
  event('bombardé', {
    id: 'e1',
    type: 'ASSAULT',
    modes: ['aerial'],
    modality: 'denied',
    codes: { cameo: '195', quadClass: 4, goldstein: -10, ploverStrict: 'ASSAULT', acled: AIR_STRIKE },
    actors: [turkishArmy],
    recipients: [participant('une clinique', { span: spanOf('une clinique') })],
    attribution: [{ source: erdogan, cue: spanOf('démenti'), kind: 'statement' }],
    evidence: [
      { ...spanOf('démenti'), role: 'modality' },
      { ...spanOf('bombardé'), role: 'trigger' },
    ],
  }),
  event(
    'raid',
    {
      id: 'e2',
      type: 'ASSAULT',
      modes: ['aerial'],
      codes: { cameo: '195', quadClass: 4, goldstein: -10, ploverStrict: 'ASSAULT', acled: AIR_STRIKE },
      actors: [{ ...turkishArmy, span: null, implicit: true }],
      locations: [{ ...spanOf('Sinjar', spanOf('clinique du').start), ...SINJAR }],
      time: timeOf(1),
      counts: { killed: [{ span: spanOf('huit'), min: 8, max: 8, approximate: false, of: null }] },
      evidence: [
        { ...spanOf('raid', spanOf('Le raid').start), role: 'trigger' },
        { ...spanOf('mardi'), role: 'time' },
        { ...spanOf('huit morts'), role: 'count' },
      ],
    },
    spanOf('Le raid').start,
  ),
  event(
    'host talks',
    {
      id: 'e3',
      type: 'CONSULT',
      modality: 'planned',
      codes: { cameo: '036', quadClass: 1, goldstein: 4, ploverStrict: 'AGREE', acled: null },
      actors: [
        participant('Iraq', {
          id: IRAQ.id,
          type: 'GPE',
          country: 'IRQ',
          sectors: ['GOV'],
          span: spanOf('Iraq', SECOND),
        }),
      ],
      recipients: [
        participant('Turkey', {
          id: TURKEY.id,
          type: 'GPE',
          country: 'TUR',
          sectors: ['GOV'],
          span: spanOf('Turkey', SECOND),
        }),
      ],
      time: timeOf(2),
    },
    SECOND,
  ),
  event(
    'arrested',
    {
      id: 'e4',
      type: 'COERCE',
      modes: ['arrest'],
      codes: {
        cameo: '173',
        quadClass: 4,
        goldstein: -5,
        ploverStrict: 'COERCE',
        acled: { eventType: 'Strategic developments', subEventType: 'Arrests' },
      },
      actors: [participant('Police', { country: 'IRQ', sectors: ['COP'], span: spanOf('Police') })],
      recipients: [participant('4 men', { span: spanOf('4 men') })],
      locations: [{ ...spanOf('Mosul', SECOND), ...MOSUL }],
      counts: { arrested: [{ span: spanOf('4', SECOND + 60), min: 4, max: 4, approximate: false, of: null }] },
    },
    SECOND,
  ),
]

/** What `extract` could say about the sample, made by hand; every list and every optional field is used. */
export const SAMPLE: Extraction = {
  schemaVersion: 1,
  version: '0.1.0',
  id: 'sample-1',
  url: 'https://news.example/irak?id=1&lang=fr',
  publishedAt: '2021-08-21T18:30:00+02:00',
  language: { language: 'fr', iso6393: 'fra', confidence: 0.8, script: 'Latn', reliable: true, alternatives: [] },
  languages: [
    { start: 0, end: SECOND, language: 'fr', iso6393: 'fra', confidence: 0.99 },
    { start: SECOND, end: SAMPLE_TEXT.length, language: 'en', iso6393: 'eng', confidence: 0.99 },
  ],
  articles: [
    {
      start: 0,
      end: spanOf('soignants.').end,
      title: { start: 0, end: SAMPLE_TEXT.indexOf('\n') },
      published: {
        value: '2021-08-21',
        basis: 'text',
        start: (dates[0] as DateMention).start,
        end: (dates[0] as DateMention).end,
      },
      language: 'fr',
    },
    {
      start: SECOND,
      end: SAMPLE_TEXT.length,
      title: spanOf('Baghdad plans talks & aid'),
      published: null,
      language: 'en',
    },
  ],
  boilerplate: [],
  dates,
  entityMentions,
  entities,
  events,
  clusters: [
    {
      id: 'c0',
      type: 'ASSAULT',
      members: ['e0', 'e1', 'e2'].map((id) => ({ document: 0, event: id })),
      interval: { start: '2021-08-17', end: '2021-08-18' },
      locations: [SINJAR],
      actors: [ARMY],
      recipients: [],
      counts: { killed: { min: 8, max: 8 } },
      conflicts: [{ field: 'target', values: ['clinique', 'base'] }],
    },
    ...(['e3', 'e4'] as const).map((id, index) => ({
      id: `c${index + 1}`,
      type: id === 'e3' ? ('CONSULT' as const) : ('COERCE' as const),
      members: [{ document: 0, event: id }],
      interval: null,
      locations: [],
      actors: [],
      recipients: [],
      counts: {},
      conflicts: [],
    })),
  ],
  warnings: [
    {
      code: 'reference-missing',
      message: 'The article has no publication date; relative dates stay open.',
      start: SECOND,
      end: SAMPLE_TEXT.length,
    },
  ],
}
