/** How much a document speaks of each country, by ISO 3166-1 alpha-3. */
export interface Evidence {
  readonly countries: ReadonlyMap<string, number>
  /** The country that it speaks of most; `null` when none. */
  readonly focus: string | null
  /** Share of the focus in all evidence, 0 to 1. */
  readonly dominance: number
}

/** The countries that one paragraph of a document speaks of. */
export interface Nearby {
  readonly countries: ReadonlySet<string>
  /** The same for paragraphs of the same countries. */
  readonly key: string
}
/** A paragraph that speaks of no country. */
export const NOWHERE: Nearby = { countries: new Set(), key: '' }

/** Sums up weighted sightings of countries. */
export function weighCountries(sightings: Iterable<readonly [country: string, weight: number]>): Evidence {
  const countries = new Map<string, number>()
  let total = 0
  for (const [country, weight] of sightings) {
    countries.set(country, (countries.get(country) ?? 0) + weight)
    total += weight
  }
  let focus: string | null = null
  let most = 0
  for (const [country, weight] of countries) {
    if (weight <= most) continue
    focus = country
    most = weight
  }
  return { countries, focus, dominance: total === 0 ? 0 : most / total }
}

/** The countries of a document, most spoken of first, at most `limit`. */
export function leadingCountries(evidence: Evidence, limit: number): string[] {
  return [...evidence.countries]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([country]) => country)
}
