export { createExtractor } from '../report/extractor.js'
