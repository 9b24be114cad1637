/** Bodies named by a building, a word or a nickname, which a model may take for places or nothing. */
export const bodies: readonly string[] = (
  'White House|Pentagon|Kremlin|Capitol Hill|Downing Street|Foggy Bottom|Elysee Palace|Élysée Palace|Elysee|Élysée|Blue House|Vatican|Holy See|' +
  "Sublime Porte|Quai d'Orsay|Wall Street|Scotland Yard|Interpol|Europol|European Union|United Nations|UN|U.N.|EU|E.U.|NATO|African Union|" +
  'Arab League|Security Council|U.N. Security Council|UN Security Council|General Assembly|State Department|Congress|Senate|House of Representatives|' +
  'House of Commons|House of Lords|Knesset|Duma|Bundestag|Bundesrat|Majlis|Supreme Court|Hezbollah|Hamas|Taliban|Taleban|al-Qaeda|Al-Qaeda|' +
  'al-Qaida|Islamic State|ISIS|ISIL|Daesh|Boko Haram|al-Shabab|al-Shabaab|Houthi movement|Twitter|Facebook|Google|YouTube|WhatsApp|Telegram|' +
  'Instagram|TikTok|Microsoft|Amnesty International|Human Rights Watch|Red Cross|Red Crescent|World Bank|IMF|WHO|UNICEF|UNESCO|UNHCR|IAEA|CIA|FBI|NSA'
).split('|')

/** English names of bodies end with their head and are written with capitals: no grammar is needed. */
export const bodyGrammar = null
