import type { FeuilleFigee, FormuleFigee } from '../../../classeur/instantane'
import { NATURES, plageDUneCellule } from '../../../classeur/instantane'
import { enFormuleFrancaise, parcourir } from '../../../formules'
import { message, normaliser } from '../../../regles'
import type { Controle, Dossier } from '../../types'
import { formesDe } from '../lecture/formes'
import { nommer } from '../lecture/placer'
import { litDesNotes, titreAuDessus } from './contexte-de-notes'
import { medianeDesMemes } from './mediane-attendue'

const MOYENNES: ReadonlySet<string> = new Set(['AVERAGE', 'AVERAGEA', 'AVERAGEIF', 'AVERAGEIFS'])
const MEDIANE = /\bmedian(?:e)?s?\b/

/** Médiane des notes calculée par une moyenne. */
export const MEDIANE_REMPLACEE: Controle = {
  id: 'COT-20.mediane',
  regle: 'COT-20',
  gravite: 'IN',
  aide: 'audit-qualite.aide.mediane',
  examiner: (dossier, carnet) => {
    for (const feuille of dossier.instantane.feuilles) {
      for (const forme of formesDe(feuille).toutes) {
        if (forme.racine === null) continue
        const noms = parcourir(forme.racine).flatMap((noeud) => (noeud.genre === 'appel' ? [noeud.nom] : []))
        if (!noms.some((nom) => MOYENNES.has(nom)) || noms.some((nom) => /^(?:MEDIAN|QUARTILE|PERCENTILE|AGGREGATE)/.test(nom))) continue
        for (const figee of forme.cellules) {
          if (ditMediane(feuille, figee) && litDesNotes(dossier, feuille, figee, figee.formule)) relever(dossier, feuille, figee, carnet)
          else carnet.conforme()
        }
      }
    }
  },
}

/** Le titre de la colonne, ou le texte à gauche, annonce une médiane. */
function ditMediane(feuille: FeuilleFigee, { ligne, colonne }: FormuleFigee): boolean {
  if (MEDIANE.test(normaliser(titreAuDessus(feuille, ligne, colonne)))) return true
  for (let rang = colonne - 1; rang >= 0; rang -= 1) {
    if (feuille.nature(ligne, rang) === NATURES.texte) return MEDIANE.test(normaliser(String(feuille.valeur(ligne, rang))))
  }
  return false
}

function relever(dossier: Dossier, feuille: FeuilleFigee, figee: FormuleFigee, carnet: Parameters<Controle['examiner']>[1]): void {
  const { ligne, colonne, formule } = figee
  const lieu = plageDUneCellule(feuille.nom, ligne, colonne)
  const lu = feuille.nombre(ligne, colonne)
  const attendu = medianeDesMemes(dossier.instantane, feuille, figee)
  if (attendu !== null && attendu === lu) {
    carnet.conforme()
    return
  }
  const donnees = { cellule: nommer(lieu), formule: enFormuleFrancaise(formule), lu: Number.isNaN(lu) ? '' : lu, attendu: attendu ?? '' }
  carnet.nonConforme({
    lieu,
    lu: Number.isNaN(lu) ? formule : lu,
    attendu,
    message: message(attendu === null ? 'audit-qualite.mediane' : 'audit-qualite.mediane-attendue', donnees),
    cede: true,
  })
}
