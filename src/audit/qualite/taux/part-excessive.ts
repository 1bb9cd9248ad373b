import type { Valeur } from '../../../classeur/port'
import { enFraction, message, normaliser } from '../../../regles'
import { lieuDe, valeurDe } from '../../reconnaissance/acceder'
import { citer } from '../../reconnaissance/citer'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees, ditUnTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'
import { lireTexteDeNombre } from '../nombres/lire-texte'
import { estEnPourCent, mesurerEchelles } from './echelle'

/** Taux qui ne sont pas la part d'un ensemble : un objectif retenu peut dépasser le déficit, une atteinte son objectif. */
const LIBRES: ReadonlySet<string> = new Set(['tauxRetenu', 'tauxRattrapage', 'regime', 'atteinte', 'tauxCarence', 'partOffre', 'plancher', 'plancherMutualisant'])

/** Part d'un sous-ensemble au-delà de 100 %. */
export const PART_EXCESSIVE: Controle = {
  id: 'COM-02.part-excessive',
  regle: 'COM-02',
  gravite: 'IN',
  aide: 'audit-qualite.aide.part-excessive',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      for (const colonne of colonnesExaminees(tableau)) {
        if (!estUnePart(tableau, colonne) || LIBRES.has(colonne.notion ?? '') || compteDesLogements(tableau, colonne)) continue
        examinerColonne(tableau, colonne, carnet)
      }
    }
  },
}

/** Sous un titre inconnu, des parts écrites en fractions qu'une seule dépasse ; ce qui se réalise ou se consomme peut dépasser sa prévision. */
const PART = /^(?:parts?|pct|%) (?:des?|du|d|en|sous|hors|externes?|internes?) /
const PEUT_DEPASSER = /\b(?:realis\w*|attein\w*|objectifs?|prevu\w*|prevision\w*|consomm\w*|execut\w*|evolution|variation|engage\w*)\b/
const TEMOINS = 3

function estUnePart(tableau: TableauReconnu, { type, rang, intitule }: ColonneExaminee): boolean {
  if (type !== null) return type === 'taux'
  const mots = `${normaliser(intitule)} `
  const { fractions, entreUnEtDeux, pourCents } = mesurerEchelles(tableau, rang)
  return PART.test(mots) && !PEUT_DEPASSER.test(mots) && fractions >= TEMOINS && entreUnEtDeux === 1 && pourCents === 0
}

/** « Dont prioritaires » peut compter des logements : sans le mot ni le signe d'un taux, des entiers n'en sont pas. */
function compteDesLogements({ feuille, transpose, objets }: TableauReconnu, { rang, intitule, nombres }: ColonneExaminee): boolean {
  if (ditUnTaux(intitule) || nombres === 0) return false
  return Array.from(objets).every((objet) => {
    const lu = transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
    return Number.isNaN(lu) || (Number.isInteger(lu) && lu !== 1)
  })
}

function examinerColonne(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  const enPourCent = estEnPourCent(tableau, colonne.rang)
  // Une fraction de 2 et plus est une erreur d'échelle, dite par ailleurs.
  const [seuil, plafond] = enPourCent ? [100, Infinity] : [1, 2]
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nombre = transpose ? feuille.nombre(colonne.rang, objet) : feuille.nombre(objet, colonne.rang)
    const ecrite = Number.isNaN(nombre) ? partEcrite(valeurDe(tableau, objet, colonne.rang)) : NaN
    if (!(nombre > seuil + 1e-9 && nombre < plafond) && !(ecrite > 1 + 1e-9)) {
      carnet.conforme()
      continue
    }
    const lieu = lieuDe(tableau, objet, colonne.rang)
    const lu = citer(valeurDe(tableau, objet, colonne.rang))
    const phrase = message('audit-qualite.part-excessive', {
      cellule: nommer(lieu),
      part: Number.isNaN(nombre) ? ecrite : enPourCent ? nombre / 100 : nombre,
      intitule: colonne.intitule,
    })
    carnet.nonConforme({ lieu, lu, attendu: null, message: phrase, certitude: colonne.certitude, cede: true })
  }
}

/** « 2 126 % » écrit en texte vaut 21,26. */
function partEcrite(valeur: Valeur): number {
  const lecture = typeof valeur === 'string' ? lireTexteDeNombre(valeur) : null
  return lecture?.genre === 'pourcentage' ? enFraction(lecture.nombre) : NaN
}
