import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { contient } from '../../../classeur/rectangle'
import { normaliser } from '../../../regles'

/** Ce qu'un libellé de tableau de bord annonce des notes. */
export type Etiquette = 'meilleure' | 'plusFaible' | 'mediane' | 'effectif'

/** Un libellé et le nombre qu'il annonce, hors de tout tableau. */
export interface ValeurEtiquetee {
  readonly notion: Etiquette
  readonly intitule: string
  readonly lieu: Plage
  readonly lu: number
}

const LIGNES_LUES = 200
const COLONNES_LUES = 40
/** Colonnes vides admises entre un libellé et sa valeur : une fusion en laisse. */
const ECART_MAX = 3

const MOTS =
  /^(?:(?:la|le|les|l|de|des|du|d|a|au|sur|en|n|nb|nbre|nombre|effectif|effectifs|total|notes?|notees?|cotees?|cotation|score|scores|demandes?|demandeurs?|actives?|meilleure?|plus|moins|bonne|haute|elevee|forte|maximale?|maximum|maxi|max|faible|basse|minimale?|minimum|mini|min|medianes?|median|observee?|constatee?|obtenue?|epci|valeur|ensemble|toutes?|cours)(?:\s|$))+$/

/** Notion d'un libellé dont tous les mots disent la distribution des notes ; `null` : il précise autre chose. */
export function etiquetteDe(texte: string): Etiquette | null {
  const mots = normaliser(texte)
  if (!MOTS.test(mots)) return null
  if (/\bmedian/.test(mots)) return 'mediane'
  if (/\bmeilleur|\bmax|\bplus (?:haute|elevee|forte)\b/.test(mots)) return 'meilleure'
  if (/\bmin|\bfaible\b|\bbasse\b|\bmoins bonne\b/.test(mots)) return 'plusFaible'
  return /\b(?:demandes?|demandeurs?|effectifs?|nombre de notes)\b/.test(mots) ? 'effectif' : null
}

/** Statistiques écrites « libellé, valeur », à droite ou dessous, hors des plages dites : plusieurs paires par ligne, n'importe où dans la feuille. */
export function valeursEtiquetees(feuille: FeuilleFigee, exclues: readonly Plage[]): readonly (readonly ValeurEtiquetee[])[] {
  const trouvees: ValeurEtiquetee[] = []
  for (let i = 0; i < Math.min(feuille.lignesRemplies.length, LIGNES_LUES); i += 1) {
    const ligne = feuille.lignesRemplies[i] ?? 0
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_LUES); colonne += 1) {
      if (feuille.nature(ligne, colonne) !== NATURES.texte || exclues.some((plage) => contient(plage, { ligne, colonne }))) continue
      const intitule = String(feuille.valeur(ligne, colonne)).replace(/\s+/g, ' ').trim()
      const notion = etiquetteDe(intitule)
      const place = notion === null ? null : placeDeLaValeur(feuille, ligne, colonne)
      if (notion !== null && place !== null) trouvees.push({ notion, intitule, lieu: { feuille: feuille.nom, ...place, lignes: 1, colonnes: 1 }, lu: feuille.nombre(place.ligne, place.colonne) })
    }
  }
  return parGroupe(trouvees)
}

function placeDeLaValeur(feuille: FeuilleFigee, ligne: number, colonne: number): { readonly ligne: number; readonly colonne: number } | null {
  for (let rang = colonne + 1; rang <= colonne + 1 + ECART_MAX; rang += 1) {
    const nature = feuille.nature(ligne, rang)
    if (nature === NATURES.nombre) return { ligne, colonne: rang }
    if (nature !== NATURES.vide) break
  }
  return feuille.nature(ligne + 1, colonne) === NATURES.nombre ? { ligne: ligne + 1, colonne } : null
}

/** Une statistique qui revient ouvre une autre fiche. */
function parGroupe(trouvees: readonly ValeurEtiquetee[]): readonly (readonly ValeurEtiquetee[])[] {
  const groupes: ValeurEtiquetee[][] = []
  for (const valeur of trouvees) {
    const courant = groupes[groupes.length - 1]
    if (courant === undefined || courant.some(({ notion }) => notion === valeur.notion)) groupes.push([valeur])
    else courant.push(valeur)
  }
  return groupes
}
