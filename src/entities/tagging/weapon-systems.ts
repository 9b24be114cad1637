/** Names of weapon systems of the world, and the series that are numbered. Collected by hand. */
export const weaponSystems: readonly string[] = (
  'Katyusha|Katioucha|Grad|Qassam|Falaq|Uragan|Ouragan|Smerch|HIMARS|Himars|GMLRS|MLRS|Scud|Iskander|Kinzhal|Kinjal|Kalibr|Tomahawk|Storm Shadow|SCALP|' +
  'Exocet|ATACMS|Javelin|Stinger|Kornet|NLAW|Hellfire|Igla|Strela|Zolfaghar|Fateh|Shahab|Qiam|Sejjil|Khorramshahr|Emad|Ghadr|Burkan|Hwasong|Taepodong|' +
  'Nodong|Musudan|Pukguksong|Sarmat|Oreshnik|Orechnik|Avangard|Zircon|Taurus|BrahMos|Agni|Shaheen|Ababeel|Dongfeng|Harpoon|Patriot|Iron Dome|Arrow 3|' +
  'David’s Sling|THAAD|Thaad|NASAMS|IRIS-T|Buk|Bouk|Pantsir|Tor-M1|Dôme de fer|Shahed|Geran|Bayraktar|Bayraktar TB2|Anka|Akinci|Reaper|Predator|Global Hawk|' +
  'Switchblade|Lancet|Orlan|Mohajer|Qasef|Samad|Ababil|Heron|Hermes|Harop|Wing Loong|Rafale|Mirage 2000|Eurofighter|Eurofighter Typhoon|Gripen|' +
  'Fighting Falcon|Raptor|Lightning II|Apache|Black Hawk|Chinook|Abrams|M1 Abrams|Leopard 2|Leopard|Challenger 2|Merkava|Leclerc|Bradley|Stryker|Humvee|' +
  'Caesar|Kalashnikov|Kalachnikov|Uzi|Glock|Beretta|Dragunov|Dushka|DShK|Novichok|Novitchok|Semtex|C-4|Little Boy|Fat Man|Tsar Bomba'
).split('|')

// `F-16`, `Su-35`, `AK-47`, `S-400`, `T-72`, `RPG-7`, `TB2`, `MiG-29`, `BM-21`, `UH-60`.
export const WEAPON_SERIES: RegExp =
  /^(?:[FBCASTJHYM]-\d{1,4}[A-Z]{0,2}|F\/A-\d{2}|(?:MiG|Mig|Su|Tu|Mi|Ka|AK|AKM|AR|BM|BMP|BTR|UH|AH|CH|MH|RQ|MQ|TB|RPG|BGM|AGM|AIM|KC|JF|SM|RS|TOS|PKM|DF|KN|MK|GBU|FIM|FGM|SPG|IL|Il|ZU)[- ]?\d{1,4}[A-Z]{0,2}|M(?:4|16|777|270|142))$/u
