import type { PhraseFamily } from '../../../dates/date-rules.js'

/** "now", "recently", "in the near future". */
export const vague: PhraseFamily = {
  name: 'vague',
  reads: 'vague',
  phrases: [
    { pattern: '(right now|now|currently|nowadays|presently|current)', gives: { value: 'PRESENT_REF' } },
    { pattern: '(the moment|present|the present)', after: 'at', gives: { value: 'PRESENT_REF' } },
    { pattern: 'the (present|moment) (?=day)', gives: { value: 'PRESENT_REF' } },
    { pattern: 'these days', gives: { value: 'PRESENT_REF' } },
    {
      pattern: '((more|most)? recently|recent|lately|(long|not long) ago|the (recent)? past)',
      gives: { value: 'PAST_REF' },
    },
    { pattern: '(recent|past) (days|weeks|months|years|decades)', gives: { value: 'PAST_REF' } },
    { pattern: '(coming) (days|weeks|months|quarters|years|decades)', gives: { value: 'FUTURE_REF' } },
    {
      pattern: 'the (near|foreseeable|distant|not too distant|not - too - distant)? future',
      gives: { value: 'FUTURE_REF' },
    },
    { pattern: '(near|foreseeable)? future', after: 'in|into|for', gives: { value: 'FUTURE_REF' } },
    { pattern: 'future', messages: true, gives: { value: 'FUTURE_REF' } },
    { pattern: 'soon (?!after|as)', notAfter: 'as|how|too|very', gives: { value: 'FUTURE_REF', when: 'future' } },
  ],
}
