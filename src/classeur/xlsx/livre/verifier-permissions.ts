import { ErreurClasseur, estFormule } from '../../port'
import type { Plage, Saisie } from '../../port'
import type { Enveloppe } from '../feuille/enveloppe'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { styleEffectif } from '../feuille/style-de-cellule'
import { booleen, enfant } from '../xml/arbre'
import type { Tableau } from './tableaux'

type Verrous = () => Promise<(style: number) => boolean>

/**
 * Une feuille protégée ne s'écrit que dans ses cellules déverrouillées, comme dans Excel.
 * @param verrous dit si un style verrouille la cellule
 * @throws ErreurClasseur `feuille-protegee`
 */
export async function verifierProtection(feuille: FeuilleOuverte, plage: Plage, verrous: Verrous): Promise<void> {
  if (await porteUnVerrou(feuille, plage, verrous)) throw new ErreurClasseur('feuille-protegee', { feuille: plage.feuille })
}

/** Vrai si la feuille est protégée et qu'une cellule au moins de la plage est verrouillée. */
export async function porteUnVerrou(feuille: FeuilleOuverte, plage: Plage, verrous: Verrous): Promise<boolean> {
  if (!(await feuille.enveloppe()).protegee) return false
  const [estVerrouille, style] = [await verrous(), await styleEffectif(feuille)]
  for (let ligne = plage.ligne; ligne < plage.ligne + plage.lignes; ligne += 1) {
    for (let colonne = plage.colonne; colonne < plage.colonne + plage.colonnes; colonne += 1) {
      if (estVerrouille(style(ligne, colonne))) return true
    }
  }
  return false
}

/**
 * Comme Excel : une feuille protégée n'admet graphique ni commentaire que si ses objets restent libres.
 * @throws ErreurClasseur `feuille-protegee`
 */
export function refuserSiObjetsProteges(nom: string, { protegee, racine }: Enveloppe): void {
  if (protegee && booleen(enfant(racine, 'sheetProtection')?.attributs.get('objects'))) throw new ErreurClasseur('feuille-protegee', { feuille: nom })
}

/**
 * L'en-tête d'un tableau structuré est aussi écrit dans la définition du tableau : s'ils diffèrent, Excel répare le fichier.
 * @throws ErreurClasseur `en-tete-de-tableau`
 */
export function verifierEnTetes(tableaux: readonly Tableau[], plage: Plage, contenu: readonly (readonly Saisie[])[]): void {
  for (const { nom, plage: etendue, colonnes, enTetes } of tableaux) {
    const saisies = enTetes ? contenu[etendue.ligne - plage.ligne] : undefined
    saisies?.forEach((saisie, j) => {
      const enTete = colonnes[plage.colonne + j - etendue.colonne]
      if (enTete === undefined || (!estFormule(saisie) && saisie === enTete)) return
      throw new ErreurClasseur('en-tete-de-tableau', { tableau: nom, enTete })
    })
  }
}

