import type { Calibration } from '../../../entities/tagging/calibrate.js'

/** How sure to be of what the model says: fitted on the dev corpus by `scripts/entities/calibrate.ts`. */
export const confidence: Calibration = [
  [0, 0],
  [0.5637, 0.43],
  [0.7365, 0.7],
  [0.9025, 0.77],
  [0.9705, 0.85],
  [0.9844, 0.88],
  [0.9967, 0.94],
  [0.9999, 0.99],
  [1, 1],
]
