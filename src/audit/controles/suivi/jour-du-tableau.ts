import { lireDate, normaliser } from '../../../regles'
import type { Jour } from '../../../regles'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import { JOUR_DU_CONTROLE } from './modeles'

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
/** « situation au 30 juin 2024 », « état au 30/06/2024 ». */
const EN_LETTRES = new RegExp(`\\b(?:au|du|le) (\\d{1,2})(?: ?er)? (${MOIS.join('|')}) (\\d{4})\\b`)
const EN_CHIFFRES = /\b(?:au|du|le) (\d{1,2}) (\d{1,2}) (\d{4})\b/

/** Jour auquel le tableau dit l'état des choses : sa colonne « jour du contrôle », sinon la date de son titre ; `null` : il ne le dit pas. */
export function jourDuTableau(tableau: TableauReconnu): Jour | null {
  const colonne = colonneDe(tableau, JOUR_DU_CONTROLE)
  for (let rang = 0; colonne !== undefined && rang < tableau.objets.length; rang += 1) {
    const valeur = valeurDe(tableau, tableau.objets[rang] ?? 0, colonne.rang)
    const lu = typeof valeur === 'number' ? lireDate(valeur) : 'vide'
    if (typeof lu === 'number') return lu
  }
  return jourDuTitre(tableau.titre)
}

export function jourDuTitre(titre: string): Jour | null {
  const mots = normaliser(titre)
  const lettres = EN_LETTRES.exec(mots)
  if (lettres !== null) return jourDe(lettres[1], String(MOIS.indexOf(lettres[2] ?? '') + 1), lettres[3])
  const chiffres = EN_CHIFFRES.exec(mots)
  return chiffres === null ? null : jourDe(chiffres[1], chiffres[2], chiffres[3])
}

function jourDe(jour = '', mois = '', annee = ''): Jour | null {
  const lu = lireDate(`${jour}/${mois}/${annee}`)
  return typeof lu === 'number' ? lu : null
}
