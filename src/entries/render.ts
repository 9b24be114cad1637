export type { RenderHtmlOptions } from '../render/render-html.js'
export { renderHtml } from '../render/render-html.js'
