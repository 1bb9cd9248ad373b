import type { Valeur } from '../../../classeur/port'
import { lireDate, normaliser } from '../../../regles'
import type { Jour } from '../../../regles'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import type { TableauReconnu } from '../../reconnaissance/types'
import { JOUR_DU_CONTROLE } from './modeles'
import { textesAuDessus } from './textes-au-dessus'

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre']
/** « Signées avant le 24/11/2018 », « au plus tard le 24/11/2023 », « loi du 23 novembre 2018 » bornent une règle et ne datent rien. */
const SANS_BORNE = '(?<!\\b(?:avant|depuis|apres|plus tard|loi(?: elan)?|decret|echeance) )'
/** « situation au 30 juin 2024 », « état au 30/06/2024 ». */
const EN_LETTRES = new RegExp(`${SANS_BORNE}\\b(?:au|du|le) (\\d{1,2})(?: ?er)? (${MOIS.join('|')}) (\\d{4})\\b`)
const EN_CHIFFRES = new RegExp(`${SANS_BORNE}\\b(?:au|du|le) (\\d{1,2}) (\\d{1,2}) (\\d{4})\\b`)

/** Titres d'une colonne qui date le tableau. */
const EST_LE_JOUR = /^(?:date|jour) (?:du (?:point|tableau|suivi|controle|releve)|de (?:la )?(?:situation|mise a jour)|d (?:observation|actualisation|arrete))$|^(?:situation|etat|mise a jour|mis a jour) (?:au|le)$/

const ANNONCE = /\b(?:situation|etat|arrete|date|jour|mise a jour)\b|\bau$/

/** Jour auquel le tableau dit l'état des choses : sa colonne « jour du contrôle », sinon la date écrite au-dessus ; `null` : il ne le dit pas. */
export function jourDuTableau(tableau: TableauReconnu): Jour | null {
  return jourDeLaColonne(tableau) ?? jourAuDessus(tableau) ?? jourDuTitre(tableau.titre)
}

function jourDeLaColonne(tableau: TableauReconnu): Jour | null {
  const colonne = colonneDe(tableau, JOUR_DU_CONTROLE) ?? tableau.etrangeres.find(({ intitule }) => EST_LE_JOUR.test(normaliser(intitule)))
  for (let rang = 0; colonne !== undefined && rang < tableau.objets.length; rang += 1) {
    const jour = jourLu(valeurDe(tableau, tableau.objets[rang] ?? 0, colonne.rang))
    if (jour !== null) return jour
  }
  return null
}

/** « Situation au 30 juin 2024 », d'une seule cellule ou de deux voisines. */
function jourAuDessus(tableau: TableauReconnu): Jour | null {
  for (const { texte, ligne, colonne } of textesAuDessus(tableau)) {
    const voisin = ANNONCE.test(normaliser(texte)) ? jourLu(tableau.feuille.valeur(ligne, colonne + 1)) : null
    const jour = jourDuTitre(texte) ?? voisin
    if (jour !== null) return jour
  }
  return null
}

function jourLu(valeur: Valeur): Jour | null {
  const lu = typeof valeur === 'number' || typeof valeur === 'string' ? lireDate(valeur) : 'vide'
  return typeof lu === 'number' ? lu : null
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
