import type { GoldExpression } from './match-timex.js'

/** A phrase of a suite that came out otherwise than the suite wants. */
export interface Miss {
  readonly text: string
  /** `null` where nothing was to be found. */
  readonly expression: GoldExpression | null
  readonly found: string
}

/** Why phrases of one kind come out otherwise. */
export interface MissClass {
  readonly name: string
  readonly reason: string
  readonly matches: (miss: Miss) => boolean
}

function wordsOf({ text, expression }: Miss): string {
  return expression === null ? text : text.slice(expression.start, expression.end)
}

const words =
  (pattern: RegExp) =>
  (miss: Miss): boolean =>
    miss.expression !== null && pattern.test(wordsOf(miss))

const value =
  (pattern: RegExp) =>
  ({ expression }: Miss): boolean =>
    expression !== null && pattern.test(expression.value ?? '')

const nothing =
  (pattern: RegExp) =>
  ({ text, expression }: Miss): boolean =>
    expression === null && pattern.test(text)

const around =
  (pattern: RegExp) =>
  ({ text }: Miss): boolean =>
    pattern.test(text)

const either =
  (...tests: readonly ((miss: Miss) => boolean)[]) =>
  (miss: Miss): boolean =>
    tests.some((test) => test(miss))

const NUMBER_WORDS =
  /\b(?:twenty|thirty|forty|fifty|(?:six|seven|eigh|nine)teen|hundred|thousand|six pm|seven|nine thirty|one thirty)\b|vingt|trois quarts|quatre octobre|et quart|minuit trois|dix heures/iu

/** Classes of misses; the first that matches is meant. What no class takes is to be mended. */
export const MISS_CLASSES: readonly MissClass[] = [
  {
    name: 'a day that does not exist',
    reason: 'the suite gives nothing for "29 February 2014"; here the day is left out and the year beside it stands',
    matches: either(
      value(/not ?t?resolved/iu),
      nothing(/\b(?:29|3\d)\b.*\d{4}|(?:fe\p{L}+|june|august|ao[uû]t) .*(?:29|3\d)/iu),
    ),
  },
  {
    name: 'a year or a length of time alone',
    reason:
      'the parsers give an instant or nothing; in the news "2020", "5 days" and "the second half of 2025" are dates and durations',
    matches: nothing(
      /^\s*(?:\d{4}\b|within |\d+ ?[hm] ago|15m from now|for the year|\d+ ?(?:hr|hour|day|min))|second half|mois d'avril|12h12/iu,
    ),
  },
  {
    name: 'a number left open',
    reason: 'the suites take "a few" and "several" for three; TIMEX3 leaves the number open (`PXD`)',
    matches: words(/^(?:a few|few|some|several|quel ?ques|plusieurs)\b/iu),
  },
  {
    name: 'the last minute of the day',
    reason: 'a calendar takes "the end of the day" for 23:59; here it is that day, with the mod END where it is said',
    matches: value(/T23:59/u),
  },
  {
    name: 'later than nothing',
    reason:
      '"30 minutes later" counts from a date before it; where there is none it is a length of time, not a time from now',
    matches: words(/\blater\b|plus tard|apr[eè]s$|jour suivant|lendemain/iu),
  },
  {
    name: 'a period that the article alone tells',
    reason: '"of the month", "for the day", "the week" name the present one for a calendar; in the news they name none',
    matches: words(
      /^(?:in |for )?(?:the|la|le|du|de la|de l'|l'|ce|dans la) ?(?:day|week|month|hour|year|semaine|mois|jour|journ[eé]e|ann[eé]e)$/iu,
    ),
  },
  {
    name: 'a week by its number',
    reason: '"week 10" without a year is as often the tenth week of a season, a trial or a war',
    matches: either(words(/\b(?:week|semaine) \d+$/iu), around(/semaine 1|premi[eè]re semaine \[/iu)),
  },
  {
    name: 'numbers in words',
    reason: 'days of the month, years and clocks spelled out as in speech; the news write digits',
    matches: words(NUMBER_WORDS),
  },
  {
    name: 'digits without a month',
    reason: '"5/12", "7.6", "12-2015" and "2016 10 16" are scores, fractions and numbers of files in running text',
    matches: either(
      words(
        /^(?:this |next |on |friday |this friday |next friday |ce |le prochain |le |hi thursday |thursday |sur )*\d{1,2}[./ -]\d{1,2}(?: \d{2,4})?$|^\d{1,2} ?[-/] ?\d{1,4}$|^\d{4}[/ -]\d\d(?: \d\d)?$|\d\d\/\d\d \d\d\.\d\d/iu,
      ),
      around(/\b(?:friday|vendredi) \d+[./-]\d+\b/iu),
    ),
  },
  {
    name: 'a day without its month',
    reason: '"le 23", "on 29th", "the 21st this month" where no day was named before: a floor, a line of buses, a size',
    matches: words(/^(?:le |on |the |around the )?\d{1,2}(?:st|nd|rd|th|e)?(?: this month| of every month)?$/iu),
  },
  {
    name: 'in one piece or in an order of its own',
    reason:
      'file names, and orders that nobody writes: `report-20170302.html`, "2020/23/Sep", "Dec31", "Sep-23-2020" in French',
    matches: either(
      words(
        /[a-z]{3}\.?\d|\d{4}\/\d\d\/[a-z]|\d+-\d{4}-[a-z]|[a-z]+-\d{4}-\d|novembre 23|Oct\/2|Sep-23|23\/Sep|\/Sep\/|4e jour/iu,
      ),
      around(/-20200701-|www\.|January first 12|151998|2012-1?4|2012 80/iu),
    ),
  },
  {
    name: 'chat',
    reason:
      'abbreviations of messages and of diaries: "3w later", "10D", "otd", "cy18", "today pm", "9 tomorrow", "everyday 6am"',
    matches: words(
      /\d ?(?:w|mo|m|d|y|h|q\d)\b|\botd\b|\bcy\d|\b(?:pm|am)$|\d tomorrow|everyday|at the minute|\b15h\b|\bAM$|mornings|easter mon|tonight \d{3}|^at this time$/iu,
    ),
  },
  {
    name: 'an hour without its half of the day',
    reason:
      '"at 5", "at 2.30", "tonight around 3", "this evening at 12": the suite guesses, here nothing is read or the part of day decides',
    matches: either(
      words(
        /(?:at|around|to|[aà]) \d{1,2}(?:\.\d\d)?$|in afternoon|17\.30|^(?:the )?(?:mid-?day|midi|minuit)$|^15 to noon|^tout de suite$|passé de/iu,
      ),
      around(/a 15 heures tous|building 4 this/iu),
    ),
  },
  {
    name: 'arithmetic of a scheduler',
    reason: 'counted from one phrase by another: TIMEX3 marks the length of time and the date, each with its own value',
    matches: either(
      words(
        /\b(?:before|after|from|since|avant|depuis|apr[eè]s|[aà] partir)\b|to date|and 2 days|1 month 21|^\d+ (?:month|day)$/iu,
      ),
      around(/greater than|later than|2 weeks and 2 days|3 months and 2 days|3 weeks later|give it|within 10/iu),
    ),
  },
  {
    name: 'parts of a number',
    reason: '"one and a quarter year", "½ hour", "1.5h", "3.5ans": no such fractions of units in the news',
    matches: words(/quarter|quart|½|half hour|one hour and half|an half|\d[.,]\d+ ?(?:years|ans|h\b|sec)/iu),
  },
  {
    name: 'years of two digits',
    reason: 'the suite takes 30 for 1930; here two digits up to 40 are of this century',
    matches: words(/^\d\d\/\d\d\/(?:3\d|40)$/u),
  },
  {
    name: 'before or after publication',
    reason: 'the suite wants another of two readings that the words leave open',
    matches: words(
      /^(?:tue|sun|sat|fri|mon|friday|sunday|lundi|mardi)[a-z]* (?:the )?\d+(?:th|st|nd|rd)?$|next monday|semaine du|week of/iu,
    ),
  },
  {
    name: 'all day, all week',
    reason: 'annotated news leave "all day" and "all week" unmarked',
    matches: words(/^all \p{L}+$/iu),
  },
  {
    name: 'sets that TIMEX3 has no value for',
    reason: '"every weekday", "19th of every month", "any weekend", "plan trip quarterly" as an adverb of one word',
    matches: either(
      value(/^P1(?:WD|WE)$|^XXXX-XX-\d\d$/u),
      words(/quarterly|annual|one a day|bimensuels|any year|n'importe quelle/iu),
    ),
  },
  {
    name: 'feasts of one country or of no fixed day',
    reason: 'no table of every national day ships: "independence day", "saint patrick", "le jour des morts"',
    matches: words(/independence|patrick|new year day|morts|terre|vendredi noir|juneteenth|freedom day|jubilee day/iu),
  },
  {
    name: 'slips of the suite',
    reason:
      'machine-translated or mistyped ("il ya", "toute le jour", "4pm chaque lundi"), or a value that the words do not have ("tous les quatre mois" as P3M)',
    matches: either(
      words(
        /il ya|^toute le|^juillet,|jours à partir du 01|cette été|4pm|16 heures chaque|8:00am|autre jour|tous les (?:deux vendredis|quatre mois)|19h13|2019\.0|fois|a\. ?d\.|\bA\.?C\b|p\. Chr/iu,
      ),
      around(
        /Cortana|xxxxx|19 juin de chaque|\$ ?12|1st week of Oct|June-August|mar3|Jane Johnson|projetés la veille|tous les jours à 19h13|week 10/iu,
      ),
    ),
  },
]

/** The name of the class of a miss, `null` when none takes it. */
export function classOfMiss(miss: Miss): MissClass | null {
  return MISS_CLASSES.find(({ matches }) => matches(miss)) ?? null
}
