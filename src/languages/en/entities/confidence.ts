import type { Calibration } from '../../../entities/tagging/calibrate.js'

/** How sure to be of what the model says: fitted on the dev corpus by `scripts/entities/calibrate.ts`. */
export const confidence: Calibration = [
  [0, 0],
  [0.5515, 0.43],
  [0.7005, 0.52],
  [0.7779, 0.58],
  [0.8925, 0.61],
  [0.9585, 0.63],
  [0.9738, 0.7],
  [0.9828, 0.72],
  [0.988, 0.77],
  [0.9953, 0.82],
  [0.999, 0.85],
  [0.9994, 0.87],
  [0.9998, 0.9],
  [1, 0.95],
]
