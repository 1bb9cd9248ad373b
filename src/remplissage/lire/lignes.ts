import { memeNomDeFeuille } from '../../classeur/nom-de-feuille'
import { estErreur } from '../../classeur/port'
import type { Classeur } from '../../classeur/port'
import type { FichePeriode, Message } from '../../regles'
import { lireLignes, trouverTable } from '../../trames'
import type { LignesLues } from '../../trames'
import { nommerCellules } from '../apercu/nommer-cellules'

/**
 * Lignes saisies de la feuille d'une table, table allongée à la main comprise ; `null` si la feuille manque ou si elle est vide.
 * Une cellule de ses titres ou de ses colonnes qui est en erreur est tenue pour vide, et dite.
 * @throws Error identifiant de table inconnu
 */
export async function lireLignesDeTable(
  classeur: Classeur,
  id: string,
  fiche: FichePeriode,
  feuille: string = id,
): Promise<LignesLues | null> {
  const table = trouverTable(id, fiche)
  if (table === undefined) throw new Error(`table sans description : ${id}`)
  const presente = (await classeur.feuilles()).find(({ nom, genre }) => genre === 'calcul' && memeNomDeFeuille(nom, feuille))
  const utile = presente === undefined ? null : await classeur.plageUtile(presente.nom)
  if (presente === undefined || utile === null) return null
  const plage = {
    feuille: presente.nom,
    ligne: 0,
    colonne: 0,
    lignes: utile.ligne + utile.lignes,
    colonnes: utile.colonne + utile.colonnes,
  }
  const erreurs: { readonly ligne: number; readonly colonne: number }[] = []
  const { valeurs: contenus, formules } = await classeur.lire(plage)
  const valeurs = contenus.map((rangee, ligne) =>
    rangee.map((valeur, colonne) => {
      if (!estErreur(valeur)) return valeur
      erreurs.push({ ligne, colonne })
      return null
    }),
  )
  const lues = lireLignes(table, valeurs, (ligne, colonne) => formules[ligne]?.[colonne] ?? null)
  const enErreur = erreurs.filter(({ ligne, colonne }) => ligne === 0 || lues.colonnes.has(colonne))
  const anomalies: readonly Message[] =
    enErreur.length === 0 ? [] : [{ id: 'remplissage.cellules-en-erreur', donnees: { cellules: nommerCellules(presente.nom, enErreur) } }]
  return { ...lues, anomalies: [...lues.anomalies, ...anomalies] }
}
