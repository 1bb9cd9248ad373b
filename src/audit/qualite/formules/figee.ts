import { NATURES } from '../../../classeur/instantane'
import { enFormuleFrancaise } from '../../../formules'
import { message } from '../../../regles'
import { formuleDe, lieuDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle, Dossier } from '../../types'
import { evaluerDans } from '../lecture/calculer'
import { colonnesExaminees, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { formeDominante } from '../lecture/dominante'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'

/** Formules à partir desquelles une colonne se calcule, et leur part des cellules remplies. */
const FORMULES_MINIMUM = 3
const PART_MINIMUM = 0.6

/** Valeurs figées dans une colonne de formules. */
export const FORMULE_FIGEE: Controle = {
  id: 'COM-01.formule-figee',
  regle: 'COM-01',
  gravite: 'AL',
  aide: 'audit-qualite.aide.formule-figee',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      for (const colonne of colonnesExaminees(tableau)) examinerColonne(dossier, tableau, colonne, carnet)
    }
  },
}

function examinerColonne(dossier: Dossier, tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { formules, nombres, textes, erreurs, rang, intitule, certitude } = colonne
  const remplies = Math.max(nombres + textes + erreurs, formules.length)
  if (formules.length < FORMULES_MINIMUM || formules.length < PART_MINIMUM * remplies) return
  const { feuille, transpose, objets } = tableau
  const dominante = formeDominante(tableau, colonne)
  if (dominante === null || formules.length >= objets.length) {
    carnet.conforme()
    return
  }
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nature = transpose ? feuille.nature(rang, objet) : feuille.nature(objet, rang)
    if (nature !== NATURES.nombre || formuleDe(tableau, objet, rang) !== null) {
      carnet.conforme()
      continue
    }
    const lieu = lieuDe(tableau, objet, rang)
    const formule = dominante.ecrire(lieu.ligne, lieu.colonne)
    if (formule === null) continue
    const place = { ligne: lieu.ligne, colonne: lieu.colonne, formule, brute: formule.slice(1), calculee: true }
    const calcule = evaluerDans(dossier.instantane, feuille, place)
    // Sur cette ligne la formule ne donnerait pas de nombre (« sans objet » en entrée) : la valeur saisie a sa raison.
    if (calcule !== undefined && typeof calcule !== 'number') {
      carnet.conforme()
      continue
    }
    const lu = feuille.nombre(lieu.ligne, lieu.colonne)
    const memeValeur = typeof calcule === 'number' && Math.abs(calcule - lu) <= 1e-9 * Math.max(1, Math.abs(lu))
    const donnees = { cellule: nommer(lieu), lu, formule: enFormuleFrancaise(formule), intitule, calcule: calcule ?? '' }
    const phrase = memeValeur ? 'egale' : typeof calcule === 'number' ? (estDeTaux(colonne) ? 'autre-taux' : 'autre') : 'seule'
    carnet.nonConforme({
      lieu,
      lu,
      attendu: formule,
      message: message(`audit-qualite.figee.${phrase}`, donnees),
      certitude,
      correction: typeof calcule === 'number' ? { formule, valeur: calcule } : { formule },
      cede: true,
      propre: true,
    })
  }
}
