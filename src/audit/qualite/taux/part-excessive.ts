import { message } from '../../../regles'
import { lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { estEnPourCent } from './echelle'

/** Taux qui ne sont pas la part d'un ensemble : un objectif retenu peut dépasser le déficit, une atteinte son objectif. */
const LIBRES: ReadonlySet<string> = new Set(['tauxRetenu', 'tauxRattrapage', 'regime', 'atteinte', 'tauxCarence', 'partOffre', 'plancher'])

/** Part d'un sous-ensemble au-delà de 100 %. */
export const PART_EXCESSIVE: Controle = {
  id: 'COM-02.part-excessive',
  regle: 'COM-02',
  gravite: 'IN',
  aide: 'audit-qualite.aide.part-excessive',
  examiner: ({ tableaux }, carnet) => {
    for (const tableau of tableaux) {
      for (const colonne of colonnesExaminees(tableau)) {
        if (colonne.type === 'taux' && !LIBRES.has(colonne.notion ?? '')) examinerColonne(tableau, colonne, carnet)
      }
    }
  },
}

function examinerColonne(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  const enPourCent = estEnPourCent(tableau, colonne.rang)
  // Une fraction de 2 et plus est une erreur d'échelle, dite par ailleurs.
  const [seuil, plafond] = enPourCent ? [100, Infinity] : [1, 2]
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const lu = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
    if (!(lu > seuil + 1e-9 && lu < plafond)) {
      carnet.conforme()
      continue
    }
    const lieu = lieuDe(tableau, objet, colonne.rang)
    const phrase = message('audit-qualite.part-excessive', {
      cellule: nommer(lieu),
      part: enPourCent ? lu / 100 : lu,
      intitule: colonne.intitule,
    })
    carnet.nonConforme({ lieu, lu, attendu: null, message: phrase, certitude: colonne.certitude, cede: true })
  }
}
