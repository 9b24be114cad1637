import { type Family, modIn, type Resolution } from './family.js'

/** References without a date: "actuellement", "recently", "the future". */
export const vague: Family = {
  read: (captured): Resolution => ({
    type: 'DATE',
    value: captured.value as string,
    mod: modIn(captured),
    basis: 'reference',
  }),
}
