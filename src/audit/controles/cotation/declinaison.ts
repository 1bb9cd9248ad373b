import { message } from '../../../regles'
import { colonneDe, colonnesDe, lieuDe } from '../../reconnaissance/acceder'
import { lireNombreDeCase } from '../../reconnaissance/lire-cases'
import type { ColonneReconnue, TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { laPlusFaible } from '../../reconnaissance/certitude'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'
import { grillesDe } from './grilles'
import { MODELE_DECLINAISON, POINTS_PAR_RESERVATAIRE } from './modele-grille'
import { critereDuTitre, memeClef } from './synonymes'

/** Une seule grille vaut pour tous les réservataires (COT-14). */
export const CONTROLE_DE_LA_DECLINAISON: Controle = {
  id: 'COT-14.reservataires',
  regle: 'COT-14',
  gravite: 'EL',
  aide: 'audit-cotation.aide.reservataires',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      if (tableau.modele.id !== MODELE_DECLINAISON.id) continue
      const colonnes = POINTS_PAR_RESERVATAIRE.flatMap((notion) => colonnesDe(tableau, notion)).sort((a, b) => a.rang - b.rang)
      for (let rang = 0; rang < tableau.objets.length; rang += 1) examiner(dossier, tableau, colonnes, tableau.objets[rang] ?? 0, carnet)
    }
  },
}

function examiner(dossier: Dossier, tableau: TableauReconnu, colonnes: readonly ColonneReconnue[], objet: number, carnet: Carnet): void {
  const lues = colonnes.flatMap((colonne) => {
    const points = lireNombreDeCase(tableau, colonne, objet)
    return points === null ? [] : [{ colonne, points }]
  })
  const distincts = new Set(lues.map(({ points }) => points))
  if (distincts.size < 2) {
    if (lues.length > 1) carnet.conforme()
    return
  }
  const critere = colonneDe(tableau, 'critere')
  const libelle = critere === undefined ? '' : lireTexteDeCase(tableau, critere, objet)
  const attendu = pointsDeLaGrille(dossier, libelle, distincts) ?? majoritaire(lues.map(({ points }) => points))
  for (const { colonne, points } of lues.filter((lue) => lue.points !== attendu)) {
    carnet.nonConforme({
      lieu: lieuDe(tableau, objet, colonne.rang),
      lu: points,
      attendu,
      message: message('audit-cotation.poids-par-reservataire', { libelle, lu: points, reservataire: colonne.intitule, attendu }),
      certitude: laPlusFaible([tableau.certitude, certitudeDe(tableau, colonne)]),
    })
  }
}

/** Deux bailleurs, deux colonnes : c'est à dessein, et chacune est sûre. */
function certitudeDe(tableau: TableauReconnu, { notion, certitude }: ColonneReconnue): ColonneReconnue['certitude'] {
  return certitude === 'possible' && colonnesDe(tableau, notion).length > 1 ? 'probable' : certitude
}

/** Points que la grille votée donne au critère, si c'est l'un de ceux qui sont écrits ici. */
function pointsDeLaGrille(dossier: Dossier, libelle: string, ecrits: ReadonlySet<number>): number | null {
  const id = critereDuTitre(libelle)?.critere.id ?? null
  const points = new Set(
    grillesDe(dossier)
      .flatMap(({ lignes }) => lignes)
      .filter((ligne) => (id === null ? ligne.id === null && memeClef(ligne.libelle, libelle) : ligne.id === id))
      .flatMap((ligne) => ligne.points ?? []),
  )
  const [seul] = points
  return points.size === 1 && seul !== undefined && ecrits.has(seul) ? seul : null
}

/** La valeur la plus fréquente ; à égalité, la première. */
function majoritaire(valeurs: readonly number[]): number {
  const compte = (valeur: number): number => valeurs.filter((autre) => autre === valeur).length
  return valeurs.reduce((meilleure, valeur) => (compte(valeur) > compte(meilleure) ? valeur : meilleure), valeurs[0] ?? 0)
}
