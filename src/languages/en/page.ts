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
    'a+ a|a- a|print|share|share this|share this article|share article|share this story|share this page|' +
      'share this post|share on facebook|share on twitter|share on x|share via email|share on whatsapp|' +
      'share via|shares|tweet|email|email this|e-mail|mail|copy link|copy url|link copied|read more|' +
      'read more…|read more...|read full article|read the full article|read full story|read the full story|' +
      'read article|read the rest|continue reading|full story|full article|show more|load more|see more|' +
      'view more|find out more|learn more|more|top|back to top|back to top button|return to top|go to top|' +
      'reply|quote|reply with quote|like|likes|report|permalink|click to expand|click to expand image|' +
      'expand image|enlarge image|view full image|click to expand...|save|save article|save for later|' +
      'bookmark|add to bookmarks|follow|comment|listen|listen to this article|watch|facebook|twitter|' +
      'whatsapp|x|instagram|youtube|messenger|flipboard|tumblr|viber|skype|line|telegram|linkedin|pinterest|' +
      'reddit|email this post|blogthis!|share to twitter|share to facebook|share to pinterest|' +
      'print this page|print article|print friendly|pdf|short url|more sharing options|share options|' +
      'copy shortlink|enditem|ends|end|-ends-|gift this article|like this|like loading...|like loading…|' +
      'loading...|loading…|loading|view original|view original post|reuse this content|edit|hide|dismiss|' +
      'upvote|downvote|vote|react|thanks|go to video|watch video|watch the video|play video|play',
  ),
  closingEnds: phrases(
    'read more|continue reading|read the full story|read full story|read full article|full story|more|' +
      'learn more|see more|read on',
  ),
  furniture: phrases(
    'advertisement|advertisements|advertising|advertise with us|ad|ads|ad feedback|sponsored|' +
      'sponsored content|sponsored by|paid content|partner content|promoted|home|homepage|front page|news|' +
      'world|world news|politics|business|sport|sports|opinion|opinions|editorial|culture|technology|tech|' +
      'health|science|entertainment|lifestyle|travel|weather|video|africa|asia|europe|middle east|americas|' +
      'us|u.s.|uk|international|national|local|local news|local weather|regional|economy|finance|markets|' +
      'education|environment|climate|arts|features|analysis|investigations|crime|security|society|religion|' +
      'history|obituaries|general news|press releases|multimedia|in pictures|infographics|podcasts|podcast|' +
      'magazine|videos|photos|pictures|gallery|live|live tv|tv|radio|menu|main menu|close|close menu|' +
      'open menu|search|search for|log in|login|log out|sign in|sign up|sign up now|register|my account|' +
      'my profile|subscribe|subscribe now|subscribe today|subscriptions|newsletter|newsletters|contact|' +
      'contact us|about|about us|who we are|our team|careers|jobs|faq|help|help centre|help center|' +
      'support us|feedback|advertise|privacy|privacy policy|privacy notice|privacy settings|terms|' +
      'terms of use|terms of service|terms and conditions|terms & conditions|legal|legal notice|imprint|' +
      'accessibility|disclaimer|disclaimers|copyright|cookie policy|cookies|cookie settings|' +
      'cookie preferences|manage options|manage cookies|manage consent|accept|accept all|accept cookies|' +
      'i accept|i agree|agree|got it|reject all|decline|ok|we value your privacy|skip to content|' +
      'jump to content|jump to navigation|jump to search|skip to main content|skip to navigation|' +
      'skip to search|breaking news|breaking|headlines|next|previous|prev|next article|older|newer|' +
      'older posts|newer posts|older entries|newer entries|next post|previous post|next »|next thread|' +
      'previous thread|previous article|next page|previous page|first|last|follow us|rss|rss feed|sitemap|' +
      'site map|all rights reserved|english|français|español|عربي|deutsch|select language|language|' +
      'languages|translate|dark mode|text size|font size|a a|share your story|donate|donate now|give now|' +
      'download|download report|download pdf|view profile|report this post|report an error|report abuse|' +
      'log in to post a comment|unsubscribe|update your preferences|update preferences|forward to a friend|' +
      'view in browser|view this email in your browser|view online|manage preferences|you are here|' +
      'key events|explore more offers|cancel reply|submit|send|go|name|e-mail address|email address|website|' +
      'comment|your name|your email|subject|message|story continues below advertisement|' +
      'article continues below advertisement|advertisement - scroll to continue|article continues after ad|' +
      'remaining time|administrator|moderator|global moderator|site admin|guest|staff member|member|' +
      'senior member|new member|well-known member|active member|junior member|registered user|verified|' +
      'thread starter|quick navigation|posting permissions|members online|for immediate release|' +
      'press release|media statement|media release|news release|press statement|quick links|useful links|' +
      'title|author|date|category',
  ),
  sections: phrases(
    'most read|most popular|most viewed|most commented|most shared|trending|trending now|trending topics|' +
      'trending stories|latest|latest news|latest posts|latest articles|latest stories|latest headlines|' +
      'latest updates|latest from|recent posts|recent news|recent articles|recent stories|recent comments|' +
      'recent|popular|popular posts|popular posts from this blog|popular news|popular stories|top stories|' +
      "top news|top posts|today's top stories|editor's picks|editors' picks|editor's pick|editor's choice|" +
      'recommended|recommended for you|recommended stories|recommended articles|related|related articles|' +
      'related stories|related topics|related content|related posts|related news|related links|' +
      'related story|related article|related items|related coverage|related reading|read also|also read|' +
      'see also|read next|up next|more from|more news|more on this|more on this topic|more like this|' +
      "more in this section|more in|in other news|other news|other stories|don't miss|must read|must reads|" +
      'you might also like|you may like|you might like|more on this story|more stories|more articles|' +
      'more headlines|you may also like|what to read next|what others are reading|similar posts|' +
      'similar articles|similar threads|similar news|from the web|around the web|from our partners|' +
      'promoted stories|sponsored stories|tags|tag|topics|topic|categories|archives|archive|blog archive|' +
      'labels|key words|keywords|filed under|about the author|explore|explore more|in this story|featured|' +
      "featured stories|featured posts|top videos|latest videos|now trending|just in|today's headlines|" +
      "what's new|most recent|most emailed|most discussed|other articles|share your opinion",
  ),
  furnitureStarts: phrases(
    'contact us for|request a demo|this entry was posted|email this|retrieved from|read also|also read|read more:|read more on|read more about|read more here|read more at|read more »|' +
      'read more >|read more|read next|read:|see also|see:|must read:|also see|related:|related topics|' +
      'related story:|related news:|more:|watch:|watch|listen:|tags:|tags|tagged|tag:|tag archives|' +
      'category:|category archives|archive for|posts tagged|posts by|browsing:|browsing category|' +
      'search results for|results for|filed under|file under|topics:|topic:|labels:|keywords:|key words:|' +
      'categories:|follow us|follow @|follow the|follow him on|follow her on|follow on|sign up for|' +
      'sign up to|sign up and|subscribe to|subscribe for|subscribe now|subscribe:|click here|click to share|' +
      'click to view|click on|tap here|continue reading|full story at|read the full|read full|' +
      'originally posted by|reply to|share on|share this|share via|share:|view attachment|view comments|' +
      'view gallery|view original|view this|we use cookies|this site uses cookies|this website uses cookies|' +
      'our website use|our site uses|we value your privacy|we and our partners|by continuing to|by clicking|' +
      'by using this|download our|download the app|download as|get the app|join our|join the|get the latest|' +
      "get our|get breaking news|get unlimited|get more|most read|don't miss|stay up to date|stay informed|" +
      'stay connected|posted in|posted under|posted via|published in|reading time|estimated reading|' +
      'read time|time to read|view all|see all|browse all|show all|all rights|you are receiving this|' +
      'you received this|you are here|you are not logged|you may not post|you must be logged|' +
      'you must log in|you have reached|you need to be|please enter|please log in|please login|please sign|' +
      'please register|please consider|please support|log in to|login to|sign in to|register to|' +
      'already a subscriber|already have an account|not a subscriber|if you no longer wish|join us on|' +
      'support our|support independent|donate to|your email|your comment|your name|your tax|notify me|' +
      'save my name|enter your|only a member of|note: only|powered by|proudly powered|theme by|theme:|' +
      'designed by|developed by|hosted by|blog at|subscribe to unlock|last edited|edited by|reactions:|page|' +
      'pages:|users browsing|who is online|members online|you cannot|moderators:|forum rules|quick reply|' +
      'post a|post reply|write a comment|write a reply|back to top|back to|go to|return to|copyright ©|' +
      'copyright (c)|copyright 2|© 1|© 2|© copyright|(c) 2|media contact|press contact|contact:|contacts:|' +
      'media inquiries|media enquiries|press enquiries|enquiries:|for more information, contact|' +
      'for more information contact|for more information, please|for more information please|' +
      'for more information:|for further information|for media inquiries|for media enquiries|' +
      'our mailing address|tel:|tel.|phone:|fax:|email:|e-mail:|issued by|permalink|trackback|pingback|' +
      'previous:|next:|previous post|next post|older post|newer post|like loading|loading|' +
      'first published in|this article was originally|this story was originally|this article first appeared|' +
      "this post was|editor's note: this|sponsored by|ad by|advertisement|story continues|article continues|" +
      'image source|image credit|photo credit|video credit|print|font size|text size|short url|enditem|' +
      'views:|hits:|comments:|share your|tell us|have your say|send us|what do you think|rate this|vote:|' +
      'poll:|try unlimited|then $|only $|buy now|order now|jump to',
  ),
  furnitureParts: phrases(
    'all rights reserved|your email address will not be published|required fields are marked|uses cookies|' +
      'we use cookies|use of cookies|such as cookies|may not be published, broadcast|redistributed|' +
      'tax deductible|tax-deductible|cancel anytime|to continue reading|unsubscribe|privacy policy|' +
      'terms of service|terms of use|sign up for our|subscribe to our|follow us on|like us on|' +
      'join us on facebook|whatsapp channel|telegram channel|for the next time i comment|logged in to post|' +
      'leave a comment|leave a reply|posted in|filed under',
  ),
  furniturePatterns: [
    '\\d+ ?(?:mins?|minutes?)(?: read)?',
    '\\d[\\d.,]*k? ?(?:views?|shares?|likes?|reads?|hits?|comments?|replies|reactions?|followers?|votes?)',
    '(?:views?|shares?|likes?|reads?|hits?|comments?|replies|page|code|id|news code|post|posts|article id)[ :#]*\\d[\\d.,k]*',
    'page \\d+ of \\d+(?: .*)?',
    '#\\d+',
    '\\d+ of \\d+',
    '\\d+ messages?(?:[ •·|,-]+page .*)?',
  ],
  comments: phrases(
    'comments|leave a comment|leave a reply|post a comment|write a comment|reader comments|' +
      "readers' comments|your comment|your comments|leave a reply cancel reply|leave your comment|" +
      'comment on this article|join the conversation|join the discussion|view comments|show comments|' +
      'add a comment|add your comment|be the first to comment|log in to comment|comments are closed|' +
      'comment section|what do you think?',
  ),
  countedComments: phrases('comment|comments|response|responses|reply|replies|discussion|thought on|thoughts on'),
  noComments: phrases('no comments|no comments yet|no comment|no responses'),
  profile: phrases(
    'joined|join date|messages|reactions|reaction score|posts|likes|likes received|location|points|' +
      'member since|country|threads|trophy points|rank|registered|age|gender|occupation|thanks|thanked|' +
      'rep power|karma',
  ),
  ranks: phrases(
    'administrator|moderator|global moderator|site admin|guest|staff member|member|senior member|new member|well-known member|active member|junior member|registered user|verified member|elite member|full member|banned',
  ),
  quoteEnds: phrases('wrote:|said:|wrote|quote:|says:'),
  live: phrases(
    'live updates|live update|live blog|liveblog|live coverage|live:|as it happened|as it happens|' +
      'minute by minute',
  ),
  bylineStarts: phrases(
    'posted by|by|written by|reported by|author|from our correspondent|story by|words by|report by|text by',
  ),
  published: phrases(
    'published in|published|published on|published at|publishdate|publish date|posted|posted on|posted at|posted by|' +
      'updated|last updated|last updated on|last modified|date|date published|publication date|' +
      'first published|first published on|originally published|written on|' +
      'submitted by|release date|posted in',
  ),
  wrote: phrases('wrote on|wrote at|wrote|posted by|posted|post by|submitted by'),
  releases: phrases(
    'for immediate release|press release|news release|media release|media statement|press statement|statement|dispatches|situation report|flash update',
  ),
  revised: phrases('updated|last updated|last updated on|modified|last modified|last edited|edited'),
  credits: phrases(
    'source|sources|with reporting by|additional reporting|additional reporting by|reporting by|' +
      'editing by|writing by|copyright|©|(c)|photo|photo by|photo credit|image|image credit|video|via|' +
      'edited by|translated by|compiled by|based on reporting by|with inputs from|with input from|' +
      'with agencies|with files from|photograph|photographs|illustration',
  ),
  captions: phrases(
    'photo|file photo|archive photo|image|file|getty|getty images|handout|screenshot|courtesy|photograph',
  ),
  dateFillers: phrases(
    'at|on|of|the|am|pm|a.m.|p.m.|gmt|utc|et|est|edt|pt|pst|pdt|bst|cet|cest|ist|eat|wat|cat|sast|local|' +
      'time|and|min|read|mins|views|view|comments|comment|hrs|hours|as',
  ),
  announcing: phrases(
    'said|says|told|announced|reported|declared|stated|confirmed|added|tweeted|posted|claimed|warned|' +
      'denied|condemned|accused|urged|vowed|pledged|ruled|published|issued|interviewed|recorded',
  ),
  signed: phrases('done at|done in|issued at|issued in|signed at|signed in|given at|dated'),
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
    '\\d+ ?(?:seconds?|secs?|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|y)(?: and \\d+ (?:minutes?|mins?))? ago',
    '(?:about )?an? (?:minute|hour|day|week|month|year) ago',
    '(?:posted|published|updated|last updated):? (?:about )?(?:\\d+|an?) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago',
    'just now',
    'yesterday',
    'today',
    'today at \\d.*',
    'yesterday at \\d.*',
  ],
}
