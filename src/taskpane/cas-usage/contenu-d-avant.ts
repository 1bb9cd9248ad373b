import { COLONNES_MAX, LIGNES_MAX } from '../../classeur/adresse'
import type { Classeur, Contenu, Plage, Saisie } from '../../classeur/port'
import type { Debordement } from './debordement'
import { debordementsDe, estSuite } from './debordement'

/** Un rectangle lu avec tout ce qui en déborde. */
export interface Lecture {
  readonly contenu: Contenu
  readonly debordements: readonly Debordement[]
}

/** Lit la zone, et plus bas et plus à droite si une formule qu’elle contient déborde au-delà. */
export async function lireAvecSuites(classeur: Classeur, zone: Plage): Promise<Lecture> {
  const contenu = await classeur.lire(zone)
  const debordements = await debordementsDe(classeur, zone, contenu)
  const lignes = Math.min(Math.max(zone.lignes, ...debordements.map((d) => d.i + d.lignes)), LIGNES_MAX - zone.ligne)
  const colonnes = Math.min(Math.max(zone.colonnes, ...debordements.map((d) => d.j + d.colonnes)), COLONNES_MAX - zone.colonne)
  const suffit = lignes === zone.lignes && colonnes === zone.colonnes
  return { debordements, contenu: suffit ? contenu : await classeur.lire({ ...zone, lignes, colonnes }) }
}

/** De quoi remettre la zone. Une suite de débordement n’est pas un contenu : en dur, elle bloquerait la formule qui la produit. */
export function contenuDAvant({ contenu, debordements }: Lecture, zone: Plage): readonly (readonly Saisie[])[] {
  return contenu.valeurs.slice(0, zone.lignes).map((rangee, i) =>
    rangee.slice(0, zone.colonnes).map((valeur, j): Saisie => {
      if (estSuite(contenu, debordements, i, j)) return null
      const formule = contenu.formules[i]?.[j] ?? null
      if (formule === null) return valeur
      const debordement = debordements.find((d) => d.i === i && d.j === j)
      return debordement === undefined ? { formule, valeur } : { formule, valeur, debordement: valeursDe(contenu, debordement) }
    }),
  )
}

/** Valeurs d’un débordement ; s’il est bloqué, Excel n’en montre que l’ancre. */
function valeursDe({ valeurs }: Contenu, { i, j, lignes, colonnes }: Debordement): Contenu['valeurs'] {
  return valeurs.slice(i, i + lignes).map((rangee) => rangee.slice(j, j + colonnes))
}
