/**
 * Thrown when the API is misused (never because of what a text says). The message holds the bad value, the bound it
 * broke and what to do instead.
 */
export class SitrepError extends Error {
  override readonly name = 'SitrepError'
  readonly code: 'invalid-argument' | 'unknown-language'

  constructor(code: 'invalid-argument' | 'unknown-language', message: string) {
    super(message)
    this.code = code
  }
}
