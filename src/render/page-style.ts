import { DARK, LIGHT, type MarkKind, type Scheme } from './palette.js'

/** The style sheet of the page, both colour schemes in it. */
export function pageStyle(): string {
  return `:root{color-scheme:light dark;${variables(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${variables(DARK)}}}
${RULES}${markRules(LIGHT)}`
}

function variables({ marks, quads, ...plain }: Scheme): string {
  const pairs = [
    ...Object.entries(plain),
    ...Object.entries(marks).flatMap(([kind, { tint, edge }]) => [
      [`${kind}-tint`, tint],
      [`${kind}-edge`, edge],
    ]),
    ...quads.map((color, index) => [`quad-${index + 1}`, color]),
  ]
  return pairs.map(([name, color]) => `--${name}:${color}`).join(';')
}

// Kinds differ in the line under them too, for those who do not see the tints apart.
const UNDERLINES: Readonly<Record<MarkKind, string>> = {
  person: '2px solid',
  group: '3px double',
  place: '2px dotted',
  thing: '1px dashed',
  date: '2px dashed',
  event: '2px solid',
}

function markRules({ marks, quads }: Scheme): string {
  const kinds = (Object.keys(marks) as MarkKind[]).map((kind) => {
    const look = `background:var(--${kind}-tint);border-bottom:${UNDERLINES[kind]} var(--${kind}-edge)`
    return `mark[data-kind=${kind}],.key[data-kind=${kind}]{${look}}`
  })
  return [...kinds, ...quads.map((_, index) => `[data-quad="${index + 1}"]{--quad:var(--quad-${index + 1})}`)].join(
    '\n',
  )
}

const RULES = `
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding:1.25rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,section:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
.quiet,.where,.times,.codes,.origin,.kicker,.published,cite{color:var(--quiet)}
.skip a{position:absolute;left:-999rem;background:var(--panel);padding:.5rem 1rem;z-index:2}
.skip a:focus{left:1rem;top:1rem}
.masthead{padding:2rem 1.25rem 1.25rem;border-bottom:1px solid var(--line);max-width:96rem;margin:0 auto}
.kicker{font-size:.75rem;font-weight:600;letter-spacing:.14em;text-transform:uppercase}
h1{font:600 clamp(1.5rem,1.1rem + 1.8vw,2.5rem)/1.15 Georgia,"Noto Serif","Liberation Serif",serif;max-width:28em;margin:.35rem 0 .5rem;text-wrap:balance}
.origin{font-size:.875rem}
.glance{display:flex;flex-wrap:wrap;gap:.25rem 1.75rem;margin-top:1rem}
.glance div{display:flex;flex-direction:row-reverse;gap:.35rem;align-items:baseline}
.glance dt{font-size:.875rem;color:var(--quiet)}
.glance dd{font-size:1.25rem;font-weight:600;font-variant-numeric:tabular-nums}
main{max-width:96rem;margin:0 auto}
.block,.source{padding:1.5rem 1.25rem}
.block+.block,#names>.block{border-top:1px solid var(--line)}
h2{font-size:.8125rem;font-weight:600;letter-spacing:.1em;text-transform:uppercase;color:var(--quiet);margin-bottom:.9rem}
.warnings{background:var(--date-tint);font-size:.875rem}
.warnings h2{color:var(--ink)}
.timeline>li{display:grid;grid-template-columns:8.5rem 1fr;gap:0 1.25rem}
.when{font-size:.8125rem;font-weight:600;padding:.45rem 0;font-variant-numeric:tabular-nums}
.timeline ul{border-left:2px solid var(--line);padding-bottom:.6rem}
.timeline ul>li{position:relative;padding:.3rem 0 .3rem 1.25rem;font-size:.9375rem;line-height:1.4}
.timeline ul>li::before{content:"";position:absolute;left:-.4rem;top:.7rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--quad);border:2px solid var(--page)}
.what{font-weight:600}
.where::before{content:"· "}
.badge{display:inline-block;font-size:.75rem;line-height:1.35;border:1px solid currentColor;border-radius:1em;padding:0 .55em;color:var(--quiet);font-weight:600}
.map{display:block;width:100%;height:auto;border-radius:6px}
.sea{fill:var(--sea)}.land{fill:var(--land)}.border{fill:none;stroke:var(--border);stroke-width:1}
.inset .sea{stroke:var(--line);stroke-width:2}.frame{fill:none;stroke:var(--focus);stroke-width:1.5}
.map text{font-size:12px;fill:var(--ink);paint-order:stroke;stroke:var(--sea);stroke-width:3px;stroke-linejoin:round}
.map text.country{font-size:11px;fill:var(--quiet);text-anchor:middle;letter-spacing:.06em;stroke:var(--land);stroke-width:2px}
.far{fill:var(--event-edge)}
.spot circle{fill:var(--place-edge);fill-opacity:.85;stroke:var(--panel);stroke-width:1.5}
.spot.event circle{fill:var(--event-edge)}
.spot:hover text,.spot:focus text{text-decoration:underline}
.card{background:var(--panel);border:1px solid var(--line);border-left:4px solid var(--quad);border-radius:6px;padding:.9rem 1.1rem;margin-bottom:.8rem}
.card h3{font:600 1.0625rem/1.35 Georgia,"Noto Serif","Liberation Serif",serif;margin:.2rem 0 .4rem}
.card h3 small{font:400 .8125rem system-ui,sans-serif;color:var(--quiet)}
.card h3 a,.who a,.facts a{color:inherit;text-decoration-color:var(--line)}
.card h3 a:hover,.who a:hover,.facts a:hover{text-decoration-color:currentColor}
.who{font-size:.9375rem}.who small{color:var(--quiet);font-size:.8125rem}
.arrow{color:var(--quiet)}
.chip{color:var(--quad);font-size:.8125rem;font-weight:700}
.modes{font-size:.8125rem;color:var(--quiet)}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;font-size:.875rem;margin-bottom:.55rem}
.evidence li,.card details li{padding:.3rem 0 .3rem .8rem;border-left:2px solid var(--line);margin:.35rem 0;font-size:.9375rem;line-height:1.45}
.card q a{color:inherit;text-decoration:underline;text-decoration-style:dotted;text-decoration-color:var(--quiet)}
.card q a[data-role=trigger]{font-weight:700;text-decoration:none;background:var(--event-tint);border-bottom:2px solid var(--event-edge)}
.card q a:hover{text-decoration-style:solid}
.jump{display:inline-block;min-width:1.6em;text-align:center;text-decoration:none;border-radius:4px}
.jump:hover{background:var(--line)}
cite{font-style:normal;font-size:.8125rem}
.card summary{cursor:pointer;font-size:.8125rem;color:var(--link);padding:.25rem 0}
.conflict{font-size:.8125rem;background:var(--date-tint);padding:.3rem .6rem;border-radius:4px;margin:.4rem 0}
.codes{font-size:.75rem;margin-top:.5rem;font-variant-numeric:tabular-nums}
.codes span+span::before{content:"· "}
.names{display:grid;grid-template-columns:repeat(auto-fill,minmax(15rem,1fr));gap:.8rem 1.5rem}
.names li{font-size:.9375rem;line-height:1.4;border-left:3px solid;padding-left:.7rem}
.names [data-kind=person]{border-color:var(--person-edge)}.names [data-kind=group]{border-color:var(--group-edge)}
.names [data-kind=place]{border-color:var(--place-edge)}.names [data-kind=thing]{border-color:var(--thing-edge)}
.names .quiet{font-size:.8125rem}
.spellings{display:flex;flex-wrap:wrap;gap:0 .8rem;font-size:.8125rem}
.dates{columns:15rem;column-gap:1.5rem;font-size:.875rem}
.dates li{break-inside:avoid;padding:.1rem 0}
code{font:.8125rem ui-monospace,SFMono-Regular,Menlo,"Liberation Mono",monospace;color:var(--quiet)}
.warnings code{color:var(--ink)}
.legend{display:flex;flex-wrap:wrap;gap:.4rem .9rem;font-size:.8125rem;margin-bottom:1.1rem}
.key{padding:0 .3em}
.contents{font-size:.875rem;margin-bottom:1.25rem}
.contents ol{list-style:decimal;padding-left:1.5rem}
.text,.furniture{font:1.0625rem/1.65 Georgia,"Noto Serif","Liberation Serif",serif;max-width:42rem}
.text{padding-bottom:1.5rem}
.text+.text{border-top:1px solid var(--line);padding-top:1.5rem}
.text p,.furniture p{margin:0 0 .85em}
.title p{font-weight:600;font-size:1.25rem;line-height:1.35}
.published{font:.8125rem system-ui,sans-serif;margin:-.4rem 0 .9rem}
.furniture{font-size:.875rem;opacity:.92;border-top:1px solid var(--line);padding:.6rem 0}
.furniture summary{font:.8125rem system-ui,sans-serif;color:var(--quiet);cursor:pointer}
mark{background:none;color:inherit;border-radius:2px;padding:.05em 0;scroll-margin:5rem}
mark a{color:inherit;text-decoration:none}
mark a:hover{text-decoration:underline}
mark[data-kind=furniture]{color:var(--quiet);font-size:.8125em}
mark[data-kind=evidence]{border-bottom:1px dotted var(--quiet)}
mark[data-modality=denied]{text-decoration:line-through;text-decoration-color:var(--event-edge)}
:target{outline:3px solid var(--focus);outline-offset:2px}
.source:target,section:target,div:target,.text:target{outline:0}
.foot{max-width:96rem;margin:0 auto;padding:1.25rem;font-size:.8125rem;color:var(--quiet);border-top:1px solid var(--line)}
@media (min-width:64rem){
main{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);align-items:start}
.source{position:sticky;top:0;height:100vh;overflow:auto;border-left:1px solid var(--line);padding:1.5rem 2.25rem}
.masthead,.block{padding-left:2rem;padding-right:2rem}
}
@media (max-width:40rem){
.timeline>li{grid-template-columns:1fr}
.timeline ul{margin-left:.35rem}
.map text{font-size:14px}.map text.country{font-size:12px}
.text,.furniture{font-size:1rem}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{main{display:block}.source{position:static;height:auto;overflow:visible}.skip,.jump{display:none}.card{break-inside:avoid}}
`
