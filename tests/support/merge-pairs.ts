/** One text with its language and day of publication. */
export type Text = readonly [language: 'en' | 'fr', published: string, text: string]

/** Two tellings, the type of the event in question, and for one event what the two tell differently. */
export interface Pair {
  readonly name: string
  readonly type: string
  readonly a: Text
  readonly b: Text
  readonly conflicts?: readonly string[]
}

/** Two tellings of one event. */
export const SAME: readonly Pair[] = [
  {
    name: 'a suicide bombing at a market in Nigeria, 10 or 11 killed',
    type: 'ASSAULT',
    a: ['en', '2024-05-07', 'A suicide bomber killed 10 people at a market in Maiduguri on Monday.'],
    b: ['fr', '2024-05-07', 'Un attentat suicide a fait 11 morts lundi sur un marché de Maiduguri.'],
    conflicts: ['counts.killed'],
  },
  {
    name: 'an air strike told by day in one language and by its place in the other',
    type: 'ASSAULT',
    a: ['en', '2024-10-01', 'An Israeli air strike killed 12 people in the Lebanese city of Sidon on Sunday.'],
    b: ['fr', '2024-09-30', 'Une frappe aérienne israélienne a fait douze morts dimanche à Saïda, au Liban.'],
  },
  {
    name: 'an arrest of an opponent',
    type: 'COERCE',
    a: ['en', '2021-01-18', 'Russian police arrested opposition leader Alexei Navalny at a Moscow airport on Sunday.'],
    b: ['fr', '2021-01-18', "L'opposant russe Alexeï Navalny a été arrêté dimanche à l'aéroport de Moscou."],
  },
  {
    name: 'a meeting of two presidents',
    type: 'CONSULT',
    a: [
      'en',
      '2021-06-17',
      'US President Joe Biden met his Russian counterpart Vladimir Putin in Geneva on Wednesday.',
    ],
    b: ['fr', '2021-06-16', 'Joe Biden a rencontré mercredi à Genève le président russe Vladimir Poutine.'],
  },
  {
    name: 'an expulsion of diplomats',
    type: 'SANCTION',
    a: ['en', '2018-03-27', 'France expelled four Russian diplomats on Monday.'],
    b: ['fr', '2018-03-26', 'Quatre diplomates russes ont été expulsés lundi par la France.'],
  },
  {
    name: 'a protest told by the people and by the noun',
    type: 'PROTEST',
    a: ['en', '2019-12-06', 'Hundreds of thousands of people marched in Paris on Thursday against a pension reform.'],
    b: ['fr', '2019-12-06', 'Une manifestation contre la réforme des retraites a eu lieu jeudi à Paris.'],
  },
  {
    name: 'an abduction, the number of the pupils unsure',
    type: 'ASSAULT',
    a: ['en', '2021-02-27', 'Gunmen abducted 317 schoolgirls from a school in Jangebe in Nigeria on Friday.'],
    b: [
      'fr',
      '2021-02-27',
      'Plus de 300 écolières ont été enlevées vendredi à Jangebe, dans le nord-ouest du Nigeria.',
    ],
  },
  {
    name: 'an accord signed',
    type: 'SUPPORT',
    a: ['en', '2020-09-16', 'Israel and the United Arab Emirates signed an agreement in Washington on Tuesday.'],
    b: ['fr', '2020-09-16', 'Israël et les Émirats arabes unis ont signé mardi un accord à Washington.'],
  },
  {
    name: 'a release of hostages',
    type: 'RETREAT',
    a: ['en', '2020-10-09', 'Jihadists in Mali released French hostage Sophie Pétronin on Thursday.'],
    b: ['fr', '2020-10-08', "L'otage française Sophie Pétronin a été libérée jeudi au Mali."],
  },
  {
    name: 'a day of difference with the same toll, in one language',
    type: 'ASSAULT',
    a: ['en', '2023-07-31', 'A bomb killed 44 people at a political rally in Bajaur, Pakistan, on Sunday.'],
    b: ['en', '2023-08-02', 'The bombing in Bajaur on July 30 killed 54 people and wounded nearly 200.'],
    conflicts: ['counts.killed'],
  },
  {
    name: 'a place told by its country in one text',
    type: 'ASSAULT',
    a: ['en', '2023-09-06', 'A Russian missile strike killed 17 people in Kramatorsk on Wednesday.'],
    b: ['fr', '2023-09-07', "Une frappe de missile russe a tué 17 personnes mercredi dans l'est de l'Ukraine."],
  },
  {
    name: 'sanctions imposed',
    type: 'COERCE',
    a: ['en', '2022-02-23', 'The European Union imposed sanctions on Russian banks on Tuesday.'],
    b: ['fr', '2022-02-23', "Des sanctions ont été imposées mardi par l'Union européenne à des banques russes."],
  },
  {
    name: 'a threat between two states',
    type: 'THREATEN',
    a: ['en', '2019-05-20', 'US President Donald Trump threatened Iran with destruction on Sunday.'],
    b: ['fr', '2019-05-20', "Donald Trump a menacé dimanche l'Iran de destruction."],
  },
  {
    name: 'a withdrawal of troops',
    type: 'RETREAT',
    a: ['en', '2022-08-16', 'French troops withdrew from Mali on Monday.'],
    b: ['fr', '2022-08-15', 'Les derniers soldats français se sont retirés du Mali lundi.'],
  },
]

/** Two events that look alike. */
export const APART: readonly Pair[] = [
  {
    name: 'two strikes on two days at one place',
    type: 'ASSAULT',
    a: ['en', '2024-05-07', 'A Russian missile killed three people in Kharkiv on Sunday.'],
    b: ['fr', '2024-05-11', 'Un missile russe a tué sept personnes à Kharkiv vendredi.'],
  },
  {
    name: 'two strikes on one day at two places',
    type: 'ASSAULT',
    a: ['en', '2024-05-07', 'A Russian missile killed three people in Kharkiv on Monday.'],
    b: ['fr', '2024-05-07', 'Un missile russe a tué trois personnes lundi à Odessa.'],
  },
  {
    name: 'a bomb and a shooting in one town on one day',
    type: 'ASSAULT',
    a: ['en', '2023-03-15', 'A bomb killed nine people in Quetta on Tuesday.'],
    b: ['fr', '2023-03-15', 'Des hommes armés ont tué par balles un policier mardi à Quetta.'],
  },
  {
    name: 'many raids and one of them',
    type: 'ASSAULT',
    a: ['en', '2021-08-18', 'A Turkish air strike hit a clinic in Sinjar on Tuesday.'],
    b: ['fr', '2021-08-18', "Les raids aériens turcs se multiplient dans le Sinjar depuis le début de l'année."],
  },
  {
    name: 'two meetings of one minister with two others',
    type: 'CONSULT',
    a: [
      'en',
      '2020-07-20',
      'Iranian Foreign Minister Mohammad Javad Zarif met Iraqi President Barham Salih on Sunday.',
    ],
    b: ['fr', '2020-07-28', 'Mohammad Javad Zarif a rencontré lundi à Moscou Sergueï Lavrov.'],
  },
  {
    name: 'one country expels the diplomats of another, which answers in kind',
    type: 'SANCTION',
    a: ['en', '2021-04-16', 'The United States expelled ten Russian diplomats on Thursday.'],
    b: ['fr', '2021-04-17', 'Dix diplomates américains ont été expulsés vendredi par la Russie.'],
  },
  {
    name: 'an arrest and another in another country on one day',
    type: 'COERCE',
    a: ['en', '2021-06-22', 'Police arrested two journalists in Minsk on Monday.'],
    b: ['fr', '2021-06-22', 'La police a arrêté deux journalistes lundi à Istanbul.'],
  },
  {
    name: 'what was threatened and what happened elsewhere',
    type: 'ASSAULT',
    a: ['en', '2019-05-20', 'Iran threatened to attack American bases in Iraq.'],
    b: ['fr', '2019-05-20', 'Des roquettes ont frappé dimanche une base américaine en Irak.'],
  },
  {
    name: 'the same attack a year apart, without a day',
    type: 'ASSAULT',
    a: ['en', '2023-01-10', 'A car bomb killed 12 people in Mogadishu.'],
    b: ['fr', '2024-03-02', 'Une voiture piégée a tué 12 personnes à Mogadiscio.'],
  },
  {
    name: 'two protests on one day in two cities',
    type: 'PROTEST',
    a: ['en', '2019-12-06', 'Thousands of people protested in Santiago on Thursday.'],
    b: ['fr', '2019-12-06', 'Des milliers de personnes ont manifesté jeudi à Beyrouth.'],
  },
  {
    name: 'an arrest and a curfew',
    type: 'COERCE',
    a: ['en', '2021-02-03', "Myanmar's army arrested Aung San Suu Kyi on Monday."],
    b: ['fr', '2021-02-03', "L'armée birmane a décrété lundi un couvre-feu à Rangoun."],
  },
  {
    name: 'a visit and a telephone call of the same two',
    type: 'CONSULT',
    a: [
      'en',
      '2022-06-16',
      'French President Emmanuel Macron met Ukrainian President Volodymyr Zelensky in Kyiv on Thursday.',
    ],
    b: ['fr', '2022-06-17', 'Emmanuel Macron a eu jeudi un entretien téléphonique avec Volodymyr Zelensky.'],
  },
  {
    name: 'two tolls too far apart on two neighbouring days',
    type: 'ASSAULT',
    a: ['en', '2022-05-10', 'Shelling killed 60 people in a school in Bilohorivka on Saturday.'],
    b: ['en', '2022-05-10', 'Shelling killed two people in Bilohorivka on Sunday.'],
  },
  {
    name: 'two armies that bomb one town',
    type: 'ASSAULT',
    a: ['en', '2016-09-20', 'Russian warplanes bombed a hospital in Aleppo on Monday.'],
    b: ['fr', '2016-09-20', "Des avions américains ont bombardé lundi des positions de l'armée syrienne à Deir Ezzor."],
  },
]
