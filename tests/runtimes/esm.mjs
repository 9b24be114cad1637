// Node, Deno and Bun: ES modules.
import { modules } from './modules.mjs'
import { smoke } from './smoke.mjs'

console.log(await smoke(modules))
