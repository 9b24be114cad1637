import type { ArticleDefaults, LineResult } from './extract-line.js'

/** Worker threads that extract lines. */
export interface WorkerPool {
  readonly extractLine: (json: string) => Promise<LineResult>
  readonly close: () => Promise<void>
}

/**
 * `threads` worker threads through piscina, an optional peer of the package: only this option needs it, so only who
 * uses it installs it. Throws with what to do where it is missing.
 */
export async function openWorkerPool(threads: number, defaults: ArticleDefaults): Promise<WorkerPool> {
  const { Piscina } = await import('piscina').catch(() => {
    throw new Error('--workers needs the package piscina: npm install piscina')
  })
  const pool = new Piscina({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    extractLine: (json) =>
      pool.run({ json, defaults }).catch((error: Error) => ({ extraction: null, problem: error.message })),
    close: () => pool.destroy(),
  }
}
