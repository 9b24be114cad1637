// What a thread does: extractions are plain data and cross to the main thread as they are.
import { extract } from 'sitrep'

export default (json) => extract(JSON.parse(json))
