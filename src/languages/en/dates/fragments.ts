/** Parts that several English phrases share. */
export const fragments: Readonly<Record<string, string>> = {
  month: '<month>|<short-month:month> .?',
  weekday: '<weekday>|<short-weekday:weekday> .?',
  'year-of-date':
    "<modern-year:year>|<year> (?!<counted>)|<old-year:year> (?!<counted>|<unknown>|<units>|hours|: <minute>|gmt)|' <two-digit-year>",
  bc: '(b . c . e .?|b . c .?|bce|bc)',
  offset: '<sign> <hour:zone-shift> : <minute:zone-minute>',
  'bare-zone': '<zone> (<sign> <hour-12:zone-shift> (: <minute:zone-minute>)?)?',
  zone: '({bare-zone}|\\( {bare-zone} \\))',
  clock:
    "<hour-12:hour> ((:|.) <minute> (: <minute:second>)?)? -? <meridiem> {zone}?|<three-digit-clock:compact> <meridiem> {zone}?|<four-digit-clock:compact> (hours|hrs)? (<sure-zone:zone>|\\( <sure-zone:zone> \\))|<hour> : <minute> (: <minute:second>)? (<meridiem>|<meridiem-words:meridiem>|hrs|hours)? {zone}?|<hour> h <minute>|<hour-12:hour> o'clock <meridiem-words:meridiem>?|<hour-12:hour> <meridiem-words:meridiem>|<past-hour:added> (<hour-12:hour>|<hour-word:hour>|<named-hour:hour>) (o'clock)? (<meridiem>|<meridiem-words:meridiem>)?|<hour-word:hour> (o'clock|<meridiem>) <meridiem-words:meridiem>?",
  'hour-of-part': '(<hour-12:hour> ((:|.) <minute>)?|<hour-word:hour>) (?!<counted>|<units>|(:|.|,|-|/) <digits>)',
  'not-a-day': ': <minute>|percent|million|billion|- (year|day|month|week|hour|minute|member|point)|<counted>',
}
