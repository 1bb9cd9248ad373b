import { normaliser } from '../../../regles'
import type { TableauDeSuivi } from '../../../regles'
import { colonneDe, valeurDe } from '../../reconnaissance/acceder'
import { lireTexteDeCase } from '../../reconnaissance/lire-cases'
import type { TableauReconnu } from '../../reconnaissance/types'
import type { Dossier } from '../../types'
import { textesAuDessus } from './textes-au-dessus'

/** Le bilan va au président de l'EPCI, de l'EPT, de la métropole de Lyon, ou au maire de Paris : un autre destinataire a une autre échéance. */
const INTERCOMMUNALITE = /\b(?:epci|epts?|intercommunal\w*|communaute|agglo\w*|metropole(?! habitat)|c[acu] (?:d|de|du|des))\b|\b(?:maire|ville|mairie) de paris\b/
/** « Réservataires (État, EPCI) », « CA de l'office » : ni l'un ni l'autre n'est l'envoi au président de l'intercommunalité. */
const AUTRES_DESTINATAIRES = /\b(?:reservataires?|pref\w+|etat|als|office|bailleur|oph)\b/
/** L'année que le bilan porte, non celle de son envoi ni une période. */
const ANNEE_DU_BILAN = /\bbilans?\b(?:(?! (?:transm|envo|remi|avant|mars|fevrier|avril))[^\d]){0,60}\b(20\d\d)\b(?! 20\d\d)/
const UNE_ANNEE = /^(?:annee |exercice )?(20\d\d)$/
/** Ce qui distingue le bilan des logements proposés et attribués de celui d'un contrat de mixité sociale ou d'une période triennale. */
const DU_FLUX = /\bflux\b|\breservataires?\b|\bbailleurs?\b|\battribu\w+|\blogements? proposes\b|\b441 5 1\b/

/** Année du bilan envoyé à une intercommunalité, dite par la ligne, sinon par les titres ; `null` : rien ne la dit, ou l'envoi est un autre. */
export function anneeDuBilanEnvoye(tableau: TableauReconnu, objet: number): number | null {
  const destinataire = colonneDe(tableau, 'destinataire')
  const voisines = tableau.etrangeres.map(({ rang, intitule }) => ({ intitule: normaliser(intitule), texte: normaliser(String(valeurDe(tableau, objet, rang) ?? '')) }))
  const estPrevisionnel = voisines.some(({ texte }) => /\bprevision/.test(texte))
  const nomme = normaliser(destinataire === undefined ? (colonneDe(tableau, 'envoi')?.intitule ?? '') : lireTexteDeCase(tableau, destinataire, objet))
  if (estPrevisionnel || !INTERCOMMUNALITE.test(nomme) || AUTRES_DESTINATAIRES.test(nomme)) return null
  const dites = voisines.flatMap(({ intitule, texte }) => ANNEE_DU_BILAN.exec(texte)?.[1] ?? (/\bbilan\b/.test(intitule) ? (UNE_ANNEE.exec(texte)?.[1] ?? []) : []))
  const titres = textesDe(tableau).flatMap((texte) => ANNEE_DU_BILAN.exec(texte)?.[1] ?? [])
  const annees = new Set(dites.length > 0 ? dites : titres)
  return annees.size === 1 ? Number([...annees][0]) : null
}

/** Vrai si rien, ni le tableau ni le reste du classeur, ne dit que le bilan transmis est celui des attributions. */
export function parleDUnAutreBilan({ id }: TableauDeSuivi, tableau: TableauReconnu, { tableaux }: Dossier): boolean {
  if (id !== 'FLUX-33' || colonneDe(tableau, 'bailleur') !== undefined) return false
  const destinataire = colonneDe(tableau, 'destinataire')
  const destinataires = destinataire === undefined ? [] : Array.from(tableau.objets, (objet) => normaliser(lireTexteDeCase(tableau, destinataire, objet)))
  return ![...textesDe(tableau), ...destinataires].some((texte) => DU_FLUX.test(texte)) && !tableaux.some((autre) => autre !== tableau && autre.type.startsWith('FLUX-'))
}

function textesDe(tableau: TableauReconnu): readonly string[] {
  const intitules = [...tableau.colonnes, ...tableau.etrangeres].map(({ intitule }) => intitule)
  return [tableau.titre, tableau.feuille.nom, ...textesAuDessus(tableau).map(({ texte }) => texte), ...intitules].map(normaliser)
}
