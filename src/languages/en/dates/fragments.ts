/** Parts that several English phrases share. */
export const fragments: Readonly<Record<string, string>> = {
  month: '<month>|<short-month:month> .?',
  weekday: '<weekday>|<short-weekday:weekday> .?',
  'year-of-date': "<year> (?!<counted>)|' <two-digit-year>",
  bc: '(b . c . e .?|b . c .?|bce|bc)',
  zone: '\\(? (<zone> (<sign> <hour-12:zone-shift> (: <minute:zone-minute>)?)?) \\)?',
  clock:
    "<hour-12:hour> (: <minute> (: <minute:second>)?)? -? <meridiem> {zone}?|<hour> : <minute> (: <minute:second>)? (<meridiem>|<meridiem-words:meridiem>|hrs|hours)? {zone}?|<hour> h <minute>|<hour-12:hour> o'clock <meridiem-words:meridiem>?|<hour-12:hour> <meridiem-words:meridiem>|<past-hour:added> (<hour-12:hour>|<hour-word:hour>|<named-hour:hour>) (o'clock)? (<meridiem>|<meridiem-words:meridiem>)?|<hour-word:hour> (o'clock|<meridiem>) <meridiem-words:meridiem>?",
  'not-a-day': ': <minute>|percent|million|billion|- (year|day|month|week|hour|minute|member|point)|<counted>',
}
