export type { Extractions, Texts } from '../export/documents.js'
export type { EventTableOptions } from '../export/event-rows.js'
export type { OffsetMap } from '../export/offset-map.js'
export { createOffsetMap } from '../export/offset-map.js'
export type { EventSelection } from '../export/select-events.js'
export { toAcledCsv } from '../export/to-acled-csv.js'
export type { BratDocument } from '../export/to-brat.js'
export { toBrat } from '../export/to-brat.js'
export type { ConllOptions } from '../export/to-conll.js'
export { toConll } from '../export/to-conll.js'
export type { ConllUOptions } from '../export/to-conll-u.js'
export { toConllU } from '../export/to-conll-u.js'
export { toGdeltCsv } from '../export/to-gdelt-csv.js'
export type { GeoJsonCollection, GeoJsonFeature, Position } from '../export/to-geo-json.js'
export { toGeoJson } from '../export/to-geo-json.js'
export { toICalendar } from '../export/to-i-calendar.js'
export type { JsonLinesOptions } from '../export/to-json-lines.js'
export { toJsonLines } from '../export/to-json-lines.js'
export type { PloverActor, PloverLocation, PloverRecord } from '../export/to-plover-json.js'
export { toPloverJson } from '../export/to-plover-json.js'
export type { TimeMlOptions } from '../export/to-time-ml.js'
export { toTimeML } from '../export/to-time-ml.js'
export type {
  WebAnnotation,
  WebAnnotationBody,
  WebAnnotationCollection,
  WebAnnotationOptions,
} from '../export/to-web-annotation.js'
export { toWebAnnotation } from '../export/to-web-annotation.js'
