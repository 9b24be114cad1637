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
