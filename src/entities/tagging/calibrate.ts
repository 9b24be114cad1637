import { roundConfidence } from '../../text/round-confidence.js'

/** What a model says of its names, and how often such names were right: pairs in rising order, from 0 to 1. */
export type Calibration = readonly (readonly [said: number, right: number])[]

/** The share of right names among those of which the model says as much, by the straight line between two pairs. */
export function calibrate(said: number, calibration: Calibration): number {
  const above = calibration.findIndex(([from]) => from >= said)
  const [high, top] = calibration[above] ?? [1, 1]
  const [low, bottom] = calibration[above - 1] ?? [0, 0]
  return roundConfidence(high > low ? bottom + ((said - low) / (high - low)) * (top - bottom) : top)
}
