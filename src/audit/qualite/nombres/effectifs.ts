import { message, normaliser } from '../../../regles'
import { formuleDe, lieuDe } from '../../reconnaissance/acceder'
import { lireIntitule } from '../../reconnaissance/intitules'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees, estChiffree, estDeTaux } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'

/** Soldes que les services écrivent avec leur signe : une commune au-dessus de sa cible a un déficit négatif. */
const SOLDES = /manquants|restant|excedent|deficit|solde|ecart|marge|delta|variation|evolution|croissance/i
/** Seuils qu'on montre parfois avant leur arrondi : 142,75 logements. */
const BRUTS = /objectif|plancher|manquants|deficit|minimum|maximum|minPlai|maxPls|majore|rehausse/i
/** Entiers à partir desquels un seul nombre à virgule détonne. */
const ENTIERS_MINIMUM = 3
/** Ce qu'une colonne inconnue compte sans jamais descendre sous zéro. */
const COMPTE = /\b(?:nombre|nb|nbre|logements?|logts?|lgts?|lls|residences|demandes?|demandeurs?|menages?|attributions?|propositions?|population|habitants|flux|parc)\b/
const SOLDES_LIBRES = /\b(?:bilan|balance|difference|resultat|ajustement|correction|report|gain|perte|reste|net|nette|evol|var|refus|penalites?|malus|points?|pts|notes?|cotation|score)\b|\+\s*\/\s*-/

/** Effectifs négatifs ou à virgule, saisis à la main. */
export const EFFECTIFS_IMPOSSIBLES: Controle = {
  id: 'COM-01.effectif-impossible',
  regle: 'COM-01',
  gravite: 'IN',
  aide: 'audit-qualite.aide.effectif-impossible',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      for (const colonne of colonnesExaminees(tableau)) if (colonne.type === 'effectif' || compteDesEffectifs(colonne)) examinerColonne(tableau, colonne, carnet)
    }
  },
}

function compteDesEffectifs(colonne: ColonneExaminee): boolean {
  const mots = normaliser(colonne.intitule)
  return colonne.type === null && estChiffree(colonne) && !estDeTaux(colonne) && COMPTE.test(mots) && !SOLDES.test(mots) && !SOLDES_LIBRES.test(mots)
}

function examinerColonne(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  const { rang, intitule, certitude } = colonne
  const notion = colonne.notion ?? ''
  const negatifs: number[] = []
  const decimaux: number[] = []
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nombre = transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
    if (nombre < 0) negatifs.push(objet)
    else if (colonne.type !== null && nombre % 1 !== 0 && !Number.isNaN(nombre)) decimaux.push(objet)
  }
  const entiers = colonne.nombres - decimaux.length
  const fautifs = [
    ...(SOLDES.test(notion) || (colonne.type === null && negatifs.length > 1) || SOLDES.test(lireIntitule(intitule).exact) ? [] : negatifs.map((objet) => [objet, 'negatif'] as const)),
    ...(BRUTS.test(notion) || entiers < ENTIERS_MINIMUM || entiers < 4 * decimaux.length ? [] : decimaux.map((objet) => [objet, 'decimal'] as const)),
  ].filter(([objet]) => formuleDe(tableau, objet, rang) === null)
  if (fautifs.length === 0) carnet.conforme()
  for (const [objet, defaut] of fautifs) {
    const lieu = lieuDe(tableau, objet, rang)
    const lu = transpose ? feuille.nombre(rang, objet) : feuille.nombre(objet, rang)
    const phrase = message(`audit-qualite.effectif-${defaut}`, { cellule: nommer(lieu), lu, intitule })
    carnet.nonConforme({ lieu, lu, attendu: null, message: phrase, certitude, cede: true })
  }
}
