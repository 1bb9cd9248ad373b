import { ouvrirXlsx } from '../../classeur/xlsx'
import type { ClasseurXlsx } from '../../classeur/xlsx'
import type { Modification } from '../sauvegarde/copie-de-secours'
import type { ChangementsDAnnexes } from './annexes'
import { appliquer } from './appliquer'
import type { Ecart } from './comparer'

/**
 * Reporte l'écart dans le fichier et rend ses nouveaux octets. On repart toujours des octets d'origine : un enregistrement
 * refusé à mi-chemin ne laisse rien derrière lui.
 * @throws ErreurClasseur
 */
export async function ecrireLeFichier(octets: Uint8Array, ecart: Ecart, annexes: ChangementsDAnnexes): Promise<Uint8Array> {
  const classeur = await ouvrirXlsx(octets)
  const ajoutees = new Set(ecart.feuillesAjoutees)
  await deplierLesPartagees(classeur, ecart.cellules.filter(({ feuille }) => !ajoutees.has(feuille)))
  await appliquer(classeur, { ...ecart, ...annexes })
  for (const [feuille, valeurs] of parFeuille(ecart.recalculs)) await classeur.remplacerValeurs(feuille, valeurs)
  return classeur.enregistrer()
}

/**
 * Écraser l'ancre d'une formule partagée casserait les cellules qui la suivent : on leur donne d'abord leur propre formule.
 * De la dernière à la première, pour que l'ancre, toujours en tête, soit dépliée une fois libre.
 */
async function deplierLesPartagees(classeur: ClasseurXlsx, cellules: readonly Modification[]): Promise<void> {
  for (const [feuille, modifiees] of parFeuille(cellules)) {
    const partagees = (await classeur.formules(feuille)).filter(({ genre }) => genre === 'partagee')
    const touchees = new Set(modifiees.map(({ ligne, colonne }) => `${ligne},${colonne}`))
    if (!partagees.some(({ ligne, colonne }) => touchees.has(`${ligne},${colonne}`))) continue
    for (const { ligne, colonne, formule, valeur } of [...partagees].reverse()) {
      await classeur.ecrire({ feuille, ligne, colonne, lignes: 1, colonnes: 1 }, [[{ formule, valeur: valeur ?? 0 }]])
    }
  }
}

function parFeuille<T extends { readonly feuille: string }>(elements: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groupes = new Map<string, T[]>()
  for (const element of elements) {
    const groupe = groupes.get(element.feuille)
    if (groupe === undefined) groupes.set(element.feuille, [element])
    else groupe.push(element)
  }
  return groupes
}
