import { normaliser } from '../../regles'
import { colonneDe, lieuDe } from './acceder'
import type { Indice } from './indices'
import { lireDateDeCase, lireTexteDeCase } from './lire-cases'
import type { TableauReconnu } from './types'

type Statut = 'brouillon' | 'signé'

/** Statut qu'un tableau donne au contrat du classeur : sa fiche (CMS-01), ou ses signatures toutes datées (TAB-20). */
export function statutsDuTableau(tableau: TableauReconnu): readonly Indice<Statut>[] {
  if (tableau.type === 'CMS-01') return statutDeLaFiche(tableau)
  return tableau.type === 'TAB-20' ? statutDesSignatures(tableau) : []
}

const ETAT_DU_CONTRAT = /^(?:etat|statut|avancement|etat d avancement)(?: (?:du|de la|le) (?:contrat|cms|convention|document))?$/
const BROUILLON = /\b(?:non|pas|a) sign|\b(?:projet|brouillon|provisoire|en cours|en attente|negociation|elaboration|preparation)\b/
const SIGNE = /^(?:contrat |cms )?signee?s?\b/

/** Une fiche décrit un contrat ; un suivi en décrit plusieurs, et ne dit rien de celui d'un autre tableau. */
function statutDeLaFiche(tableau: TableauReconnu): readonly Indice<Statut>[] {
  const objet = tableau.objets[0]
  if (objet === undefined || tableau.objets.length > 1) return []
  const etats = tableau.etrangeres.filter(({ intitule }) => ETAT_DU_CONTRAT.test(normaliser(intitule)))
  const dits = etats.flatMap(({ rang }): readonly Indice<Statut>[] => {
    const texte = lireTexteDeCase(tableau, { rang }, objet)
    const mots = normaliser(texte)
    const valeur = BROUILLON.test(mots) ? 'brouillon' : SIGNE.test(mots) ? 'signé' : null
    return valeur === null ? [] : [{ valeur, lieu: lieuDe(tableau, objet, rang), texte }]
  })
  if (etats.length > 0) return dits
  const signature = colonneDe(tableau, 'signature')
  if (signature === undefined || lireDateDeCase(tableau, signature, objet) === null) return []
  return /\bsign/.test(normaliser(signature.intitule)) && !/\bprev/.test(normaliser(signature.intitule))
    ? [{ valeur: 'signé', lieu: lieuDe(tableau, objet, signature.rang), texte: signature.intitule }]
    : []
}

function statutDesSignatures(tableau: TableauReconnu): readonly Indice<Statut>[] {
  const date = colonneDe(tableau, 'date')
  const premier = tableau.objets[0]
  if (date === undefined || premier === undefined || !Array.from(tableau.objets).every((objet) => lireDateDeCase(tableau, date, objet) !== null)) return []
  return [{ valeur: 'signé', lieu: lieuDe(tableau, premier, date.rang), texte: date.intitule }]
}
