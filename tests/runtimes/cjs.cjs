// Node and Bun: CommonJS.
const modules = {
  root: require('sitrep'),
  core: require('sitrep/core'),
  dates: require('sitrep/dates'),
  entities: require('sitrep/entities'),
  events: require('sitrep/events'),
  exports: require('sitrep/export'),
  language: require('sitrep/language'),
  en: require('sitrep/languages/en'),
  fr: require('sitrep/languages/fr'),
  page: require('sitrep/page'),
  reading: require('sitrep/reading'),
  render: require('sitrep/render'),
}

import('./smoke.mjs').then(async ({ smoke }) => console.log(await smoke(modules)))
