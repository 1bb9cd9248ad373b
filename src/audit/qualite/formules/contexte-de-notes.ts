import { NATURES } from '../../../classeur/instantane'
import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import { contient } from '../../../classeur/rectangle'
import type { Plage } from '../../../classeur/port'
import { normaliser } from '../../../regles'
import type { Dossier } from '../../types'
import { feuilleNommee, plagesDeTexte } from '../lecture/references'

const NOTES = /\b(?:notes?|notation|points?|pts|scores?|cotation|total des points)\b/
const DEMANDES = /\b(?:demandes?|demandeurs?|candidats?|candidatures?|nur|numero unique|n unique|num unique|attributaires?|menages?|caleol|commission d attribution)\b/
/** Ce qui n'a pas de demandeurs de logement : un marché, un recrutement. */
const AUTRES_CANDIDATS = /\b(?:analyses? des offres|marches? publics?|appels? d offres|soumissionnaires?|prestataires?|fournisseurs?|recrutements?|jurys?|(?:valeur|offre|note) technique)\b/
/** Lignes remontées au-dessus d'une cellule pour trouver le titre de sa colonne, et en-dessous du haut de la feuille pour ses mots. */
const LIGNES_DE_TITRES = 30
const COLONNES_DE_TITRES = 60

/** Titre de la colonne d'une cellule : le premier texte au-dessus d'elle ; `''` s'il n'y en a pas. */
export function titreAuDessus(feuille: FeuilleFigee, ligne: number, colonne: number): string {
  for (let haut = ligne - 1; haut >= 0 && haut >= ligne - LIGNES_DE_TITRES; haut -= 1) {
    if (feuille.nature(haut, colonne) === NATURES.texte && feuille.formule(haut, colonne) === null) return String(feuille.valeur(haut, colonne))
  }
  return ''
}

/** Vrai si un bout de formule lit une colonne de notes de demandes. */
export function litDesNotes(dossier: Dossier, feuille: FeuilleFigee, formule: FormuleFigee, texte: string): boolean {
  return plagesDeTexte(dossier.instantane, feuille, formule, texte).some((plage) => porteDesNotes(dossier, plage))
}

function porteDesNotes({ instantane, tableaux }: Dossier, plage: Plage): boolean {
  const feuille = feuilleNommee(instantane, plage.feuille)
  if (feuille === undefined) return false
  const largeur = Math.min(plage.colonnes, feuille.colonnes - plage.colonne)
  for (let rang = plage.colonne; rang < plage.colonne + largeur; rang += 1) {
    const premiere = premierNombre(feuille, plage, rang)
    if (premiere === null || !NOTES.test(normaliser(titreAuDessus(feuille, premiere, rang)))) continue
    const deCotation = tableaux.some(
      (tableau) => tableau.feuille === feuille && tableau.type.startsWith('COT-') && contient(tableau.plage, { ligne: premiere, colonne: rang }),
    )
    if (deCotation || parleDeDemandes(feuille, premiere)) return true
  }
  return false
}

function premierNombre(feuille: FeuilleFigee, plage: Plage, colonne: number): number | null {
  const fin = Math.min(plage.ligne + plage.lignes, plage.ligne + LIGNES_DE_TITRES, feuille.lignes)
  for (let ligne = plage.ligne; ligne < fin; ligne += 1) {
    if (feuille.nature(ligne, colonne) === NATURES.nombre || feuille.formule(ligne, colonne) !== null) return ligne
  }
  return null
}

/** Vrai si le haut du tableau nomme des demandes ou des candidats : « Note » y est celle d'une demande. */
function parleDeDemandes(feuille: FeuilleFigee, jusque: number): boolean {
  const textes = [normaliser(feuille.nom)]
  for (let ligne = Math.max(0, jusque - LIGNES_DE_TITRES); ligne < jusque; ligne += 1) {
    for (let colonne = 0; colonne < Math.min(feuille.colonnes, COLONNES_DE_TITRES); colonne += 1) {
      if (feuille.nature(ligne, colonne) === NATURES.texte) textes.push(normaliser(String(feuille.valeur(ligne, colonne))))
    }
  }
  return textes.some((mots) => DEMANDES.test(mots)) && !textes.some((mots) => AUTRES_CANDIDATS.test(mots))
}

/** Vrai si la plage ne porte que des rangs calculés (`RANG`), au moins dans sa première cellule. */
export function porteDesRangs(instantane: Instantane, plage: Plage): boolean {
  const formule = feuilleNommee(instantane, plage.feuille)?.formule(plage.ligne, plage.colonne)
  return formule !== undefined && formule !== null && /\bRANK(?:\.EQ|\.AVG)?\(/.test(formule.formule)
}
