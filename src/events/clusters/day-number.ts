/** Days since 1970 of an ISO date or date-time, with their fraction, on the proleptic calendar, time zones left aside. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (iso.match(/\d+/gu) ?? []).map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const inEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const days = era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + ofYear - 719_468
  return days + (hour * 60 + minute) / 1440
}
