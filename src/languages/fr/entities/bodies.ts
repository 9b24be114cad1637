/** Bodies named by a building, a word or a nickname, which a model may take for places or nothing. */
export const bodies: readonly string[] = (
  'Maison Blanche|Maison-Blanche|Pentagone|Kremlin|Élysée|Elysée|Matignon|Quai d’Orsay|Bercy|Beauvau|Place Beauvau|Downing Street|Vatican|Saint-Siège|' +
  'Capitole|Wall Street|Interpol|Europol|Union européenne|Nations unies|Nations Unies|ONU|UE|OTAN|Otan|Union africaine|Ligue arabe|Conseil de sécurité|' +
  'Assemblée générale|Assemblée nationale|Sénat|Congrès|Chambre des représentants|Chambre des communes|Knesset|Douma|Bundestag|Majlis|' +
  'département d’État|département d’Etat|Département d’État|Cour suprême|Cour pénale internationale|CPI|Hezbollah|Hamas|talibans|Talibans|' +
  'al-Qaïda|Al-Qaïda|al-Qaida|État islamique|Etat islamique|Daech|Daesh|EI|Boko Haram|shebab|Shebab|Hachd al-Chaabi|Twitter|Facebook|Google|YouTube|' +
  'WhatsApp|Telegram|Instagram|TikTok|Microsoft|Amnesty International|Human Rights Watch|Croix-Rouge|Croissant-Rouge|Banque mondiale|FMI|OMS|Unicef|' +
  'UNICEF|Unesco|UNESCO|HCR|AIEA|CIA|FBI|NSA|DGSE|CICR|coalition internationale|Coalition internationale'
).split('|')
