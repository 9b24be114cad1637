/** Parts that several French phrases share. */
export const fragments: Readonly<Record<string, string>> = {
  month: '<month>|<short-month:month> .?',
  weekday: '<weekday>|<short-weekday:weekday> . (?=<digits>)',
  day: '<first-day:day>|<day>',
  year: '<year> (?!<counted>|h )|<old-year:year> (?!<counted>|<unknown>|<units>|h|: <minute>)',
  'short-year': '<two-digit-year> (?=[.,;)]|: (?!<minute>)|$)',
  bc: '(avant jésus - christ|avant j .? - ? c .?|av . j .? - ? c .?|avant notre ère)',
  offset: '<sign> <hour:zone-shift> : <minute:zone-minute>',
  'bare-zone': '<zone> (<sign> <hour-12:zone-shift>)?',
  zone: '({bare-zone}|\\( {bare-zone} \\))',
  clock:
    '<hour> (h|heures|heure) <minute>? (min|mn|minutes)? <added>? (<meridiem-words:meridiem>)? {zone}?|<hour> : <minute> (: <minute:second>)? {zone}?|<count:hour> (heures|heure) (<added>|<number-word:minute>)? <meridiem-words:meridiem>?|<named-hour:hour> (<added>|<minute>|<number-word:minute>)',
  'short-clock':
    '<hour> h <minute>? (min|mn)? (<meridiem-words:meridiem>)? {zone}?|<hour> : <minute> (: <minute:second>)? {zone}?',
}
