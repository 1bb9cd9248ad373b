import { enFormuleFrancaise } from '../../../formules'
import { message } from '../../../regles'
import { lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { formeDominante, repartir } from '../lecture/dominante'
import { nommer } from '../lecture/placer'
import { ecritUnTiers, tauxEcrits } from './constantes'

/** Taux écrit en dur dans une formule : le paramètre change de période, la formule non. */
export const TAUX_EN_DUR: Controle = {
  id: 'COM-07.taux-en-dur',
  regle: 'COM-07',
  gravite: 'IF',
  aide: 'audit-qualite.aide.taux-en-dur',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      for (const colonne of colonnesExaminees(tableau)) if (colonne.formules.length > 0) examinerColonne(tableau, colonne, carnet)
    }
  },
}

/** Un constat par formule recopiée : la première cellule qui la porte. */
function examinerColonne(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { transpose } = tableau
  const dominante = formeDominante(tableau, colonne)
  for (const [forme, cellules] of repartir(tableau, colonne)) {
    if (forme.racine === null) continue
    // Un tiers a sa propre règle (SRU-04).
    const [ecrit] = ecritUnTiers(forme.racine) ? [] : tauxEcrits(forme.racine)
    if (ecrit === undefined) {
      carnet.conforme()
      continue
    }
    const [premiere] = cellules
    if (premiere === undefined) continue
    const lieu = transpose ? lieuDe(tableau, premiere.colonne, premiere.ligne) : lieuDe(tableau, premiere.ligne, premiere.colonne)
    const attendu = dominante === null || dominante === forme ? null : dominante.ecrire(premiere.ligne, premiere.colonne)
    const donnees = { cellule: nommer(lieu), taux: ecrit.taux, formule: enFormuleFrancaise(premiere.formule), cellules: cellules.length }
    carnet.nonConforme({
      lieu,
      lu: premiere.formule,
      attendu,
      message:
        attendu === null
          ? message(cellules.length > 1 ? 'audit-qualite.taux-en-dur-partout' : 'audit-qualite.taux-en-dur', donnees)
          : message('audit-qualite.taux-en-dur-isole', { ...donnees, attendu: enFormuleFrancaise(attendu) }),
      certitude: colonne.certitude,
      cede: true,
    })
  }
}
