import type { OptionsDAudit } from '../../audit'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import { lireLectures } from '../../regles'
import type { Lectures } from '../../regles'
import { lireCorrespondancesDuClasseur, lireHypotheses } from '../../remplissage'

/** Les réglages de la commande, complétés par ce que le classeur garde : lectures de sa feuille « Hypothèses », colonnes désignées dans le volet. */
export async function ajouterLesChoixDuClasseur(options: OptionsDAudit, classeur: ClasseurXlsx): Promise<OptionsDAudit> {
  const choix = await lireHypotheses(classeur)
  const lues = lireLectures(choix.map(({ point, lecture }) => [point, lecture]))
  // Un choix illisible n'est pas retenu : le point reste ouvert, et les constats qui en dépendent le disent.
  const duClasseur: Lectures = lues instanceof Map ? lues : new Map()
  return {
    ...options,
    lectures: new Map([...duClasseur, ...options.lectures]),
    correspondances: await lireCorrespondancesDuClasseur(classeur),
  }
}
