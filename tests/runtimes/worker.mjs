// workerd (Cloudflare Workers): bundled, run by `workerd test`.
import { modules } from './modules.mjs'
import { smoke } from './smoke.mjs'

export default {
  async test() {
    console.log(await smoke(modules))
  },
}
