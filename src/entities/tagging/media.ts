/** News outlets, agencies and broadcasters of the world, by the names under which news cites them. Collected by hand. */
export const media: readonly string[] =
  // agencies
  (
    'Reuters|AFP|Agence France-Presse|Agence France Presse|AP|Associated Press|The Associated Press|UPI|United Press International|dpa|DPA|EFE|ANSA|' +
    'TASS|Tass|ITAR-TASS|Interfax|RIA Novosti|Ria Novosti|Sputnik|Xinhua|Kyodo|Yonhap|KCNA|Anadolu|Anadolu Agency|Agence Anadolu|Anatolie|IRNA|Irna|ISNA|Isna|' +
    'Fars|Fars News|Tasnim|Mehr|Mehr News|SANA|Sana|Wafa|WAFA|Petra|SPA|WAM|QNA|KUNA|BNA|MAP|APS|TAP|INA|MENA|Rudaw|Kurdistan 24|Kurdistan24|Shafaq News|' +
    'Bloomberg|Bloomberg News|PTI|Press Trust of India|ANI|APP|Antara|Bernama|Belga|ATS|Keystone-ATS|PAP|MTI|Agerpres|Ukrinform|UNIAN|Unian|Belta|BelTA|' +
    'Kazinform|Trend|APA|Azertac|Armenpress|Europa Press|Notimex|Telam|Télam|Lusa|NAN|PANA|Panapress|IPS|' +
    // broadcasters
    'BBC|BBC News|BBC World Service|CNN|CNN International|CNBC|MSNBC|NBC|NBC News|ABC News|CBS|CBS News|Fox News|Sky News|ITV|PBS|NPR|C-SPAN|' +
    'Voice of America|VOA|RFE/RL|Radio Free Europe|Radio Liberty|Radio Free Asia|Deutsche Welle|DW|France 24|France24|France Info|Franceinfo|France Inter|' +
    'France Culture|France 2|France 3|France Bleu|TF1|LCI|BFMTV|BFM TV|BFM|CNews|RFI|Radio France|Radio France internationale|Radio France Internationale|' +
    'Europe 1|RTL|RMC|TV5 Monde|TV5Monde|TV5|Arte|RTBF|RTS|Radio-Canada|Ici Radio-Canada|CBC|CTV|Al Jazeera|Al-Jazeera|al-Jazeera|Al-Jazira|Al Jazira|' +
    'Al Arabiya|Al-Arabiya|al-Arabiya|Al Hadath|Al-Hadath|al-Hadath|Al Hurra|Alhurra|Al-Hurra|Al-Mayadeen|Al Mayadeen|Al-Manar|al-Manar|Al-Alam|' +
    'Al-Alam|Al-Masirah|Al Masirah|Al-Aqsa TV|Al-Forat|Al-Sumaria|Alsumaria|Al Sumaria|Al-Iraqiya|Al Iraqiya|Press TV|PressTV|Russia Today|RT|Rossiya 24|' +
    'CGTN|CCTV|NHK|KBS|TRT|TRT World|i24NEWS|i24News|Sky News Arabia|MBC|LBCI|LBC|MTV Lebanon|OTV|Al Jadeed|Al-Jadeed|NTV|RAI|Rai|RTVE|ZDF|ARD|Phoenix|SABC|' +
    'NDTV|Geo News|ARY News|Dunya News|TOLOnews|Tolo News|ToloNews|Khaama Press|Afghan Islamic Press|Pajhwok|Iran International|BBC Persian|' +
    // papers and sites
    'New York Times|The New York Times|NYT|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|WSJ|USA Today|Los Angeles Times|' +
    'Chicago Tribune|Boston Globe|Politico|Axios|The Hill|The Atlantic|The New Yorker|Newsweek|Time magazine|Foreign Policy|Foreign Affairs|HuffPost|' +
    'Huffington Post|BuzzFeed|BuzzFeed News|Vice News|Vox|The Intercept|Daily Beast|The Daily Beast|National Geographic|Guardian|The Guardian|Financial Times|' +
    'The Financial Times|The Economist|Daily Mail|Daily Telegraph|The Telegraph|Daily Mirror|The Sun|The Times|Sunday Times|The Independent|Evening Standard|' +
    'Middle East Eye|Middle East Monitor|Al-Monitor|Al Monitor|Asharq Al-Awsat|Asharq al-Awsat|Al-Sharq Al-Awsat|Al-Araby Al-Jadeed|al-Araby al-Jadeed|' +
    'al Araby al-Jadeed|Al-Araby|The New Arab|Al-Quds Al-Arabi|Al-Hayat|al-Hayat|Al-Ahram|al-Ahram|Al-Akhbar|An-Nahar|Annahar|L’Orient-Le Jour|' +
    'L’Orient Today|Daily Star|The Daily Star|The National|Gulf News|Khaleej Times|Arab News|Saudi Gazette|Okaz|Haaretz|Ha’aretz|Jerusalem Post|' +
    'The Jerusalem Post|Times of Israel|The Times of Israel|Yedioth Ahronoth|Yediot Aharonot|Maariv|Israel Hayom|Ynet|Hürriyet|Hurriyet|Sabah|Cumhuriyet|Zaman|' +
    'Yeni Safak|Daily Sabah|Le Monde|Le Figaro|Libération|Mediapart|L’Express|Le Point|L’Obs|Le Nouvel Observateur|Marianne|Les Échos|Les Echos|La Croix|' +
    'L’Humanité|Le Parisien|Aujourd’hui en France|Ouest-France|Sud Ouest|Sud-Ouest|La Dépêche|La Dépêche du Midi|Le Progrès|Le Dauphiné libéré|Nice-Matin|La Provence|La Voix du Nord|' +
    'Courrier international|Jeune Afrique|Le Monde diplomatique|Charlie Hebdo|Le Canard enchaîné|Paris Match|L’Équipe|L’Équipe|Numerama|Valeurs actuelles|' +
    'Le Temps|Le Matin|Tribune de Genève|Le Soir|La Libre Belgique|La Libre|La Presse|Le Devoir|El Watan|Liberté|TSA|Hespress|Le360|Der Spiegel|Spiegel|' +
    'Die Zeit|Die Welt|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El País|El Pais|El Mundo|La Vanguardia|ABC|Corriere della Sera|' +
    'La Repubblica|La Stampa|Kommersant|Novaya Gazeta|Novaïa Gazeta|Vedomosti|Izvestia|Pravda|Meduza|Moscow Times|The Moscow Times|Kyiv Post|Kyiv Independent|' +
    'The Kyiv Independent|Ukrainska Pravda|Oukraïnska Pravda|Bellingcat|Global Times|People’s Daily|China Daily|South China Morning Post|Caixin|Asahi Shimbun|' +
    'Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Nikkei Asia|Japan Times|Korea Herald|Korea Times|Chosun Ilbo|Straits Times|The Straits Times|Jakarta Post|' +
    'Bangkok Post|Rappler|Times of India|The Times of India|Hindustan Times|The Hindu|Indian Express|The Indian Express|Dawn|The Express Tribune|Prothom Alo|' +
    'Daily Nation|The East African|Mail & Guardian|Premium Times|The Punch|Vanguard|Daily Trust|Sahara Reporters|Folha de S. Paulo|O Globo|Globo|Clarín|' +
    'Clarin|La Nación|El Universal|Reforma|El Tiempo|Miami Herald|Toronto Star|Globe and Mail|The Globe and Mail|Sydney Morning Herald|' +
    'The Sydney Morning Herald|The Australian|New Zealand Herald|SITE|SITE Intelligence Group|Amaq|Amaq News Agency|Nashir|Long War Journal|' +
    'Jane’s|Janes|Breaking Defense|Military Times|Stars and Stripes|Euronews|EUobserver|Euractiv|Balkan Insight|Eurasianet'
  ).split('|')
