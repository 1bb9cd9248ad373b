import { COLONNES_MAX, ecrireAdresse, ecrireNomDeFeuille } from '../../../classeur/adresse'
import type { Classeur, Plage } from '../../../classeur/port'
import { enIso, message } from '../../../regles'
import type { Message } from '../../../regles'
import { premiereOccupee } from '../../../remplissage'
import type { Pas } from '../../../remplissage'
import { dire } from '../../dire'
import type { Liste } from './lire-liste'
import type { ChoixDeCotation } from './preparer-liste'

/** Où iront les notes, et ce qu’il faut en savoir. */
export interface ColonnePlacee {
  /** Titre compris. */
  readonly place: Plage
  readonly titre: string
  readonly avertissements: readonly Message[]
}

/**
 * Première colonne vide à droite de la liste, à la hauteur de ses lignes : jamais une cellule remplie ni fusionnée. Rend
 * pourquoi rien ne peut s’y écrire.
 * @throws ErreurClasseur, TravailInterrompu
 */
export async function placerColonne(classeur: Classeur, choix: ChoixDeCotation, liste: Liste, pas: Pas): Promise<ColonnePlacee | Message> {
  const { demandes, total } = liste
  const utile = await classeur.plageUtile(demandes.feuille)
  const finUtile = utile === null ? 0 : utile.colonne + utile.colonnes
  for (let colonne = demandes.colonne + demandes.colonnes; colonne < COLONNES_MAX; colonne += 1) {
    const place = { ...demandes, ligne: demandes.ligne - 1, colonne, lignes: demandes.lignes + 1, colonnes: 1 }
    if (colonne < finUtile && (await premiereOccupee(classeur, place, pas)) !== null) continue
    const { protegee, fusions, filtre, lignesMasquees } = await classeur.obstacles(place)
    if (protegee) return message('volet.coter.protegee', { feuille: ecrireNomDeFeuille(demandes.feuille) })
    if (fusions.length > 0) continue
    const avertissements = [
      ...(filtre ? [message('volet.coter.filtre', { nombre: lignesMasquees.length })] : []),
      ...(!filtre && lignesMasquees.length > 0 ? [message('volet.coter.masquees', { nombre: lignesMasquees.length })] : []),
      ...(total === null ? [] : [message('volet.coter.total', { ligne: ecrireAdresse(total) })]),
    ]
    return { place, titre: await titreLibre(classeur, choix, place), avertissements }
  }
  return message('volet.coter.sans-colonne', { feuille: ecrireNomDeFeuille(demandes.feuille) })
}

/** Une seconde cotation, le même jour et de la même grille, prend un numéro : deux titres égaux ne se liraient plus. */
async function titreLibre(classeur: Classeur, { demandes, nomDeGrille, jour }: ChoixDeCotation, place: Plage): Promise<string> {
  const ligneDeTitres = { ...place, colonne: demandes.colonne, lignes: 1, colonnes: place.colonne - demandes.colonne }
  const pris = new Set(((await classeur.lire(ligneDeTitres)).valeurs[0] ?? []).map(String))
  const titre = dire('coter.titre-de-colonne', { grille: nomDeGrille, jour: enIso(jour) })
  let [libre, numero] = [titre, 1]
  while (pris.has(libre)) {
    numero += 1
    libre = dire('coter.titre-numerote', { titre, numero })
  }
  return libre
}
