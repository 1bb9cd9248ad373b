import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur, Contenu, Feuille, Plage } from '../../classeur/port'
import type { FeuilleDecrite } from '../../trames'
import { FEUILLE_COMMUNES } from '../../trames'
import { rejoindreLesCommunes } from './rejoindre-communes'

/** Une feuille décrite et la place qu'elle prendrait dans le classeur, telle qu'elle est aujourd'hui. */
export interface FeuilleSituee {
  readonly decrite: FeuilleDecrite
  /** À partir de A1, sous le nom exact de la feuille du classeur. */
  readonly plage: Plage
  /** La feuille du classeur ; `null` si elle reste à ajouter. */
  readonly presente: Feuille | null
  /** Contenu de la plage ; tout vide si la feuille manque. */
  readonly avant: Contenu
  readonly utile: Plage | null
  /** Lignes de la feuille que le remplissage ne concerne pas, comptées à partir de 0. */
  readonly laissees: ReadonlySet<number>
}

const AUCUNE: ReadonlySet<number> = new Set()

/** Lit, sans rien écrire, la place de chaque feuille décrite. Une feuille sans cellules (graphique, macro) n'est pas lue. */
export async function situer(classeur: Classeur, decrites: readonly FeuilleDecrite[]): Promise<readonly FeuilleSituee[]> {
  const feuilles = await classeur.feuilles()
  const situees: FeuilleSituee[] = []
  for (const decrite of decrites) {
    const presente = feuilles.find(({ nom }) => memeNomDeFeuille(nom, decrite.nom)) ?? null
    situees.push(
      presente?.genre === 'calcul' ? await situerPresente(classeur, decrite, presente) : situerAbsente(decrite, presente),
    )
  }
  return situees
}

async function situerPresente(classeur: Classeur, decrite: FeuilleDecrite, presente: Feuille): Promise<FeuilleSituee> {
  const utile = await classeur.plageUtile(presente.nom)
  const rejoindre = utile !== null && memeNomDeFeuille(decrite.nom, FEUILLE_COMMUNES)
  const rejointes = rejoindre ? await rejoindreLesCommunes(classeur, decrite, utile) : null
  const { decrite: placee, laissees } = rejointes ?? { decrite, laissees: AUCUNE }
  const plage = plageDe(placee, presente.nom)
  return { decrite: placee, plage, presente, avant: await classeur.lire(plage), utile, laissees }
}

function situerAbsente(decrite: FeuilleDecrite, presente: Feuille | null): FeuilleSituee {
  const plage = plageDe(decrite, presente?.nom ?? decrite.nom)
  return { decrite, plage, presente, avant: vide(plage), utile: null, laissees: AUCUNE }
}

function plageDe({ cellules }: FeuilleDecrite, feuille: string): Plage {
  return { feuille, ligne: 0, colonne: 0, lignes: cellules.length, colonnes: cellules[0]?.length ?? 0 }
}

function vide({ lignes, colonnes }: Plage): Contenu {
  const rangees = Array.from({ length: lignes }, () => Array.from({ length: colonnes }, () => null))
  return { valeurs: rangees, formules: rangees }
}
