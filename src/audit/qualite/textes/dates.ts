import { NATURES } from '../../../classeur/instantane'
import { lireDate, message, normaliser } from '../../../regles'
import { lieuDe, valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Carnet, Controle } from '../../types'
import { colonnesExaminees } from '../lecture/colonnes'
import type { ColonneExaminee } from '../lecture/colonnes'
import { nommer } from '../lecture/placer'
import { tousLesTableaux } from '../lecture/tableaux-libres'

const DATE_ANNONCEE = /\bdates?\b|\ble$|\becheances?\b|\bdelibere le\b/
/** « 31.11.2023 », « 31-11-2023 » : une date française à ses séparateurs près. */
const FRANCAISE = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/

/** Dates impossibles, années à deux chiffres. */
export const DATES_IMPOSSIBLES: Controle = {
  id: 'COM-06.date-impossible',
  regle: 'COM-06',
  gravite: 'IN',
  aide: 'audit-qualite.aide.date-impossible',
  examiner: (dossier, carnet) => {
    for (const tableau of tousLesTableaux(dossier)) {
      for (const colonne of colonnesExaminees(tableau)) if (estDeDates(colonne)) examinerColonne(tableau, colonne, carnet)
    }
  },
}

/** Vrai si la colonne porte des dates : son modèle le dit, ou son intitulé s'il ne la connaît pas ou qu'il y admet aussi un texte. */
export function estDeDates({ type, intitule }: Pick<ColonneExaminee, 'type' | 'intitule'>): boolean {
  return type === null || type === 'mixte' ? DATE_ANNONCEE.test(normaliser(intitule)) : type === 'date'
}

function examinerColonne(tableau: TableauReconnu, colonne: ColonneExaminee, carnet: Carnet): void {
  const { feuille, transpose, objets } = tableau
  for (let i = 0; i < objets.length; i += 1) {
    const objet = objets[i] as number
    const nature = transpose ? feuille.nature(colonne.rang, objet) : feuille.nature(objet, colonne.rang)
    if (nature !== NATURES.texte && nature !== NATURES.nombre) continue
    const lu = valeurDe(tableau, objet, colonne.rang)
    const defaut = defautDe(lu, colonne)
    if (defaut === null) {
      carnet.conforme()
      continue
    }
    const lieu = lieuDe(tableau, objet, colonne.rang)
    const phrase = message(`audit-qualite.${defaut}`, { cellule: nommer(lieu), lu: String(lu), intitule: colonne.intitule })
    carnet.nonConforme({ lieu, lu: lu as string | number, attendu: null, message: phrase, certitude: colonne.certitude })
  }
}

function defautDe(lu: unknown, { type }: ColonneExaminee): 'date-impossible' | 'annee-courte' | null {
  // Un nombre négatif ou au-delà du calendrier ne se montre que par des dièses ; 2023 dit sans doute une année.
  if (typeof lu === 'number') return type === 'date' && (lu < 0 || lireDate(lu) === 'date-impossible') && !(lu >= 0 && lu < 61) ? 'date-impossible' : null
  if (typeof lu !== 'string') return null
  const lue = lireDate(lu.trim().replace(FRANCAISE, '$1/$2/$3'))
  return lue === 'date-impossible' || lue === 'annee-courte' ? lue : null
}
