/** French triggers whose CAMEO leaf or parties hang on a complement, in the format of `src/events/event-rules.ts`. */
export const complements: readonly string[] = [
  'travel | v se rendre (subject=PERSON|leader|minister|official|diplomat|=délégation|=il|=elle) (dans|en|au|aux=GPE|LOC|place) (-subject=vehicle|munition|troops) <dans:recipient, en:recipient, au:recipient, aux:recipient>; v arriver (subject=PERSON|leader|minister|official|diplomat|=délégation|=il|=elle) (en|au|aux|dans=GPE|LOC) <en:recipient, au:recipient, aux:recipient, dans:recipient>; v atterrir (subject=PERSON|leader|minister|official|diplomat|=délégation|=il|=elle) (à|en|au=GPE|LOC) <à:recipient, en:recipient, au:recipient>',
  'open-relations | v saluer (object==reprise|=rétablissement|=normalisation) (-clause==entre)',
  'postpone-meeting | v reporter (object=meeting|talks|visit|=réunion|=rencontre|=visite|=sommet|=voyage|=entretien) (-object=election); v ajourner (object=meeting|talks|visit|=réunion|=rencontre) (-object=election); v repousser (object=meeting|talks|visit|=réunion|=rencontre|=visite|=sommet) (-object=election)',
  'extradite | v extrader (vers|à|aux|au|en=GPE) <vers:recipient, à:recipient, aux:recipient, au:recipient, en:recipient>',
  'burn | v mettre le feu (à|au|aux) <à:recipient, au:recipient, aux:recipient>',
  'aid-military | v fournir (object=weapon|munition|=char|=artillerie|=missile|=drone); v livrer (object=weapon|munition|=char|=artillerie|=missile|=drone) (à|au|aux=GPE|troops|rebel)',
]
