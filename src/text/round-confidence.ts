/**
 * A confidence as it is handed out: four decimals. `Math.exp` may differ in its last bit from one engine to the next
 * (ECMA-262 leaves it to the implementation); rounded, results are the same on every host.
 */
export function roundConfidence(confidence: number): number {
  return Math.round(confidence * 1e4) / 1e4
}
