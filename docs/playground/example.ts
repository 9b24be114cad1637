/** A page to try: what the playground fills in and the screenshots show. Written for this project. */
export const EXAMPLE: string = `Raid aérien au Sinjar : Bagdad convoque l'ambassadeur

Publié le mercredi 18 août 2021

Un raid aérien turc a fait huit morts mardi dans une clinique du Sinjar, dans le nord-ouest de l'Irak, selon les autorités locales. Le président turc Recep Tayyip Erdogan a démenti que la cible ait été un hôpital.

Le Premier ministre Moustafa al-Kazimi a condamné l'attaque. Des centaines de personnes ont manifesté à Mossoul, où la police a arrêté quatre hommes. M. Kazimi doit se rendre à Ankara le 28 août.
`
