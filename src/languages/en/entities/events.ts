/** Named series of events and operations whose name may be written without capitals. */
export const events: readonly string[] = (
  'strategic dialogue|World War I|World War II|World War One|World War Two|First World War|Second World War|Cold War|Gulf War|Iraq War|Vietnam War|' +
  'Korean War|Six-Day War|Yom Kippur War|Arab Spring|Prague Spring|Holocaust|Nakba|Black Lives Matter|Oslo Accords|World Cup|Olympic Games|Olympics|' +
  'Paralympics|Ramadan|Hajj|Brexit'
).split('|')

/** Nouns that make an event of a name that has one. Lower case. */
export const eventNouns: readonly string[] =
  'summit war wars games cup championship championships festival operation revolution uprising intifada dialogue marathon olympics expo biennale'.split(
    ' ',
  )
