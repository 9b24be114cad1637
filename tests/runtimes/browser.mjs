// A page in a browser: bundled to one classic script, the answer becomes the title.
import { modules } from './modules.mjs'
import { smoke } from './smoke.mjs'

smoke(modules).then(
  (answer) => {
    document.title = answer
  },
  (error) => {
    document.title = `failed: ${error.message}`
  },
)
