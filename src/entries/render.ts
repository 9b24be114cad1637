export type { RenderHtmlOptions } from '../render/render-html.js'
export { renderHtml } from '../render/render-html.js'
export { renderText } from '../render/render-text.js'
