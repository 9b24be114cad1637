import type { Calibration } from '../../../entities/tagging/calibrate.js'

/** How sure to be of what the model says: fitted on the dev corpus by `scripts/entities/calibrate.ts`. */
export const confidence: Calibration = [
  [0, 0],
  [0.5856, 0.44],
  [0.7736, 0.57],
  [0.8651, 0.61],
  [0.9389, 0.62],
  [0.9816, 0.71],
  [0.9931, 0.82],
  [0.9973, 0.83],
  [0.9991, 0.84],
  [0.9998, 0.9],
  [0.9999, 0.91],
  [1, 0.95],
]
