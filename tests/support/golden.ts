import { extract } from '../../src/entries/index.js'
import { renderText } from '../../src/render/render-text.js'
import { fixturePages } from './pages.js'

/** What the library says today of each seed page, and the file where that stands. */
export function goldenPages(): { readonly name: string; readonly file: URL; readonly markdown: string }[] {
  return fixturePages().map(({ name, text }) => ({
    name,
    file: new URL(`../../fixtures/golden/${name}.md`, import.meta.url),
    markdown: `# ${name}\n\nWritten by \`npm run golden\`: what the library says today, right or wrong.\n\n${renderText(text, extract(text))}`,
  }))
}
