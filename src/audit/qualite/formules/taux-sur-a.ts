import type { FeuilleFigee, FormuleFigee, Instantane } from '../../../classeur/instantane'
import type { Plage } from '../../../classeur/port'
import { enFormuleFrancaise, estErreurDeFormule, lireFormule, parcourir } from '../../../formules'
import { message } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { plagesDeTexte } from '../lecture/references'

/** Part du flux dont la formule multiplie le taux aux logements mis en location (A), non au flux (C). */
export const TAUX_SUR_A: Controle = {
  id: 'FLUX-04.taux-sur-a',
  regle: 'FLUX-04',
  gravite: 'EL',
  aide: 'audit-qualite.aide.taux-sur-a',
  examiner: ({ instantane, tableaux }, carnet) => {
    const assiettes = tableaux.filter((tableau) => tableau.modele.id === 'FLUX-04' && colonneDe(tableau, 'misEnLocation') !== undefined)
    for (const tableau of assiettes.length === 0 ? [] : tableaux.filter(({ type }) => type === 'FLUX-18')) {
      for (const { notion, rang, formules, certitude } of colonnesExaminees(tableau)) {
        if (notion !== 'logements') continue
        for (const figee of formules) {
          const lue = lireProduit(instantane, tableau, figee, assiettes)
          if (lue === null || !(lue.flux < lue.mis)) {
            carnet.conforme()
            continue
          }
          const lieu = lieuDe(tableau, tableau.transpose ? figee.colonne : figee.ligne, rang)
          const lu = tableau.feuille.nombre(lieu.ligne, lieu.colonne)
          const donnees = { cellule: nommer(lieu), formule: enFormuleFrancaise(figee.formule), mis: lue.mis, flux: lue.flux, source: lue.source }
          carnet.nonConforme({
            lieu,
            lu: Number.isNaN(lu) ? figee.formule : lu,
            attendu: null,
            message: message('audit-qualite.taux-sur-a', donnees),
            certitude,
            cede: true,
          })
        }
      }
    }
  },
}

interface Assise {
  readonly mis: number
  readonly flux: number
  readonly source: string
}

/** L'assiette dont la formule prend A dans un produit ; `null` : elle n'en prend pas. */
function lireProduit(instantane: Instantane, { feuille }: TableauReconnu, figee: FormuleFigee, assiettes: readonly TableauReconnu[]): Assise | null {
  for (const texte of facteurs(figee)) {
    for (const plage of plagesDeTexte(instantane, feuille, figee, texte)) {
      const trouvee = plage.lignes * plage.colonnes === 1 ? trouverAssise(plage, assiettes) : null
      if (trouvee !== null) return trouvee
    }
  }
  return null
}

/** Cellules qu'un produit de la formule multiplie. */
function facteurs({ formule }: FormuleFigee): readonly string[] {
  const lue = lireFormule(formule, 'en')
  if (estErreurDeFormule(lue)) return []
  return parcourir(lue.racine).flatMap((noeud) =>
    noeud.genre === 'binaire' && noeud.operateur === '*'
      ? [noeud.gauche, noeud.droite].flatMap((membre) => (membre.genre === 'reference' ? [formule.slice(membre.debut, membre.fin)] : []))
      : [],
  )
}

function trouverAssise(plage: Plage, assiettes: readonly TableauReconnu[]): Assise | null {
  for (const assiette of assiettes) {
    if (assiette.feuille.nom.toLowerCase() !== plage.feuille.toLowerCase()) continue
    const [objet, rang] = assiette.transpose ? [plage.colonne, plage.ligne] : [plage.ligne, plage.colonne]
    if (colonneDe(assiette, 'misEnLocation')?.rang !== rang || !Array.from(assiette.objets).includes(objet)) continue
    const lire = (notion: string): number => {
      const colonne = colonneDe(assiette, notion)
      return colonne === undefined ? NaN : lireNombre(assiette.feuille, assiette.transpose, objet, colonne.rang)
    }
    const mis = lire('misEnLocation')
    const flux = lire('flux')
    return { mis, flux: Number.isNaN(flux) ? mis - lire('soustraits') : flux, source: nommer(plage) }
  }
  return null
}

function lireNombre(feuille: FeuilleFigee, transpose: boolean, objet: number, rang: number): number {
  return transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
}
