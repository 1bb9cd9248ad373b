import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import type { Classeur, Valeur } from '../../classeur/port'
import type { ChoixDHypothese } from '../../trames'
import { FEUILLE_HYPOTHESES } from '../../trames'

/** Place du point ouvert, de la lecture choisie et du motif, dans la feuille « Hypothèses ». */
const [POINT, CHOIX, MOTIF] = [0, 1, 5] as const

/**
 * Choix que porte la feuille « Hypothèses » ; vide si elle manque. Une lecture inconnue est rendue telle quelle : nos fonctions
 * la refusent par son nom.
 */
export async function lireHypotheses(classeur: Classeur): Promise<readonly ChoixDHypothese[]> {
  const feuille = (await classeur.feuilles()).find(
    ({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, FEUILLE_HYPOTHESES),
  )
  const utile = feuille === undefined ? null : await classeur.plageUtile(feuille.nom)
  if (feuille === undefined || utile === null) return []
  const plage = { feuille: feuille.nom, ligne: 0, colonne: 0, lignes: utile.ligne + utile.lignes, colonnes: MOTIF + 1 }
  const { valeurs } = await classeur.lire(plage)
  return valeurs.flatMap((rangee) => {
    const point = texte(rangee[POINT])?.toUpperCase()
    if (point === undefined || !/^AMB-\d+$/.test(point)) return []
    const lecture = texte(rangee[CHOIX])
    return lecture === null ? [] : [{ point, lecture, motif: texte(rangee[MOTIF]) }]
  })
}

function texte(valeur: Valeur | undefined): string | null {
  return typeof valeur === 'string' && valeur.trim() !== '' ? valeur.trim() : null
}
