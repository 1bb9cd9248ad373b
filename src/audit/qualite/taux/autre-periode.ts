import { message } from '../../../regles'
import { colonneDe, lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { estEnPourCent } from './echelle'

/** Périodes où le taux dépend de l'écart de chaque commune : un même 50 ou 100 % pour toutes vient d'une période d'avant. */
const PERIODES_DE_LA_LOI_3DS: ReadonlySet<string> = new Set(['2023-2025', '2026-2028'])
/** Taux donnés d'office à toutes les communes avant 2023 (hors documents). */
const TAUX_D_OFFICE: ReadonlySet<number> = new Set([50, 100])
const COMMUNES_MINIMUM = 4

/** Taux de rattrapage d'une période passée appliqué à toutes les communes. */
export const TAUX_D_UNE_AUTRE_PERIODE: Controle = {
  id: 'COM-07.taux-d-une-autre-periode',
  regle: 'COM-07',
  gravite: 'AL',
  aide: 'audit-qualite.aide.taux-d-une-autre-periode',
  examiner: (dossier, carnet) => {
    for (const tableau of dossier.tableaux) {
      // Le taux de logement social de chaque commune dit son régime : la règle du régime juge alors ligne à ligne.
      if (colonneDe(tableau, 'taux') !== undefined || colonneDe(tableau, 'ecart') !== undefined) continue
      for (const colonne of colonnesExaminees(tableau)) {
        if (colonne.notion === 'tauxRattrapage') examinerColonne(dossier, tableau, colonne, carnet)
      }
    }
  },
}

function examinerColonne({ contexte, options }: Dossier, tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const periode = options.periode ?? colonne.periode ?? tableau.periode ?? contexte.periode?.valeur
  if (periode === undefined || !PERIODES_DE_LA_LOI_3DS.has(periode) || colonne.nombres < COMMUNES_MINIMUM) return
  const { feuille, transpose, objets } = tableau
  const enPourCent = estEnPourCent(tableau, colonne.rang)
  const taux = new Set<number>()
  for (let i = 0; i < objets.length && taux.size < 2; i += 1) {
    const lu = transpose ? feuille.nombre(colonne.rang, objets[i] as number) : feuille.nombre(objets[i] as number, colonne.rang)
    if (!Number.isNaN(lu)) taux.add(Number((enPourCent ? lu : lu * 100).toPrecision(12)))
  }
  const [unique] = taux
  if (taux.size !== 1 || unique === undefined || !TAUX_D_OFFICE.has(unique)) {
    carnet.conforme()
    return
  }
  const lieu = lieuDe(tableau, objets[0] as number, colonne.rang)
  const phrase = message('audit-qualite.taux-d-une-autre-periode', { cellule: nommer(lieu), taux: unique / 100, periode, communes: colonne.nombres })
  const lu = feuille.nombre(lieu.ligne, lieu.colonne)
  carnet.aVerifier({ lieu, lu, attendu: null, message: phrase, certitude: colonne.certitude, cede: true })
}
