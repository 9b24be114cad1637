const words = (list: string): string[] => list.split(' ')

/** Words before a person's name that are no part of it: forms of address, ranks, offices. Lower case, without full stop. */
export const titles: readonly string[] = words(
  'm mm mr mme mmes mlle monsieur madame mademoiselle messieurs mesdames dr docteur docteure pr professeur professeure me maître mgr monseigneur ' +
    'président présidente vice-président vice-présidente premier première ministre ministres chancelier chancelière secrétaire sénateur sénatrice député ' +
    'députée maire préfet préfète gouverneur gouverneure ambassadeur ambassadrice émissaire roi reine prince princesse émir sultan cheikh cheik sheikh ' +
    'sayyed sayed imam mollah mufti ayatollah pape cardinal archevêque évêque patriarche rabbin père abbé frère sœur soeur pasteur général générale ' +
    'gén colonel colonelle col lieutenant lieutenant-colonel capitaine commandant commandante cdt sergent caporal adjudant major amiral ' +
    'vice-amiral contre-amiral maréchal brigadier commissaire inspecteur juge procureur procureure directeur directrice chef cheffe porte-parole ' +
    'leader dirigeant dirigeante feu hadj hajj sir lord lady don camarade ex ancien ancienne ex-président ex-présidente ex-premier ex-ministre',
)

/** Words that begin a sentence and no name: a person's or place's name after one does not take it in. */
export const openers: readonly string[] = words(
  'puis pour mais et ou donc or ni car avec sans sous sur dans chez par selon contre depuis pendant après avant comme si quand lorsque tandis alors ' +
    'ainsi aussi enfin même malgré dès vers entre parmi outre hormis suivant quant concernant cependant pourtant néanmoins toutefois ensuite hier ' +
    "demain aujourd'hui ici là voilà voici bonjour salut merci cher chère oui non que qui quoi dont où comment pourquoi il elle ils elles on nous vous " +
    'ce cet cette ces son sa ses leur leurs notre votre à en au aux',
)
