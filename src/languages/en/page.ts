import type { PageRules } from '../../page/page-rules.js'

/** Phrases separated by bars. */
function phrases(list: string): string[] {
  return list.split('|')
}

/** Page furniture of English-language sites. */
export const page: PageRules = {
  language: 'en',
  dayFirst: false,
  closing: phrases(
    'print|share|share this|share this article|share article|share this story|share on facebook|' +
      'share on twitter|share on x|tweet|email|email this|copy link|link copied|read more|read more…|' +
      'read more...|continue reading|full story|read full story|show more|load more|see more|view more|' +
      'more|top|back to top|return to top|reply|quote|like|report|permalink|click to expand|' +
      'click to expand...|save|bookmark|follow|comment|comments|listen|watch|facebook|twitter|whatsapp|' +
      'telegram|linkedin|pinterest|reddit',
  ),
  furniture: phrases(
    'advertisement|advertising|ad|sponsored|sponsored content|home|news|world|politics|business|sport|' +
      'sports|opinion|culture|technology|health|science|entertainment|lifestyle|travel|weather|video|' +
      'videos|photos|gallery|live|live tv|menu|search|log in|login|sign in|sign up|register|my account|' +
      'subscribe|subscribe now|newsletter|newsletters|contact|contact us|about|about us|careers|' +
      'advertise|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|' +
      'cookie policy|cookies|cookie settings|accept|accept all|accept cookies|reject all|skip to content|' +
      'skip to main content|skip to navigation|most read|most popular|most viewed|trending|trending now|' +
      "latest|latest news|breaking news|top stories|editor's picks|recommended|recommended for you|" +
      'related|related articles|related stories|related topics|related content|more from|' +
      'more on this story|more stories|you may also like|what to read next|next|previous|next article|' +
      'previous article|next page|previous page|tags|topics|follow us|rss|sitemap|all rights reserved|' +
      'donate|download|view profile|report this post|log in to post a comment|unsubscribe|' +
      'view in browser|view this email in your browser|manage preferences|' +
      'story continues below advertisement|article continues below advertisement|administrator|moderator|' +
      'staff member|member|senior member|new member|well-known member|active member',
  ),
  furnitureStarts: phrases(
    'read also|also read|read more:|read more|read next|see also|related:|watch:|listen:|tags:|tagged|' +
      'filed under|topics:|follow us|follow @|sign up for|sign up to|subscribe to|click here|tap here|' +
      'share on|view attachment|we use cookies|this site uses cookies|this website uses cookies|' +
      'by continuing to|download our|download the app|join our|get the latest|get our|most read|' +
      'posted in|reading time|estimated reading|view all|see all|all rights|you are receiving this|' +
      'if you no longer wish|join us on|support our',
  ),
  comments: phrases(
    "comments|leave a comment|leave a reply|post a comment|reader comments|readers' comments|" +
      'join the conversation|view comments|add a comment|be the first to comment|log in to comment',
  ),
  countedComments: phrases('comment|comments|response|responses|reply|replies|discussion'),
  profile: phrases(
    'joined|messages|reactions|reaction score|posts|likes|location|points|member since|country|threads|' +
      'trophy points|rank|registered',
  ),
  bylineStarts: phrases('by|written by|reported by'),
  published: phrases(
    'published|published on|published at|posted|posted on|posted at|updated|last updated|last modified|' +
      'date|date published|publication date|first published|issued|released|filed',
  ),
  credits: phrases(
    'source|sources|with reporting by|additional reporting|additional reporting by|reporting by|' +
      'editing by|writing by|copyright|©|(c)|photo|photo by|photo credit|image|image credit|video|via|' +
      'edited by|translated by|compiled by|based on reporting by',
  ),
  captions: phrases('photo|file photo|archive photo|image|file|getty|getty images|handout|screenshot|courtesy'),
  dateFillers: phrases('at|on|of|the|am|pm|a.m.|p.m.|gmt|utc|et|est|edt|pt|bst|cet|local|time|and'),
  announcing: phrases(
    'said|says|told|announced|reported|declared|stated|confirmed|added|tweeted|posted|claimed|warned|' +
      'denied|condemned|accused|urged|vowed|pledged|ruled|published|issued',
  ),
  happening: phrases(
    'called|voted|signed|approved|launched|killed|wounded|injured|arrested|detained|attacked|struck|' +
      'hit|met|visited|arrived|released|died|exploded|landed|fired|opened|sank|blocked',
  ),
  ahead: phrases(
    'will|would|is to|are to|is due|are due|scheduled|expected|planned|set for|slated|to be held|' +
      'upcoming|next|ending|expects|starting|beginning',
  ),
  until: phrases('until|till|by|before|ahead of|deadline of'),
  daysAhead: phrases('days ahead of|days before|a day before|a day ahead of|on the eve of'),
  ages: [
    '\\d+ (?:second|minute|min|hour|hr|day|week|month|year)s? ago',
    'an? (?:minute|hour|day|week|month|year) ago',
    'just now',
    'yesterday',
    'today',
  ],
}
